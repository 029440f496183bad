// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/leftovers.h"

#include "storage/backups.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Storage
{

namespace
{

constexpr auto unfinishedMark = "unfinished-"_L1;
constexpr auto chosen = "XXXXXX"_L1; // By QTemporaryFile, which puts six letters or digits in its place.
constexpr auto look = "starwright-look-"_L1;

QString backupStart(const QString &file)
{
    return QFileInfo(file).completeBaseName() + u'-' + unfinishedMark;
}

QString fileStart(const QString &file)
{
    return QFileInfo(file).fileName() + u'.' + unfinishedMark;
}

/// The paths in a folder whose names are that start and six letters or digits, with SQLite's journal or without.
QStringList named(const QString &folder, QStringView start, QDir::Filters filters)
{
    static const QRegularExpression end(u"^([A-Za-z0-9]{6}|restore(\\.[A-Za-z0-9]{6})?)(-journal)?$"_s);
    QStringList paths;
    for (const QFileInfo &info : QDir(folder).entryInfoList(filters | QDir::Hidden | QDir::NoDotAndDotDot)) {
        const QString name = info.fileName();
        if (name.startsWith(start) && end.match(name.sliced(start.size())).hasMatch())
            paths += info.absoluteFilePath();
    }
    return paths;
}

} // namespace

QString unfinishedFile(const QString &dataFile)
{
    return dataFile + u'.' + unfinishedMark + chosen;
}

QString unfinishedBackup(const QString &dataFile)
{
    return backupFolder(dataFile) + u'/' + backupStart(realFile(dataFile)) + chosen;
}

QString lookFolder(const QString &backup)
{
    return QFileInfo(backup).path() + u'/' + look + chosen;
}

QString unfinishedRestore(const QString &dataFile)
{
    return dataFile + u'.' + unfinishedMark + "restore"_L1;
}

QStringList leftoversOf(const QString &dataFile)
{
    const QString file = realFile(dataFile);
    return named(QFileInfo(file).path(), fileStart(file), QDir::Files)
        + named(backupFolder(file), backupStart(file), QDir::Files)
        + named(backupFolder(file), QString(look), QDir::Dirs);
}

void removeLeftovers(const QString &dataFile)
{
    for (const QString &path : leftoversOf(dataFile)) {
        if (!QFile::remove(path))
            QDir(path).removeRecursively();
    }
}

} // namespace Storage
