// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backupname.h"

#include <QFileInfo>
#include <QTimeZone>
#include <array>

using namespace Qt::StringLiterals;

namespace Storage
{

namespace
{

using Domain::BackupReason;

constexpr auto timeFormat = "yyyy-MM-ddTHH-mm-ss.zzz"_L1;
constexpr qsizetype timeLength = 23;

constexpr std::array<std::pair<BackupReason, QLatin1StringView>, 4> words{{{BackupReason::Schedule, ""_L1},
    {BackupReason::Asked, "-asked"_L1}, {BackupReason::Update, "-update"_L1}, {BackupReason::Restore, "-restore"_L1}}};

QString ending(const QString &dataFile)
{
    const QString suffix = QFileInfo(dataFile).suffix();
    return suffix.isEmpty() ? QString() : u'.' + suffix;
}

} // namespace

QString backupName(const QString &dataFile, const QDateTime &made, BackupReason reason)
{
    const auto word = std::ranges::find(words, reason, &std::pair<BackupReason, QLatin1StringView>::first);
    return QFileInfo(dataFile).completeBaseName() + u'-' + made.toUTC().toString(timeFormat) + u'Z' + word->second
        + ending(dataFile);
}

std::optional<Domain::Backup> parseBackupName(const QString &dataFile, const QString &name)
{
    const QString start = QFileInfo(dataFile).completeBaseName() + u'-';
    const QString end = ending(dataFile);
    if (!name.startsWith(start) || !name.endsWith(end) || name.size() < start.size() + timeLength + 1 + end.size())
        return std::nullopt;
    const QString time = name.sliced(start.size(), timeLength);
    QDateTime made = QDateTime::fromString(time, timeFormat);
    made.setTimeZone(QTimeZone::UTC);
    const QString rest = name.sliced(start.size() + timeLength).chopped(end.size());
    const auto word
        = std::ranges::find_if(words, [&rest](const auto &known) { return rest == u'Z' + QString(known.second); });
    if (!made.isValid() || word == words.end())
        return std::nullopt;
    return Domain::Backup{.file = {}, .made = made, .reason = word->first, .size = 0};
}

} // namespace Storage
