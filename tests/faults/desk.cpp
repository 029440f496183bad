// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/desk.h"

#include "formats/export/exportfile.h"
#include "storage/backups.h"

#include <QDir>
#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace Faults
{

Domain::Result<void> Desk::open()
{
    if (database)
        return {};
    auto opened = Storage::Database::open(file(), Storage::Database::Access::ReadWrite);
    if (!opened)
        return std::unexpected(opened.error());
    if ((*opened)->isReadOnly())
        return Domain::failure(u"cannot write"_s, file(), (*opened)->readOnlyReason());
    database = std::move(*opened);
    return {};
}

void makeOldFile(const QString &file, const QString &dump)
{
    QFile statements(dump);
    QFile empty(file);
    if (!statements.open(QFile::ReadOnly | QFile::Text) || !empty.open(QFile::WriteOnly | QFile::Truncate))
        qFatal().noquote() << dump;
    empty.close();
    const auto connection = Storage::Connection::open(file);
    for (const QString &statement : QString::fromUtf8(statements.readAll()).split(u"\n-- next\n"_s)) {
        if (!connection || !(*connection)->run(statement))
            qFatal().noquote() << statement;
    }
}

QString faultsOf(const QString &folder, Leftovers leftovers)
{
    Desk desk{.folder = folder, .database = {}};
    if (const auto opened = desk.open(); !opened)
        return opened.error().text();
    if (const auto sound = desk.database->check(); !sound)
        return sound.error().text();
    if (QFileInfo::exists(desk.exported())) {
        if (const auto read = Formats::readExportFile(desk.exported()); !read)
            return read.error().text();
    }
    QStringList known{desk.file(), desk.exported()};
    for (const Domain::Backup &backup : Storage::backupsOf(desk.file())) {
        if (const auto sound = Storage::checkBackup(backup.file); !sound)
            return sound.error().text();
        known += backup.file;
    }
    if (leftovers == Leftovers::Allowed)
        return {};
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (const QString file = files.next(); !known.contains(file))
            return file;
    }
    return {};
}

bool copyFolder(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = to + file.sliced(from.size());
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(file, target))
            return false;
    }
    return true;
}

} // namespace Faults
