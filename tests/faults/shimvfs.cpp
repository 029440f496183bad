// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/shimvfs.h"

#include <algorithm>

namespace Faults
{

/// SQLite's handle of an open file; the system's own lies right behind it.
struct ShimFile {
    sqlite3_file base;
    ShimVfs *shim;
    sqlite3_filename name;

    static ShimFile &of(sqlite3_file *file) { return *reinterpret_cast<ShimFile *>(file); }
    static sqlite3_file *real(sqlite3_file *file) { return reinterpret_cast<sqlite3_file *>(&of(file) + 1); }
    QString path() const { return QString::fromUtf8(name); }
    Disk *disk() const { return shim->m_disk; }

    static int close(sqlite3_file *file) { return real(file)->pMethods->xClose(real(file)); }
    static int read(sqlite3_file *file, void *into, int size, sqlite3_int64 at)
    {
        return real(file)->pMethods->xRead(real(file), into, size, at);
    }
    static int write(sqlite3_file *file, const void *from, int size, sqlite3_int64 at)
    {
        const ShimFile &self = of(file);
        const QByteArrayView bytes(static_cast<const char *>(from), size);
        const int refused = self.disk() ? self.disk()->write(self.path(), at, bytes) : SQLITE_OK;
        const int amount = refused == SQLITE_OK ? size : size / 2;
        const int written = amount == 0 ? SQLITE_OK : real(file)->pMethods->xWrite(real(file), from, amount, at);
        return refused == SQLITE_OK ? written : refused;
    }
    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        const ShimFile &self = of(file);
        const int refused = self.disk() ? self.disk()->truncate(self.path(), size) : SQLITE_OK;
        return refused == SQLITE_OK ? real(file)->pMethods->xTruncate(real(file), size) : refused;
    }
    static int sync(sqlite3_file *file, int /*flags*/)
    {
        const ShimFile &self = of(file);
        return self.disk() ? self.disk()->sync(self.path()) : SQLITE_OK;
    }
    static int size(sqlite3_file *file, sqlite3_int64 *size)
    {
        return real(file)->pMethods->xFileSize(real(file), size);
    }
    static int lock(sqlite3_file *file, int level)
    {
        const ShimFile &self = of(file);
        const int refused = self.disk() ? self.disk()->lock(self.path()) : SQLITE_OK;
        return refused == SQLITE_OK ? real(file)->pMethods->xLock(real(file), level) : refused;
    }
    static int unlock(sqlite3_file *file, int level) { return real(file)->pMethods->xUnlock(real(file), level); }
    static int isReserved(sqlite3_file *file, int *answer)
    {
        return real(file)->pMethods->xCheckReservedLock(real(file), answer);
    }
    static int control(sqlite3_file *file, int what, void *argument)
    {
        return real(file)->pMethods->xFileControl(real(file), what, argument);
    }
    static int sectorSize(sqlite3_file *file) { return real(file)->pMethods->xSectorSize(real(file)); }
    static int traits(sqlite3_file *file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); }
};

namespace
{

// Version 1: without shared memory and mappings, which the program does not use.
sqlite3_io_methods makeMethods()
{
    sqlite3_io_methods methods{};
    methods.iVersion = 1;
    methods.xClose = ShimFile::close;
    methods.xRead = ShimFile::read;
    methods.xWrite = ShimFile::write;
    methods.xTruncate = ShimFile::truncate;
    methods.xSync = ShimFile::sync;
    methods.xFileSize = ShimFile::size;
    methods.xLock = ShimFile::lock;
    methods.xUnlock = ShimFile::unlock;
    methods.xCheckReservedLock = ShimFile::isReserved;
    methods.xFileControl = ShimFile::control;
    methods.xSectorSize = ShimFile::sectorSize;
    methods.xDeviceCharacteristics = ShimFile::traits;
    return methods;
}

// Whoever waits for a lock waits in vain as well without passing the time.
int waitNot(sqlite3_vfs * /*vfs*/, int microseconds)
{
    return microseconds;
}

} // namespace

ShimVfs::ShimVfs() : m_real(sqlite3_vfs_find(nullptr)), m_vfs(*m_real)
{
    m_vfs.pNext = nullptr;
    m_vfs.zName = "starwright-shim";
    m_vfs.pAppData = this;
    m_vfs.szOsFile = static_cast<int>(sizeof(ShimFile)) + m_real->szOsFile;
    m_vfs.xOpen = openFile;
    m_vfs.xDelete = removeFile;
    m_vfs.xSleep = waitNot;
    sqlite3_vfs_register(&m_vfs, 1);
}

ShimVfs::~ShimVfs()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_real, 1);
}

int ShimVfs::openFile(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *flagsOut)
{
    static const sqlite3_io_methods methods = makeMethods();
    ShimVfs &self = of(vfs);
    ShimFile &shim = ShimFile::of(file);
    shim = {.base = {.pMethods = nullptr}, .shim = &self, .name = name};
    if (const int refused = self.m_disk ? self.m_disk->open(shim.path()) : SQLITE_OK; refused != SQLITE_OK)
        return refused;
    const int opened = self.m_real->xOpen(self.m_real, name, ShimFile::real(file), flags, flagsOut);
    if (opened == SQLITE_OK)
        shim.base.pMethods = &methods;
    ++self.m_opened;
    return opened;
}

int ShimVfs::removeFile(sqlite3_vfs *vfs, const char *name, int syncsFolder)
{
    const ShimVfs &self = of(vfs);
    const int refused
        = self.m_disk ? self.m_disk->remove(QString::fromUtf8(name), syncsFolder != 0) : static_cast<int>(SQLITE_OK);
    return refused == SQLITE_OK ? self.m_real->xDelete(self.m_real, name, 0) : refused;
}

} // namespace Faults
