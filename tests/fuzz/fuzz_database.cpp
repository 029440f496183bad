// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytes.h"
#include "formats/export/exportreader.h"
#include "formats/export/exportwriter.h"
#include "storage/backupcontents.h"
#include "storage/datafile.h"
#include "storage/datafolder.h"
#include "storage/everythingstore.h"
#include "storage/migration.h"
#include "storage/versionstore.h"
#include "storage/weightstore.h"

#include <QCoreApplication>

using Access = Storage::Database::Access;

namespace
{

void demand(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::abort();
}

const DataFolder &folderWith(const QByteArray &bytes)
{
    static int count = 0;
    static char *name = nullptr;
    static const QCoreApplication application(count, &name); // for Qt's SQL drivers
    static const DataFolder folder;
    QDir(folder.path() + u"/backups").removeRecursively();
    for (const QString &left : folder.names())
        QFile::remove(folder.file(left));
    folder.write(bytes);
    return folder;
}

/// All that the window and the commands ever read from it.
Domain::Result<Domain::Everything> readAll(Storage::Database &database)
{
    std::ignore = database.check();
    std::ignore = Storage::contentsOf(database);
    std::ignore = Storage::WeightStore(database).load();
    std::ignore = Storage::VersionStore(database).search(QStringLiteral("backend-developer"), QStringLiteral("the"));
    const auto all = Storage::EverythingStore(database).load();
    if (all) {
        const QByteArray json = Formats::toExport(*all, {.program = {}, .at = QDateTime::fromMSecsSinceEpoch(0)});
        std::ignore = Formats::readExport(json, QStringLiteral("export.json"));
    }
    return all;
}

void forReading(const DataFolder &folder, const QByteArray &bytes)
{
    if (const auto database = Storage::Database::open(folder.file(), Access::ReadOnly))
        std::ignore = Storage::EverythingStore(**database).load();
    demand(folder.bytes() == bytes, "a file opened for reading is not written to");
}

void forWriting(const DataFolder &folder, const QByteArray &bytes)
{
    const auto version = Storage::examine(folder.file());
    std::optional<Domain::Everything> first;
    {
        const auto database = Storage::Database::open(folder.file(), Access::ReadWrite);
        if (!database) {
            demand(version != Storage::currentVersion || folder.bytes() == bytes, "what is refused is left as it is");
            return;
        }
        if (const auto all = readAll(**database))
            first = *all;
    }
    const auto again = Storage::Database::open(folder.file(), Access::ReadWrite);
    demand(again.has_value(), "what was opened once opens again");
    demand(!first || Storage::EverythingStore(**again).load() == *first, "it holds the same as before");
}

} // namespace

/// Whatever bytes a data file has that somebody else made: it opens and stays the same, or it is refused untouched.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const Fuzz::TimeLimit limit;
    const QByteArray bytes = Fuzz::bytesOf(data, size);
    const DataFolder &folder = folderWith(bytes);
    forReading(folder, bytes);
    forWriting(folder, bytes);
    return 0;
}
