// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history/merge.h"
#include "formats/importedfile.h"

namespace CommandLine
{

/// A file as it was read and kept.
struct Import {
    QString file;
    Formats::ImportedFile read;
    QList<Domain::Change> changes; ///< Of a history: what it brought.
    bool isFirst = true; ///< There was no history before it.
};

/// What was read, line by line what was left out and why, and what that changed.
QString asText(const QList<Import> &imports);
QByteArray asJson(const QList<Import> &imports);

} // namespace CommandLine
