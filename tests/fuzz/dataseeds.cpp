// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataseeds.h"

#include "formats/export/exportwriter.h"
#include "storage/datafolder.h"
#include "storage/everythingstore.h"
#include "storage/seal.h"
#include "support/everythinggenerator.h"

using namespace Qt::StringLiterals;
using Storage::Connection;

namespace Fuzz
{

namespace
{

template <typename Value>
Value sound(Domain::Result<Value> result)
{
    if (!result)
        qFatal().noquote() << result.error().text();
    if constexpr (!std::is_void_v<Value>)
        return std::move(*result);
}

/// As small as SQLite makes it: a fuzzer is the faster for it.
void shrink(const QString &file, bool keepsSeal)
{
    const auto connection = sound(Connection::open(file));
    if (!keepsSeal)
        sound(connection->run(u"DELETE FROM preference WHERE name = '%1'"_s.arg(Storage::sealName)));
    for (const auto &sql : {u"PRAGMA page_size = 512"_s, u"VACUUM"_s})
        sound(connection->rows(sql));
}

QByteArray dataFile(const Domain::Everything &everything, bool keepsSeal)
{
    const DataFolder folder;
    sound(Storage::EverythingStore(*folder.open()).restore(everything));
    shrink(folder.file(), keepsSeal);
    if (keepsSeal)
        folder.open(); // which seals it again, for the number of changes that it has now
    return folder.bytes();
}

/// From the statements that SQLite dumped.
QByteArray olderFile(int version)
{
    QFile dump(QStringLiteral(SOURCE_ROOT "/tests/data/datafiles/version-%1.sql").arg(version));
    if (!dump.open(QFile::ReadOnly | QFile::Text))
        qFatal().noquote() << dump.fileName() << dump.errorString();
    const DataFolder folder;
    folder.write({});
    const auto connection = sound(Connection::open(folder.file()));
    sound(connection->rows(u"PRAGMA page_size = 512"_s));
    for (const QString &statement : QString::fromUtf8(dump.readAll()).split(u"\n-- next\n"_s))
        sound(connection->run(statement));
    return folder.bytes();
}

} // namespace

QByteArrayList exports()
{
    const Formats::ExportOrigin origin{
        .program = u"0.1.0"_s, .at = QDateTime(QDate(2026, 5, 4), QTime(9, 0), QTimeZone::UTC)};
    QByteArrayList exports{Formats::toExport({}, origin)};
    for (const quint32 seed : {1U, 2U, 3U, 4U}) {
        Domain::Everything everything = Support::generatedEverything(3, seed);
        everything.guides.resize(std::min(everything.guides.size(), qsizetype{seed % 2}));
        exports += Formats::toExport(everything, origin);
    }
    return exports;
}

QByteArrayList dataFiles()
{
    QByteArrayList files{dataFile({}, true), dataFile({}, false)};
    for (const quint32 seed : {1U, 2U, 3U}) {
        Domain::Everything everything = Support::generatedEverything(3, seed);
        everything.guides.resize(std::min(everything.guides.size(), qsizetype{1}));
        files += dataFile(everything, seed == 3);
    }
    for (const int version : {1, 2, 3})
        files += olderFile(version);
    return files;
}

} // namespace Fuzz
