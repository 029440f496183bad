// SPDX-License-Identifier: GPL-3.0-or-later
#include "privacy/temporaryfolder.h"

#include "privacy/ownfolder.h"

#include <QDir>

namespace Privacy
{

namespace
{

constexpr QLatin1StringView prefix("temporary-");

std::unique_ptr<QLockFile> lockOf(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(folder + QStringLiteral("/lock"));
    lock->setStaleLockTime(0); // However old: only the death of its process makes it stale.
    return lock;
}

// A folder without a lock belongs to a process that is just making it, or died doing so and has put nothing in it.
void removeLeftovers(const QDir &parent)
{
    const QStringList names = parent.entryList({prefix + u'*'}, QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const QString folder = parent.filePath(name);
        if (!QFileInfo::exists(folder + QStringLiteral("/lock")))
            continue;
        auto lock = lockOf(folder);
        if (!lock->tryLock())
            continue;
        lock.reset();
        QDir(folder).removeRecursively();
    }
}

} // namespace

TemporaryFolder::TemporaryFolder(const QString &parent)
{
    const QDir folder(parent);
    if (!provideForOwnerAlone(parent))
        return;
    removeLeftovers(folder);
    m_folder = std::make_unique<QTemporaryDir>(folder.filePath(prefix + QStringLiteral("XXXXXX")));
    auto lock = m_folder->isValid() ? lockOf(m_folder->path()) : nullptr;
    if (!lock || !lock->tryLock())
        return;
    m_lock = std::move(lock);
    for (const char *place : {"TMPDIR", "TMP"}) // where Unix looks, and Windows
        qputenv(place, QFile::encodeName(m_folder->path()));
}

} // namespace Privacy
