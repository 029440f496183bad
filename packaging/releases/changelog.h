// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QStringList>

/// What CHANGELOG.md says of the versions of Starwright, for the formats of those who hand it out.
namespace Releases
{

struct Release {
    QString version; ///< Empty: what is not released yet.
    QDate date;
    QStringList changes; ///< Markdown, each on one line.
};

/// The sections of a changelog as keepachangelog.com has it, newest first.
QList<Release> fromChangelog(const QString &markdown);

} // namespace Releases
