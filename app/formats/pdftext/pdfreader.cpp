// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/pdftext/pdfreader.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>
#include <ctime>

namespace Formats
{

namespace
{

constexpr qsizetype mostLines = 10'000;
constexpr qreal columnGap = 15; ///< Points. A blank is far narrower, what parts two columns is wider.
constexpr std::clock_t secondsForPlaces = 1;

/// The pieces of a PDF's lines. QtPdf parses a page anew for every place that it is asked for, so that places are
/// given up on when they take too long; the text alone will do then.
class PdfReader
{
public:
    explicit PdfReader(QPdfDocument &document) : m_document(document) { }

    PdfPages read()
    {
        PdfPages result;
        for (int number = 0; number < m_document.pageCount() && result.fault == PdfFault::None; ++number) {
            result.pages.append(page(number));
            m_lines += result.pages.constLast().pieces.size();
            if (m_lines > mostLines)
                result = {.fault = PdfFault::TooManyLines, .pages = {}};
        }
        return result;
    }

private:
    struct Line {
        QString text;
        int at; ///< Where it begins in the page's text.
    };

    PdfPage page(int number)
    {
        PdfPage page{.size = m_document.pagePointSize(number), .pieces = {}};
        for (const Line &line : lines(m_document.getAllText(number).text()))
            page.pieces += pieces(number, line);
        return page;
    }

    static QList<Line> lines(const QString &text)
    {
        QList<Line> lines;
        qsizetype begin = 0;
        for (qsizetype end = 0; end <= text.size() && lines.size() <= mostLines; ++end) {
            if (end < text.size() && text[end] != u'\n' && text[end] != u'\r')
                continue;
            if (const QString line = text.sliced(begin, end - begin); !line.trimmed().isEmpty())
                lines.append({line, static_cast<int>(begin)});
            begin = end + 1;
        }
        return lines;
    }

    QList<PdfPiece> pieces(int page, const Line &line)
    {
        if (isTooLate())
            return {{line.text, {}}};
        const QPdfSelection selection
            = m_document.getSelectionAtIndex(page, line.at, static_cast<int>(line.text.size()));
        // QtPdf counts signs without a meaning that the text does not have; behind one, places are no longer known.
        if (selection.text() != line.text)
            return {{line.text, {}}};
        const qreal gap = widestGap(selection.bounds());
        return gap > 0 ? split(page, line, gap) : QList<PdfPiece>{{line.text, selection.boundingRectangle()}};
    }

    /// The middle of the widest gap that is one between columns; 0 where there is none.
    static qreal widestGap(const QList<QPolygonF> &bounds)
    {
        qreal widest = columnGap;
        qreal middle = 0;
        for (qsizetype i = 1; i < bounds.size(); ++i) {
            const qreal left = bounds[i - 1].boundingRect().right();
            const qreal right = bounds[i].boundingRect().left();
            if (right - left <= widest)
                continue;
            widest = right - left;
            middle = (left + right) / 2;
        }
        return middle;
    }

    /// The line in two at the blank where its signs pass x.
    QList<PdfPiece> split(int page, const Line &line, qreal x)
    {
        for (qsizetype blank = line.text.indexOf(u' '); blank >= 0 && !isTooLate();
            blank = line.text.indexOf(u' ', blank + 1)) {
            const Line head{line.text.first(blank), line.at};
            const Line tail{line.text.sliced(blank + 1), line.at + static_cast<int>(blank) + 1};
            const QRectF right = boxOf(page, tail);
            if (right.isNull() || right.left() < x)
                continue;
            const QList<PdfPiece> rest = pieces(page, tail);
            return QList<PdfPiece>{{head.text, boxOf(page, head)}} + rest;
        }
        return {{line.text, boxOf(page, line)}};
    }

    QRectF boxOf(int page, const Line &line)
    {
        return m_document.getSelectionAtIndex(page, line.at, static_cast<int>(line.text.size())).boundingRectangle();
    }

    bool isTooLate() const { return std::clock() - m_begin > secondsForPlaces * CLOCKS_PER_SEC; }

    QPdfDocument &m_document;
    std::clock_t m_begin = std::clock();
    qsizetype m_lines = 0;
};

} // namespace

PdfPages readPdfPages(const QByteArray &pdf)
{
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.error() == QPdfDocument::Error::IncorrectPassword
        || document.error() == QPdfDocument::Error::UnsupportedSecurityScheme)
        return {.fault = PdfFault::Encrypted, .pages = {}};
    if (document.status() != QPdfDocument::Status::Ready)
        return {.fault = PdfFault::Broken, .pages = {}};
    return PdfReader(document).read();
}

} // namespace Formats
