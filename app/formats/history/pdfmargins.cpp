// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/pdfmargins.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Formats
{

namespace
{

constexpr qsizetype marginLines = 2;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Formats::Pdf)
};

/// The same for "Page 1 of 3" and "Page 2 of 3".
QString shape(const QString &text)
{
    static const QRegularExpression number(u"\\d+"_s);
    return QString(text).replace(number, u"#"_s).simplified().toCaseFolded();
}

/// No larger than there are pages: a CV may well end in a year.
bool isPageNumber(const QString &text, qsizetype pages)
{
    static const QRegularExpression digits(u"\\d+"_s);
    static const QRegularExpression number(u"^\\W*(\\p{L}+\\.? )?#( ?(/|\\||\\p{L}+) ?#)?\\W*$"_s);
    static const QSet<QString> words{u"page"_s, u"p."_s, u"seite"_s, u"s."_s, u"strona"_s, u"str."_s, u"página"_s,
        u"pagina"_s, u"صفحة"_s, u"ページ"_s, u"pg"_s};
    const QRegularExpressionMatch match = number.match(shape(text));
    return match.hasMatch() && digits.match(text).captured().toLongLong() <= pages
        && (match.captured(1).isEmpty() || words.contains(match.captured(1).trimmed()));
}

/// The places in a page's lines that are in its margin, from the outside in.
QList<qsizetype> margin(const QList<PdfLine> &lines, bool isTop)
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < std::min(marginLines, lines.size()); ++i)
        places.append(isTop ? i : lines.size() - 1 - i);
    return places;
}

QHash<QString, qsizetype> countShapes(const QList<QList<PdfLine>> &pages, bool isTop)
{
    QHash<QString, qsizetype> counts;
    for (const QList<PdfLine> &lines : pages) {
        for (const qsizetype place : margin(lines, isTop))
            ++counts[shape(lines[place].text)];
    }
    return counts;
}

} // namespace

QList<LeftOut> takeMargins(QList<QList<PdfLine>> &pages)
{
    QList<LeftOut> leftOut;
    for (const bool isTop : {true, false}) {
        const QHash<QString, qsizetype> counts = countShapes(pages, isTop);
        QSet<QString> kept;
        for (qsizetype page = 0; page < pages.size(); ++page) {
            QList<PdfLine> &lines = pages[page];
            QList<qsizetype> places = margin(lines, isTop);
            std::ranges::sort(places, std::greater()); // so that taking one out moves none of the others
            for (const qsizetype place : std::as_const(places)) {
                const QString text = lines[place].text;
                const bool isNumber = isPageNumber(text, pages.size()) && (!isTop || counts[shape(text)] > 1);
                const bool isRepeated
                    = pages.size() > 1 && counts[shape(text)] * 2 > pages.size() && counts[shape(text)] > 1;
                if (!isNumber && (!isRepeated || (isTop && !kept.contains(shape(text))))) {
                    kept.insert(shape(text));
                    continue;
                }
                leftOut.append({Words::tr("page %L1").arg(page + 1), text,
                    isNumber ? Words::tr("a page number") : Words::tr("it stands on every page")});
                lines.removeAt(place);
            }
        }
    }
    return leftOut;
}

} // namespace Formats
