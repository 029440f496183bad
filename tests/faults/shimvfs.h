// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <sqlite3.h>

namespace Faults
{

/// Hears what SQLite asks of the disk, before the disk does. What it answers but SQLITE_OK is the outcome instead;
/// half of a write that it refuses is done all the same. Files without a name are SQLite's own temporary ones.
class Disk
{
public:
    Disk() = default;
    virtual ~Disk() = default;
    Q_DISABLE_COPY_MOVE(Disk)

    virtual int open(const QString &) { return SQLITE_OK; }
    virtual int write(const QString &, qint64 /*at*/, QByteArrayView) { return SQLITE_OK; }
    virtual int truncate(const QString &, qint64 /*size*/) { return SQLITE_OK; }
    virtual int sync(const QString &) { return SQLITE_OK; }
    virtual int lock(const QString &) { return SQLITE_OK; } ///< Asked for more of a lock.
    virtual int remove(const QString &, bool /*syncsFolder*/) { return SQLITE_OK; }
};

/// While it lives, SQLite's way to the files of this process: the system's own, with a disk told of everything.
/// Nothing is synced in truth, which only would cost time.
class ShimVfs
{
    Q_DISABLE_COPY_MOVE(ShimVfs)

public:
    ShimVfs();
    ~ShimVfs();

    /// Null: nobody is told. Only while no other thread uses SQLite.
    void use(Disk *disk) { m_disk = disk; }
    /// How many files were opened through it; none means that Qt's driver has another SQLite than this test.
    int opened() const { return m_opened; }

private:
    static ShimVfs &of(sqlite3_vfs *vfs) { return *static_cast<ShimVfs *>(vfs->pAppData); }
    static int openFile(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *flagsOut);
    static int removeFile(sqlite3_vfs *vfs, const char *name, int syncsFolder);
    friend struct ShimFile;

    sqlite3_vfs *m_real;
    sqlite3_vfs m_vfs;
    Disk *m_disk = nullptr;
    int m_opened = 0;
};

} // namespace Faults
