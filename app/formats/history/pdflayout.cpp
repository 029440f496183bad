// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/pdflayout.h"

#include <algorithm>
#include <iterator>
#include <optional>

using namespace Qt::StringLiterals;

namespace Formats
{

namespace
{

using Pieces = QList<PdfPiece>;

constexpr qreal shortestStep = 4; ///< In points, between the places where a gutter is looked for.
constexpr qreal mostSteps = 250; ///< A page may well say that it is a mile wide.
constexpr qsizetype fewestInColumn = 5; ///< Lines. Fewer beside others are dates, or an address.
constexpr qsizetype leastShare = 6; ///< A column has at least one in so many of the page's signs.

bool crosses(const PdfPiece &piece, qreal x)
{
    return piece.box.left() < x && piece.box.right() > x;
}

qsizetype signsOf(const Pieces &pieces, auto belongs)
{
    qsizetype signs = 0;
    for (const PdfPiece &piece : pieces)
        signs += belongs(piece) ? piece.text.size() : 0;
    return signs;
}

/// Whether x parts the page in two columns, and how many pieces stand in its way then.
std::optional<qsizetype> crossingsAt(qreal x, const Pieces &pieces)
{
    const auto isLeft = [x](const PdfPiece &piece) { return piece.box.right() <= x; };
    const auto isRight = [x](const PdfPiece &piece) { return piece.box.left() >= x; };
    const qsizetype left = std::ranges::count_if(pieces, isLeft);
    const qsizetype right = std::ranges::count_if(pieces, isRight);
    const qsizetype signs = signsOf(pieces, [](const PdfPiece &) { return true; });
    if (left < fewestInColumn || right < fewestInColumn || signsOf(pieces, isLeft) * leastShare < signs
        || signsOf(pieces, isRight) * leastShare < signs)
        return std::nullopt;
    const qsizetype crossings = pieces.size() - left - right;
    return crossings * 4 <= pieces.size() ? std::optional(crossings) : std::nullopt;
}

/// Where the page's two columns meet; 0 where it has one.
qreal gutterOf(const PdfPage &page)
{
    if (std::ranges::any_of(page.pieces, [](const PdfPiece &piece) { return piece.box.isNull(); }))
        return 0;
    qreal best = 0;
    qsizetype fewest = page.pieces.size();
    const qreal step = std::max(shortestStep, page.size.width() / mostSteps);
    for (qreal x = page.size.width() / 6; x < page.size.width() * 5 / 6; x += step) {
        const auto crossings = crossingsAt(x, page.pieces);
        if (!crossings || *crossings >= fewest)
            continue;
        fewest = *crossings;
        best = x;
    }
    return best;
}

bool isBeside(const PdfLine &line, const PdfPiece &piece)
{
    if (line.box.isNull() || piece.box.isNull())
        return false;
    const qreal overlap = std::min(line.box.bottom(), piece.box.bottom()) - std::max(line.box.top(), piece.box.top());
    return piece.box.left() > line.box.right() && overlap * 2 > std::min(line.box.height(), piece.box.height());
}

/// Pieces beside each other as one line.
QList<PdfLine> joined(const Pieces &pieces)
{
    QList<PdfLine> lines;
    for (const PdfPiece &piece : pieces) {
        if (!lines.isEmpty() && isBeside(lines.last(), piece)) {
            PdfLine &line = lines.last();
            line.text += u'\t' + piece.text.trimmed();
            line.box |= piece.box;
            line.isParted = true;
        } else {
            lines.append({.text = piece.text.trimmed(), .box = piece.box, .right = 0, .isParted = false});
        }
    }
    qreal right = 0;
    for (const PdfLine &line : std::as_const(lines))
        right = std::max(right, line.box.right());
    for (PdfLine &line : lines)
        line.right = line.box.isNull() ? 0 : right;
    return lines;
}

/// What is left of the gutter, then what is right of it; before both a name, say, that stands above the left column.
QList<PdfLine> band(const Pieces &pieces, qreal gutter)
{
    const auto isLeft = [gutter](const PdfPiece &piece) { return piece.box.left() < gutter; };
    const auto top = [](const PdfPiece &piece) { return piece.box.top(); };
    Pieces left;
    std::ranges::copy_if(pieces, std::back_inserter(left), isLeft);
    const auto first = std::ranges::min_element(left, {}, top);
    Pieces above;
    Pieces right;
    for (const PdfPiece &piece : pieces) {
        if (!isLeft(piece))
            (first != left.end() && piece.box.bottom() < first->box.top() ? above : right).append(piece);
    }
    return joined(above) + joined(left) + joined(right);
}

} // namespace

QList<PdfLine> linesOfPdf(const PdfPage &page)
{
    const qreal gutter = gutterOf(page);
    if (gutter == 0)
        return joined(page.pieces);
    Pieces crossing;
    std::ranges::copy_if(
        page.pieces, std::back_inserter(crossing), [gutter](const PdfPiece &piece) { return crosses(piece, gutter); });
    const auto height = [](const auto &piece) { return piece.box.center().y(); };
    std::ranges::stable_sort(crossing, {}, height);
    const QList<PdfLine> across = joined(crossing);
    QList<Pieces> between(across.size() + 1);
    for (const PdfPiece &piece : page.pieces) {
        if (!crosses(piece, gutter))
            between[std::ranges::upper_bound(across, height(piece), {}, height) - across.begin()].append(piece);
    }
    QList<PdfLine> lines;
    for (qsizetype i = 0; i < between.size(); ++i) {
        lines += band(between[i], gutter);
        if (i < across.size())
            lines.append(across[i]);
    }
    return lines;
}

} // namespace Formats
