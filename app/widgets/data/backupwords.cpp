// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/data/backupwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Widgets
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

} // namespace

QString whenMade(const Domain::Backup &backup)
{
    return QLocale().toString(backup.made.toLocalTime(), QLocale::ShortFormat);
}

QString label(Domain::BackupReason reason)
{
    switch (reason) {
    case Domain::BackupReason::Schedule:
        break;
    case Domain::BackupReason::Asked:
        return Words::tr("asked for");
    case Domain::BackupReason::Update:
        return Words::tr("before an update of Starwright");
    case Domain::BackupReason::Restore:
        return Words::tr("before a restore");
    }
    return Words::tr("by itself");
}

} // namespace Widgets
