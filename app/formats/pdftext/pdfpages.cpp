// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/pdftext/pdfpages.h"

#include <cmath>

namespace Formats
{

namespace
{

constexpr qreal farthest = 1'000'000; ///< Points. No page reaches so far: PDF 1.7 ends at 14,400 of its units.

bool isPlace(qreal value)
{
    return std::isfinite(value) && std::abs(value) <= farthest;
}

bool isPlace(const QRectF &box)
{
    return isPlace(box.x()) && isPlace(box.y()) && isPlace(box.width()) && isPlace(box.height());
}

template <typename Item>
void write(QDataStream &stream, const QList<Item> &items)
{
    stream << static_cast<quint32>(items.size());
    for (const Item &item : items)
        stream << item;
}

/// Grows with what comes, whatever is said to come.
template <typename Item>
void read(QDataStream &stream, QList<Item> &items)
{
    quint32 left = 0;
    for (stream >> left; left > 0 && stream.status() == QDataStream::Ok; --left)
        stream >> items.emplaceBack();
}

} // namespace

static QDataStream &operator<<(QDataStream &stream, const PdfPiece &piece)
{
    return stream << piece.text << piece.box;
}

/// What is no place is not known: sorting by one that is no number has no end.
static QDataStream &operator>>(QDataStream &stream, PdfPiece &piece)
{
    stream >> piece.text >> piece.box;
    if (!isPlace(piece.box))
        piece.box = QRectF();
    return stream;
}

static QDataStream &operator<<(QDataStream &stream, const PdfPage &page)
{
    stream << page.size;
    write(stream, page.pieces);
    return stream;
}

static QDataStream &operator>>(QDataStream &stream, PdfPage &page)
{
    stream >> page.size;
    if (!isPlace(page.size.width()) || !isPlace(page.size.height()))
        page.size = QSizeF();
    read(stream, page.pieces);
    return stream;
}

QDataStream &operator<<(QDataStream &stream, const PdfPages &pages)
{
    stream << pages.fault;
    write(stream, pages.pages);
    return stream;
}

QDataStream &operator>>(QDataStream &stream, PdfPages &pages)
{
    stream >> pages.fault;
    if (pages.fault > PdfFault::TooManyLines)
        stream.setStatus(QDataStream::ReadCorruptData);
    read(stream, pages.pages);
    return stream;
}

} // namespace Formats
