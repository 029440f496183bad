// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/restore.h"

#include "storage/backups.h"
#include "storage/database.h"
#include "storage/datafile.h"
#include "storage/integrity.h"
#include "storage/leftovers.h"
#include "storage/sqlitecode.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>
#include <array>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace Storage
{

namespace
{

struct Restore {
    Q_DECLARE_TR_FUNCTIONS(Storage::Restore)
};

std::unexpected<Domain::Error> cannotRestore(const QString &backup, const QString &why)
{
    return Domain::failure(Restore::tr("cannot restore"), backup, why);
}

/// What SQLite keeps beside a file while it is written: it must never be taken for that of another file.
QStringList companionsOf(const QString &file)
{
    return {file + u"-journal"_s, file + u"-wal"_s, file + u"-shm"_s};
}

/// With its companions, which go first. What fails halfway is taken back.
bool moveAll(const QString &from, const QString &to)
{
    const QStringList sources = companionsOf(from) << from;
    const QStringList targets = companionsOf(to) << to;
    for (qsizetype place = 0; place < sources.size(); ++place) {
        if (!QFileInfo::exists(sources[place]) || QFile::rename(sources[place], targets[place]))
            continue;
        while (place-- > 0)
            QFile::rename(targets[place], sources[place]);
        return false;
    }
    return true;
}

QString ending(const QFileInfo &file)
{
    return file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
}

QString asideStart(const QFileInfo &file)
{
    return file.completeBaseName() + u"-damaged-"_s;
}

// Written beside it, to the disk, and then renamed: the file is the one or the other, whole, at any moment.
Domain::Result<void> copyOver(const QString &backup, const QString &dataFile)
{
    QFile from(backup);
    const QString unfinished = unfinishedRestore(dataFile);
    QSaveFile to(unfinished);
    if (!from.open(QFile::ReadOnly))
        return cannotRestore(backup, Restore::tr("%1; allow reading it").arg(from.errorString()));
    if (!to.open(QFile::WriteOnly))
        return cannotRestore(backup, Restore::tr("%1; allow writing in its folder").arg(to.errorString()));
    to.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    constexpr qint64 pieceSize = 1024 * 1024;
    while (!from.atEnd()) {
        const QByteArray piece = from.read(pieceSize);
        if (piece.isEmpty())
            return cannotRestore(backup, Restore::tr("%1; restore another one").arg(from.errorString()));
        if (to.write(piece) != piece.size())
            return cannotRestore(backup, Restore::tr("%1; make room on the disk").arg(to.errorString()));
    }
    if (!to.commit())
        return cannotRestore(backup, Restore::tr("%1; make room on the disk").arg(to.errorString()));
    std::error_code error;
    std::filesystem::rename(
        QFileInfo(unfinished).filesystemFilePath(), QFileInfo(dataFile).filesystemFilePath(), error);
    if (!error)
        return {};
    QFile::remove(unfinished);
    return cannotRestore(
        backup, Restore::tr("%1; allow writing in its folder").arg(QString::fromStdString(error.message())));
}

/// What says nothing of the file itself.
bool isOfDisk(int code)
{
    constexpr std::array codes{SqliteCode::busy, SqliteCode::locked, SqliteCode::inputOutput, SqliteCode::cannotOpen,
        SqliteCode::permission, SqliteCode::readOnly, SqliteCode::full};
    return std::ranges::find(codes, code) != codes.end();
}

/// True for a file that is in use, not to be read, or of a newer version.
bool mayBeSound(const QString &file)
{
    const QFileInfo info(file);
    if (!info.isFile() || !info.isReadable())
        return true;
    int code = 0;
    auto connection = Connection::open(file, &code);
    if (connection && !(*connection)->number(u"PRAGMA schema_version"_s))
        code = (*connection)->lastCode();
    if (code != 0)
        return isOfDisk(code);
    // With the tables of today, it is the version that is wrong.
    if (connection && isOfNewerVersion(file))
        return !hasTodaysTables(**connection);
    return checkBackup(file).has_value(); // What kept it from being opened is over by now.
}

/// The present state as a backup or, if it cannot be opened, under another name.
Domain::Result<Restored> keepPresent(const QString &backup, const QString &file)
{
    if (!QFileInfo::exists(file))
        return Restored{};
    auto database = Database::open(file, Database::Access::ReadWrite);
    if (!database && mayBeSound(file))
        return cannotRestore(backup, database.error().text());
    if (database) {
        if ((*database)->isReadOnly())
            return cannotRestore(backup, (*database)->readOnlyReason());
        auto made = makeBackup((*database)->connection(), Domain::BackupReason::Restore);
        if (!made)
            return cannotRestore(backup,
                Restore::tr("the present state is backed up first, and that failed: %1; nothing "
                            "was changed")
                    .arg(made.error().why));
        return Restored{.before = *made, .setAside = {}};
    }
    return setAside(file).transform([](const QString &name) { return Restored{.before = {}, .setAside = name}; });
}

bool remove(const QString &file)
{
    return !QFileInfo::exists(file) || QFile::remove(file);
}

/// Everything beside the data file that holds what it holds, or did.
QStringList filesOf(const QString &file)
{
    const QFileInfo info(file);
    QStringList files = companionsOf(file) << file;
    const auto aside = QDir(info.path()).entryInfoList({asideStart(info) + u'*'}, QDir::Files);
    for (const QFileInfo &found : aside)
        files += found.absoluteFilePath();
    for (const Domain::Backup &backup : backupsOf(file))
        files += backup.file;
    return files;
}

} // namespace

Domain::Result<Restored> restoreBackup(const QString &backup, const QString &dataFile)
{
    if (const auto sound = checkBackup(backup); !sound)
        return std::unexpected(sound.error());
    const QString file = realFile(dataFile);
    auto kept = keepPresent(backup, file);
    if (!kept)
        return kept;
    if (auto copied = copyOver(backup, file); !copied) {
        if (!kept->setAside.isEmpty())
            moveAll(kept->setAside, file);
        return std::unexpected(copied.error());
    }
    return kept;
}

Domain::Result<QString> setAside(const QString &dataFile)
{
    const QString file = realFile(dataFile);
    const QFileInfo info(file);
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-ddTHH-mm-ss.zzz"_s) + u'Z';
    const QString target = info.path() + u'/' + asideStart(info) + time + ending(info);
    if (!moveAll(file, target))
        return Domain::failure(
            Restore::tr("cannot rename"), file, Restore::tr("to %1; allow writing in its folder").arg(target));
    return target;
}

std::optional<Domain::Backup> backupInsteadOf(const QString &dataFile)
{
    const QString file = realFile(dataFile);
    if (QFileInfo::exists(file) && mayBeSound(file))
        return std::nullopt;
    return newestSoundBackup(file);
}

Domain::Result<void> eraseData(const QString &dataFile)
{
    const QString file = realFile(dataFile);
    removeLeftovers(file);
    QStringList left = leftoversOf(file);
    for (const QString &each : filesOf(file)) {
        if (!remove(each))
            left += each;
    }
    QDir().rmdir(backupFolder(file)); // Stays where other files are in it.
    if (!left.isEmpty())
        return Domain::failure(
            Restore::tr("cannot erase"), left.join(u", "), Restore::tr("allow writing in the folder, then try again"));
    return {};
}

} // namespace Storage
