// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/docx.h"

#include "formats/cannotread.h"
#include "formats/history/cvtext.h"
#include "formats/history/docxtext.h"
#include "formats/history/encoding.h"
#include "formats/history/excerpt.h"
#include "formats/history/zipfiles.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace Formats
{

namespace
{

// A CV's body has some hundred kilobytes of XML, of which a second's work is about 20 MB.
constexpr qint64 largestBody = 16'000'000;
constexpr qint64 largestPart = 1'000'000;
constexpr int mostOtherParts = 10; ///< Of which the text is looked at.

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Formats::Docx)
};

/// Mostly word/document.xml; Word's online edition numbers it.
QString bodyOf(const ZipFiles &zip)
{
    static const QRegularExpression body(u"^word/document\\d*\\.xml$"_s);
    const QStringList names = zip.names();
    const auto found = std::ranges::find_if(names, [](const QString &name) { return body.match(name).hasMatch(); });
    return found == names.end() ? QString() : *found;
}

QHash<QString, DocxStyle> stylesOf(ZipFiles &zip)
{
    const QString file = u"word/styles.xml"_s;
    const auto xml = zip.contains(file) ? zip.read(file, largestPart) : Result<QByteArray>();
    return readDocxStyles(xml.value_or(QByteArray()));
}

/// Headers, footers and notes: the address may stand there, so that somebody wants to know.
void leaveOutOtherParts(ZipFiles &zip, ReadHistory &read)
{
    static const QRegularExpression part(u"^word/((header|footer)\\d*|footnotes|endnotes)\\.xml$"_s);
    int left = mostOtherParts;
    for (const QString &file : zip.names()) {
        if (!part.match(file).hasMatch())
            continue;
        if (left-- <= 0) {
            read.leftOut.append({file.section(u'/', -1), {}, Words::tr("headers, footers and notes are not read")});
            continue;
        }
        const auto xml = zip.read(file, largestPart);
        const auto text = xml ? readDocxText(*xml, {}, file) : Result<QString>(std::unexpected(xml.error()));
        const QString line = text ? text->simplified().remove("**"_L1) : QString();
        if (!text || !line.isEmpty())
            read.leftOut.append({file.section(u'/', -1), excerpt(line),
                text ? Words::tr("headers, footers and notes are not read") : text.error().why});
    }
}

} // namespace

bool isDocx(const ZipFiles &zip)
{
    return !bodyOf(zip).isEmpty();
}

Result<ReadHistory> readDocx(ZipFiles &zip, const QString &name)
{
    const QString body = bodyOf(zip);
    const auto xml = zip.read(body, largestBody);
    if (!xml)
        return std::unexpected(xml.error());
    const auto text = readDocxText(*xml, stylesOf(zip), name + u": " + body);
    if (!text)
        return std::unexpected(text.error());
    if (text->trimmed().isEmpty())
        return cannotRead(name, Words::tr("there is no text in it"));
    ReadHistory read = readCvText(cleanText(*text), HistoryFormat::Docx);
    leaveOutOtherParts(zip, read);
    return read;
}

} // namespace Formats
