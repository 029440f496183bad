// SPDX-License-Identifier: GPL-3.0-or-later
#include "privacy/ownfolder.h"

#include <QDir>

namespace Privacy
{

namespace
{

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

bool make(const QString &path)
{
    const QFileInfo info(path);
    return info.isDir() || (make(info.absolutePath()) && QDir().mkdir(path, ownerOnly));
}

} // namespace

bool provideForOwnerAlone(const QString &folder)
{
    const QString path = QDir(folder).absolutePath();
    if (QFileInfo(path).isDir()) // One that was made under another umask, or by an older version.
        return QFile::setPermissions(path, ownerOnly);
    return make(path);
}

} // namespace Privacy
