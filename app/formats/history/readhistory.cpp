// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/readhistory.h"

#include "domain/history/line.h"
#include "formats/cannotread.h"
#include "formats/history/archive.h"
#include "formats/history/cvtext.h"
#include "formats/history/encoding.h"
#include "formats/history/foreignfile.h"
#include "formats/history/jsonresume.h"
#include "formats/history/linkedin.h"
#include "formats/history/pdf.h"

#include <QCoreApplication>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace Formats
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Formats::ReadHistory)
};

bool isJson(QStringView text, const QString &name)
{
    return text.trimmed().startsWith(u'{') || name.endsWith(".json"_L1, Qt::CaseInsensitive);
}

HistoryFormat formatOf(QStringView text, const QString &name)
{
    const bool isMarkdown = name.endsWith(".md"_L1, Qt::CaseInsensitive)
        || name.endsWith(".markdown"_L1, Qt::CaseInsensitive) || text.startsWith(u"# ") || text.contains(u"\n# ")
        || text.contains(u"\n## ");
    return isMarkdown ? HistoryFormat::Markdown : HistoryFormat::PlainText;
}

qsizetype countEntries(const History &history)
{
    qsizetype count = 0;
    for (const Section section : sections)
        count += history[section].size();
    return count;
}

Result<ReadHistory> readText(const QString &text, const QString &name)
{
    if (isJson(text, name))
        return readJsonResume(text.toUtf8(), name);
    if (name.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return readLinkedInFile(text, name);
    if (hasTooManyLines(text))
        return cannotRead(name, Words::tr("it has more than %1 lines").arg(mostHistoryLines));
    return readCvText(text, formatOf(text, name));
}

Result<ReadHistory> readContent(const QByteArray &bytes, const QString &name)
{
    if (isArchive(bytes))
        return readArchive(bytes, name);
    if (isPdf(bytes))
        return readPdf(bytes, name);
    if (const QString foreign = foreignKind(bytes); !foreign.isEmpty())
        return cannotRead(name, Words::tr("this is %1; save it as PDF, DOCX, Markdown or text").arg(foreign));
    const auto text = decodeText(bytes, name);
    if (!text)
        return std::unexpected(text.error());
    return readText(*text, name);
}

} // namespace

Result<ReadHistory> readHistory(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > largestHistory)
        return cannotRead(name, Words::tr("it is larger than %1 MB").arg(largestHistory / 1'000'000));
    if (bytes.isEmpty())
        return cannotRead(name, Words::tr("it is empty"));
    const auto read = readContent(bytes, name);
    if (read && (countEntries(read->history) > mostHistoryLines || linesOf(read->history).size() > mostHistoryLines))
        return cannotRead(name, Words::tr("its history has more than %1 lines").arg(mostHistoryLines));
    return read;
}

} // namespace Formats
