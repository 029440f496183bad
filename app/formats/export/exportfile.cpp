// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/export/exportfile.h"

#include "formats/cannotread.h"
#include "formats/export/exportformat.h"
#include "formats/export/exportreader.h"
#include "formats/export/protection.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

using namespace Domain;

namespace Formats
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Formats::Export)
};

/// Why a file cannot be written there, in words that say what can be done.
QString obstacle(const QString &path, const QString &systemReason)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return Words::tr("there is no folder %1; make it, or choose another place").arg(folder.filePath());
    if (file.isDir())
        return Words::tr("a folder has that name; choose another name");
    if (file.exists() && !file.isFile())
        return Words::tr("it is a device, not a file; choose another name");
    if (!folder.isWritable())
        return Words::tr("nothing may be written in the folder %1; choose another place").arg(folder.filePath());
    return Words::tr("%1; make room on the disk, or choose another place").arg(systemReason);
}

/// A slip of the hand must not replace the very file that everything is in.
bool isDataFile(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly)
        && file.read(16) == QByteArrayView("SQLite format 3\0", 16);
}

/// What is in the file: the export itself, or one that is locked.
Result<Everything> readBytes(const QByteArray &bytes, const QString &file, const QString &passphrase)
{
    if (!isLocked(bytes))
        return readExport(bytes, file);
    return unlock(bytes, passphrase, file).and_then([&](const QByteArray &json) { return readExport(json, file); });
}

Result<void> checkThatItComesBack(
    const QString &file, const Everything &everything, const QByteArray &bytes, const QString &passphrase)
{
    const auto back = readBytes(bytes, file, passphrase);
    if (back && *back == everything)
        return {};
    return failure(Words::tr("cannot export"), file,
        back ? Words::tr("what was written would not come back as it is; nothing was written")
             : Words::tr("it could not be restored (%1: %2); nothing was written")
                   .arg(back.error().where, back.error().why));
}

} // namespace

Result<void> writePrivately(const QString &file, const QByteArray &bytes)
{
    if (isDataFile(file))
        return failure(Words::tr("cannot write"), file,
            Words::tr("a data file has that name; it was left as it is. Choose another name"));
    QSaveFile out(file);
    // QSaveFile puts its file in the place of whatever is there; a device would be gone.
    const QFileInfo there(file);
    const bool isFree = !there.exists() || there.isFile();
    if (isFree && out.open(QIODevice::WriteOnly) && out.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && out.write(bytes) == bytes.size() && out.commit())
        return {};
    return failure(Words::tr("cannot write"), file, obstacle(file, out.errorString()));
}

Result<void> writeExport(
    const QString &file, const Everything &everything, const ExportOrigin &origin, const QString &passphrase)
{
    const QByteArray json = toExport(everything, origin);
    const Result<QByteArray> bytes = passphrase.isEmpty() ? json : lock(json, passphrase, file);
    if (!bytes)
        return std::unexpected(bytes.error());
    return checkThatItComesBack(file, everything, *bytes, passphrase).and_then([&] {
        return writePrivately(file, *bytes);
    });
}

bool isExportFile(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = in.read(largestExport);
    const QByteArray format = '"' + QByteArray(exportFormat.data()) + '"'; // In a text, the marks would be escaped.
    return isLocked(bytes) || (bytes.trimmed().startsWith('{') && bytes.contains(format));
}

Result<Everything> readExportFile(const QString &file, const QString &passphrase)
{
    QFile in(file);
    if (QFileInfo(file).isDir())
        return cannotRead(file, Words::tr("this is a folder; name a file in it"));
    if (!in.open(QIODevice::ReadOnly))
        return cannotRead(file, Words::tr("%1; name a file that may be read").arg(in.errorString()));
    constexpr qsizetype mostOfLock = 1'000'000; // what locking the largest adds
    const QByteArray bytes = in.read(largestExport + mostOfLock); // The reader says what is too large.
    if (in.error() != QFile::NoError)
        return cannotRead(file, Words::tr("%1; look at the disk that it is on").arg(in.errorString()));
    return readBytes(bytes, file, passphrase);
}

} // namespace Formats
