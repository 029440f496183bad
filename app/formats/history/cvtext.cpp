// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/cvtext.h"

#include "formats/history/cventries.h"
#include "formats/history/cvlists.h"
#include "formats/history/cvparts.h"
#include "formats/history/cvtop.h"
#include "formats/history/excerpt.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace Formats
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Formats::CvText)
};

Section sectionOf(CvPart part)
{
    switch (part) {
    case CvPart::Projects:
        return Section::Projects;
    case CvPart::Volunteer:
        return Section::Volunteer;
    case CvPart::Education:
        return Section::Education;
    default:
        return Section::Work;
    }
}

void leaveOut(const PartOfCv &part, QList<LeftOut> &leftOut)
{
    for (const CvLine &line : part.lines) {
        if (!line.isBlank())
            leftOut.append({.place = Words::tr("line %L1").arg(line.number),
                .text = excerpt(line.text),
                .why = Words::tr("it stands under '%1', which is no part of a work history").arg(part.heading)});
    }
}

void readPart(const PartOfCv &part, CvTop &top, ReadHistory &read)
{
    switch (part.part) {
    case CvPart::Top:
        top.readTop(part.lines);
        break;
    case CvPart::Contact:
        top.readContact(part.lines);
        break;
    case CvPart::Summary:
        top.readSummary(part.lines);
        break;
    case CvPart::Work:
    case CvPart::Projects:
    case CvPart::Volunteer:
    case CvPart::Education:
        read.history[sectionOf(part.part)] += cvEntries(part.lines, part.part);
        break;
    case CvPart::Unknown:
        leaveOut(part, read.leftOut);
        break;
    default:
        readCvList(part.lines, part.part, read.history);
        break;
    }
}

/// "---", "title: Résumé", "---": what some programs want to know of a Markdown file. Its lines become empty ones, so
/// that numbers stay.
QString withoutFrontMatter(const QString &text, QList<LeftOut> &leftOut)
{
    static const QRegularExpression matter(
        u"\\A---[ \\t]*\\r?\\n[\\w-]{1,40}:[^\\n]{0,200}\\n(?:[^\\n]{0,200}\\n){0,30}?---[ \\t]*\\r?\\n"_s);
    const QString found = matter.match(text).captured();
    const QStringList lines = found.split(u'\n');
    for (qsizetype i = 1; i + 2 < lines.size(); ++i)
        leftOut.append({.place = Words::tr("line %L1").arg(i + 1),
            .text = lines[i].trimmed(),
            .why = Words::tr("it is about the file")});
    return QString(lines.size() - 1, u'\n') + text.sliced(found.size());
}

} // namespace

bool hasTooManyLines(QStringView text)
{
    return countLines(text) > mostHistoryLines;
}

ReadHistory readCvText(const QString &text, HistoryFormat format)
{
    ReadHistory read{.format = format, .history = {}, .leftOut = {}};
    CvTop top(read);
    const bool mayHaveMatter = format == HistoryFormat::Markdown;
    for (const PartOfCv &part : partsOf(cvLines(mayHaveMatter ? withoutFrontMatter(text, read.leftOut) : text)))
        readPart(part, top, read);
    top.finish();
    return read;
}

} // namespace Formats
