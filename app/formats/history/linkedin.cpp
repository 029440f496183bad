// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/linkedin.h"

#include "formats/cannotread.h"
#include "formats/history/encoding.h"
#include "formats/history/linkedinrows.h"
#include "formats/history/zipfiles.h"

#include <algorithm>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace Formats
{

namespace
{

constexpr qsizetype mostPreambleRows = 10; ///< The notes that some files have before their header.

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Formats::LinkedIn)
};

/// The table of a file, or the profile where `table` is null, and its header's place among the rows.
struct Recognised {
    const LinkedInTable *table = nullptr;
    qsizetype header = -1;
    qsizetype columns = 0;
};

qsizetype profileColumnsIn(const QStringList &fields)
{
    return std::ranges::count_if(profileColumns(), [&](QLatin1StringView name) { return columnAt(fields, name) >= 0; });
}

/// The header is the row that has most of the columns of one of the tables in question.
Recognised recognise(const QList<CsvRow> &rows, const QString &file)
{
    const auto named = [&](QLatin1StringView name) { return isLinkedInFile(file, name); };
    const bool isNamed = named(linkedInProfile)
        || std::ranges::any_of(linkedInTables(), [&](const LinkedInTable &table) { return named(table.file); });
    Recognised best;
    for (qsizetype i = 0; i < std::min(rows.size(), mostPreambleRows); ++i) {
        for (const LinkedInTable &table : linkedInTables()) {
            const qsizetype columns = isNamed && !named(table.file) ? 0 : columnsIn(rows[i].fields, table);
            if (columns > best.columns)
                best = {&table, i, columns};
        }
        const qsizetype columns = isNamed && !named(linkedInProfile) ? 0 : profileColumnsIn(rows[i].fields);
        if (columns > best.columns)
            best = {nullptr, i, columns};
    }
    return best;
}

/// A word of a table's in a text of any kind makes it no file of LinkedIn's.
bool isCertain(const Recognised &recognised, const QList<CsvRow> &rows)
{
    return recognised.columns > 0 && recognised.columns * 2 >= rows[recognised.header].fields.size();
}

Result<void> readTable(const QString &text, const QString &file, ReadHistory &read)
{
    const QList<CsvRow> rows = readCsv(text, csvSeparator(text), mostHistoryLines + 1);
    if (rows.size() > mostHistoryLines)
        return cannotRead(file, Words::tr("it has more than %1 rows").arg(mostHistoryLines));
    const Recognised recognised = recognise(rows, file);
    if (!isCertain(recognised, rows)) {
        return cannotRead(file,
            Words::tr("it has none of the columns that LinkedIn's files have, such as '%1' and '%2'")
                .arg("Company Name"_L1, "Started On"_L1));
    }
    const QStringList &header = rows[recognised.header].fields;
    const std::span below = std::span(rows).subspan(static_cast<std::size_t>(recognised.header) + 1);
    LinkedInRows reader(file.section(u'/', -1), read);
    if (recognised.table)
        reader.read(header, below, *recognised.table);
    else
        reader.readProfile(header, below);
    return {};
}

bool isKnown(const QString &file)
{
    return isLinkedInFile(file, linkedInProfile)
        || std::ranges::any_of(
            linkedInTables(), [&](const LinkedInTable &table) { return isLinkedInFile(file, table.file); });
}

void readFile(ZipFiles &zip, const QString &file, ReadHistory &read)
{
    const auto bytes = zip.read(file, largestHistory);
    const auto text = bytes ? decodeText(*bytes, file) : Result<QString>(std::unexpected(bytes.error()));
    const auto done = text ? readTable(*text, file, read) : Result<void>(std::unexpected(text.error()));
    if (!done)
        read.leftOut.append({file.section(u'/', -1), {}, done.error().why});
}

} // namespace

bool isLinkedInArchive(const ZipFiles &zip)
{
    return std::ranges::any_of(zip.names(), isKnown);
}

Result<ReadHistory> readLinkedInArchive(ZipFiles &zip, const QString &name)
{
    ReadHistory read{.format = HistoryFormat::LinkedIn, .history = {}, .leftOut = {}};
    QStringList others;
    for (const QString &file : zip.names()) {
        if (isKnown(file))
            readFile(zip, file, read);
        else
            others.append(file.section(u'/', -1));
    }
    if (read.history.isEmpty() && !read.leftOut.isEmpty())
        return cannotRead(name + u": " + read.leftOut.first().place, read.leftOut.first().why);
    if (!others.isEmpty())
        read.leftOut.append({name, others.join(u", "), Words::tr("files that no work history is in")});
    return read;
}

Result<ReadHistory> readLinkedInFile(const QString &text, const QString &name)
{
    ReadHistory read{.format = HistoryFormat::LinkedIn, .history = {}, .leftOut = {}};
    const auto done = readTable(text, name, read);
    if (!done)
        return std::unexpected(done.error());
    return read;
}

} // namespace Formats
