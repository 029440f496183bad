// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/losingdisk.h"

#include <QFile>
#include <QFileInfo>

namespace Faults
{

namespace
{

/// Empty where there is no such file.
QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

LosingDisk::LosingDisk(const QStringList &files, quint32 seed) : m_random(seed)
{
    for (const QString &name : files)
        m_durable.insert(name, contentOf(name));
}

int LosingDisk::open(const QString &file)
{
    if (file.isEmpty())
        return SQLITE_OK;
    const QByteArray there = contentOf(file);
    const auto known = m_pending.isEmpty() ? m_durable : image(Fate::There);
    if (!known.contains(file) || (QFileInfo::exists(file) && there != known[file]))
        m_pending.append({.kind = Change::Appear, .file = file, .at = 0, .bytes = there});
    return SQLITE_OK;
}

int LosingDisk::write(const QString &file, qint64 at, QByteArrayView bytes)
{
    if (!file.isEmpty())
        m_pending.append({.kind = Change::Write, .file = file, .at = at, .bytes = bytes.toByteArray()});
    return SQLITE_OK;
}

int LosingDisk::truncate(const QString &file, qint64 size)
{
    if (!file.isEmpty())
        m_pending.append({.kind = Change::Truncate, .file = file, .at = size, .bytes = {}});
    return SQLITE_OK;
}

// With a new journal SQLite syncs its folder, too (https://sqlite.org/atomiccommit.html, section 3.7).
int LosingDisk::sync(const QString &file)
{
    if (file.isEmpty())
        return SQLITE_OK;
    cut();
    const bool withFolder = file.endsWith(QLatin1StringView("-journal"));
    keep([&](const Change &change) { return change.isOfFolder() ? withFolder : change.file == file; });
    return SQLITE_OK;
}

int LosingDisk::remove(const QString &file, bool syncsFolder)
{
    if (!exists(file))
        return SQLITE_OK;
    m_pending.append({.kind = Change::Remove, .file = file, .at = 0, .bytes = {}});
    cut();
    if (syncsFolder)
        keep([](const Change &change) { return change.isOfFolder(); });
    return SQLITE_OK;
}

void LosingDisk::cut()
{
    m_images.append({.files = image(Fate::Lost), .saved = m_saved});
    m_images.append({.files = image(Fate::There), .saved = m_saved});
    for (int chance = 0; chance < m_chances; ++chance)
        m_images.append({.files = image(Fate::Chance), .saved = m_saved});
}

LosingDisk::Files LosingDisk::image(Fate fate)
{
    Files files = m_durable;
    if (fate == Fate::Lost)
        return files;
    for (Change change : std::as_const(m_pending)) {
        const int chance = fate == Fate::There ? 0 : m_random.bounded(5);
        if (chance >= 3)
            continue;
        if (chance == 2 && change.kind == Change::Write)
            change.bytes.truncate(m_random.bounded(static_cast<int>(change.bytes.size())));
        apply(change, files);
    }
    return files;
}

void LosingDisk::apply(const Change &change, Files &files)
{
    if (change.kind == Change::Appear)
        files.insert(change.file, change.bytes);
    const auto file = files.find(change.file);
    if (file == files.end()) // Its making was lost.
        return;
    if (change.kind == Change::Remove)
        files.erase(file);
    else if (change.kind == Change::Truncate)
        file->resize(change.at, '\0');
    else if (change.kind == Change::Write) {
        file->resize(qMax(file->size(), change.at + change.bytes.size()), '\0');
        file->replace(change.at, change.bytes.size(), change.bytes);
    }
}

bool LosingDisk::exists(const QString &file) const
{
    bool there = m_durable.contains(file);
    for (const Change &change : m_pending) {
        if (change.file == file && change.isOfFolder())
            there = change.kind == Change::Appear;
    }
    return there;
}

template <typename Which>
void LosingDisk::keep(Which which)
{
    for (const Change &change : std::as_const(m_pending)) {
        if (which(change))
            apply(change, m_durable);
    }
    m_pending.removeIf(which);
}

} // namespace Faults
