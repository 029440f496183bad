// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/answer.h"

#include <QDateTime>
#include <QMap>

namespace Domain
{

/// Why a backup was made.
enum class BackupReason { Schedule, Asked, Update, Restore };

/// A copy of the data file as it was.
struct Backup {
    QString file;
    QDateTime made; ///< UTC.
    BackupReason reason = BackupReason::Schedule;
    qint64 size = 0; ///< In bytes.
    friend bool operator==(const Backup &, const Backup &) = default;
};

/// Every answer in a data file, by the id of its guide.
using AnswersByGuide = QMap<QString, Answers>;

} // namespace Domain
