// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/datafile.h"

#include "storage/leftovers.h"
#include "storage/migration.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QtEndian>
#include <filesystem>

namespace Storage
{

namespace
{

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

struct DataFile {
    Q_DECLARE_TR_FUNCTIONS(Storage::DataFile)
};

std::unexpected<Domain::Error> cannotOpen(const QString &file, const QString &why)
{
    return Domain::failure(DataFile::tr("cannot open"), file, why);
}

std::unexpected<Domain::Error> cannotCreate(const QString &file, const QString &why)
{
    return Domain::failure(DataFile::tr("cannot create"), file, why);
}

bool makePrivateFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return true;
    return makePrivateFolder(info.absolutePath()) && QDir().mkdir(path, ownerOnly | QFile::ExeOwner);
}

// An empty file beside the one to come: a name on the same disk, and private from its first moment.
Domain::Result<QString> makeTemporary(const QString &file)
{
    QTemporaryFile temporary(unfinishedFile(file));
    temporary.setAutoRemove(false);
    if (!temporary.open() || temporary.fileName().isEmpty()) // It gets its name when that is asked for.
        return cannotCreate(
            file, DataFile::tr("%1; allow writing in its folder, or choose another").arg(temporary.errorString()));
    return temporary.fileName();
}

Domain::Result<void> fill(const QString &file)
{
    auto connection = Connection::open(file);
    if (!connection)
        return std::unexpected(connection.error());
    return migrate(**connection);
}

// A hard link, unlike renaming, never replaces. Where the disk knows none, what is there is looked for first.
std::error_code moveIntoPlace(const QString &from, const QString &to)
{
    namespace fs = std::filesystem;
    const fs::path source = QFileInfo(from).filesystemFilePath();
    const fs::path target = QFileInfo(to).filesystemFilePath();
    std::error_code error;
    fs::create_hard_link(source, target, error);
    if (error && !QFileInfo::exists(to)) {
        fs::rename(source, target, error);
        return error;
    }
    std::error_code ignored;
    fs::remove(source, ignored);
    return {}; // What somebody else has put there in the meantime is opened and examined like any file.
}

struct Header {
    bool isSqlite = false;
    qint32 application = 0;
    qint32 version = 0;
    qint64 length = 0; ///< Of the whole file; 0 where the header does not say.
};

// https://sqlite.org/fileformat.html#the_database_header
Header parseHeader(const QByteArray &bytes)
{
    constexpr qsizetype headerSize = 100;
    constexpr qsizetype pageSizeAt = 16;
    constexpr qsizetype changesAt = 24;
    constexpr qsizetype pagesAt = 28;
    constexpr qsizetype versionAt = 60;
    constexpr qsizetype applicationAt = 68;
    constexpr qsizetype changesOfLengthAt = 92;
    if (bytes.size() < headerSize || !bytes.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return {};
    const auto number = [&bytes](qsizetype at) { return qFromBigEndian<qint32>(bytes.constData() + at); };
    const int pageSize = qFromBigEndian<quint16>(bytes.constData() + pageSizeAt);
    const bool knowsLength = number(changesAt) == number(changesOfLengthAt);
    return {.isSqlite = true,
        .application = number(applicationAt),
        .version = number(versionAt),
        .length = knowsLength ? qint64{number(pagesAt)} * (pageSize == 1 ? 65'536 : pageSize) : 0};
}

Domain::Result<int> judge(const QString &file, const Header &header)
{
    if (!header.isSqlite)
        return cannotOpen(file,
            DataFile::tr("this is no data file of Starwright (nor any SQLite file); it was left as it is. "
                         "Choose another file"));
    if (header.application != applicationId)
        return cannotOpen(file,
            DataFile::tr("this SQLite file belongs to another program; it was left as it is. "
                         "Choose another file"));
    if (header.version > currentVersion)
        return cannotOpen(file,
            DataFile::tr("a newer Starwright wrote this file (format %1; this one knows up to %2); it was "
                         "left as it is. Install the newer Starwright, or choose another file")
                .arg(header.version)
                .arg(currentVersion));
    if (header.version < 1)
        return cannotOpen(file,
            DataFile::tr("the file is damaged (format %1); put a copy from a backup in its place").arg(header.version));
    return header.version;
}

} // namespace

QString defaultDataFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/starwright.db");
}

Domain::Result<void> provideFolder(const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (QFileInfo(folder).isDir())
        return {};
    if (file != defaultDataFile())
        return cannotCreate(file, DataFile::tr("there is no folder %1; make it, or choose another file").arg(folder));
    if (!makePrivateFolder(folder))
        return cannotCreate(
            file, DataFile::tr("the folder %1 could not be made; allow writing where it should be").arg(folder));
    return {};
}

Domain::Result<void> createDataFile(const QString &file)
{
    if (auto folder = provideFolder(file); !folder)
        return folder;
    const auto temporary = makeTemporary(file);
    if (!temporary)
        return std::unexpected(temporary.error());
    if (const auto filled = fill(*temporary); !filled) {
        QFile::remove(*temporary);
        QFile::remove(*temporary + QStringLiteral("-journal")); // Left where even deleting failed.
        return cannotCreate(file, filled.error().why);
    }
    if (const std::error_code error = moveIntoPlace(*temporary, file)) {
        QFile::remove(*temporary);
        return cannotCreate(file,
            DataFile::tr("%1; look at the disk, or choose another place").arg(QString::fromStdString(error.message())));
    }
    return {};
}

Domain::Result<int> examine(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return cannotOpen(file, DataFile::tr("there is no such file"));
    if (info.isDir())
        return cannotOpen(file, DataFile::tr("this is a folder; name a file in it"));
    if (!info.isFile())
        return cannotOpen(file, DataFile::tr("this is a device or a pipe; name a file"));
    if (info.size() == 0)
        return cannotOpen(file,
            DataFile::tr("the file is empty, so it holds no answers; it was left as it is. Put a copy from a "
                         "backup in its place, or move it away to start anew"));
    QFile reader(file);
    if (!reader.open(QFile::ReadOnly))
        return cannotOpen(file, DataFile::tr("%1; allow reading it").arg(reader.errorString()));
    const Header header = parseHeader(reader.read(100));
    // With a journal beside it, SQLite first takes back what a killed process left half done.
    if (header.length > info.size() && !QFileInfo::exists(file + QStringLiteral("-journal")))
        return judge(file, header).and_then([&](int) -> Domain::Result<int> { return cutShort(file, header.length); });
    return judge(file, header);
}

std::unexpected<Domain::Error> cutShort(const QString &file, qint64 length)
{
    return cannotOpen(file,
        DataFile::tr("the file is cut short (%1 of %2 bytes); put a copy from a backup in its place")
            .arg(QFileInfo(file).size())
            .arg(length));
}

bool isOfNewerVersion(const QString &file)
{
    QFile reader(file);
    if (!reader.open(QFile::ReadOnly))
        return false;
    const Header header = parseHeader(reader.read(100));
    return header.isSqlite && header.application == applicationId && header.version > currentVersion;
}

} // namespace Storage
