// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/shimvfs.h"

#include <QHash>
#include <QList>
#include <QRandomGenerator>

namespace Faults
{

/// What stood on the disk when the power went, and how much had been called saved by then.
struct Image {
    QHash<QString, QByteArray> files; ///< By path.
    int saved = 0;
};

/// A disk that keeps for sure only what was synced. At each sync it makes images of what a loss of power just before
/// may leave: of the writes since the last one, each may be there, be missing, or be there in part.
class LosingDisk : public Disk
{
public:
    LosingDisk(const QStringList &files, quint32 seed);

    void setSaved(int count) { m_saved = count; }
    /// At each sync: everything unsynced lost, everything there, and so many by chance.
    void setChances(int chances) { m_chances = chances; }
    void cut();
    const QList<Image> &images() const { return m_images; }

    int open(const QString &file) override;
    int write(const QString &file, qint64 at, QByteArrayView bytes) override;
    int truncate(const QString &file, qint64 size) override;
    int sync(const QString &file) override;
    int remove(const QString &file, bool syncsFolder) override;

private:
    struct Change {
        /// A file appears that SQLite makes, or that was written and synced by other means and then given this name.
        enum Kind { Appear, Write, Truncate, Remove } kind;
        QString file;
        qint64 at = 0; ///< Of a write, and the new size of what is truncated.
        QByteArray bytes; ///< Of what appears, all of it.
        bool isOfFolder() const { return kind == Appear || kind == Remove; }
    };
    enum class Fate { Lost, There, Chance };
    using Files = QHash<QString, QByteArray>;

    static void apply(const Change &change, Files &files);
    Files image(Fate fate);
    bool exists(const QString &file) const;
    template <typename Which>
    void keep(Which which);

    QRandomGenerator m_random;
    Files m_durable;
    QList<Change> m_pending;
    QList<Image> m_images;
    int m_saved = 0;
    int m_chances = 2;
};

} // namespace Faults
