// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/version.h"

#include <optional>

namespace Storage
{

/// Some versions of one answer, as the data file holds them. Each says nearly what the one before it says, so that all
/// but the first take only the room of what is new in them.
struct VersionBlock {
    QByteArray times; ///< JSON: of each version, in order.
    qint64 length = 0; ///< Of the content before it was deflated.
    QByteArray content; ///< What they say: deflated.
};

/// How many stand in a block at most. Twice as many would take a fifth less room, but each new version writes its block
/// anew, and damage to a block costs all that is in it.
inline constexpr qsizetype blockSize = 20;
/// Nor does a block grow beyond this: very long answers would take long to write anew.
inline constexpr qsizetype fullLength = 512 * 1024;

/// As many blocks as the versions take.
QList<VersionBlock> packed(const QList<Domain::Version> &versions);
/// Nothing where the block is damaged.
std::optional<QList<Domain::Version>> unpacked(const VersionBlock &block);
/// Whether another version can join it.
bool hasRoom(const VersionBlock &block);

/// Of each version, without unpacking any.
QList<QDateTime> timesIn(const QByteArray &times);

} // namespace Storage
