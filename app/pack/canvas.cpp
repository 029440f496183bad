// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/canvas.h"

#include "pack/glyphlog.h"

#include <QGlyphRun>
#include <QTextBoundaryFinder>
#include <algorithm>

namespace Pack
{

namespace
{

/// The size at which colour fonts hold their pictures, and some 750 dots an inch in running text.
constexpr int pictureSize = 109;

QColor colourAt(const QTextLayout &layout, int place, QColor colour)
{
    const QList<QTextLayout::FormatRange> looks = layout.formats();
    for (const QTextLayout::FormatRange &look : looks) {
        if (place >= look.start && place < look.start + look.length
            && look.format.hasProperty(QTextFormat::ForegroundBrush))
            colour = look.format.foreground().color();
    }
    return colour;
}

} // namespace

bool isEveryday(QStringView text)
{
    return std::ranges::all_of(text, [](QChar character) {
        const char16_t c = character.unicode();
        return c < 0x530 || (c >= 0x1e00 && c < 0x2000) || (c >= 0x2010 && c < 0x2028) || (c >= 0x2030 && c < 0x205f)
            || c == 0x20ac;
    });
}

bool GlyphPictures::isNeededFor(const QRawFont &font)
{
    static constexpr std::array colourTables{"CBLC", "COLR", "sbix", "SVG "};
    return std::ranges::any_of(colourTables, [&font](const char *table) { return !font.fontTable(table).isEmpty(); });
}

const GlyphPictures::Picture &GlyphPictures::picture(const QRawFont &font, quint32 glyph)
{
    Picture &picture = m_pictures[{font.familyName(), glyph}];
    if (!picture.image.isNull())
        return picture;
    // A font of its own: Qt finds colour glyphs empty in one that a PDF has used.
    QRawFont own = font;
    own.setPixelSize(pictureSize);
    const QRectF box = own.boundingRect(glyph);
    picture.image = QImage(box.size().toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    picture.image.fill(Qt::transparent);
    picture.box = {box.topLeft() / pictureSize, box.size() / pictureSize};
    QPainter painter(&picture.image);
    QGlyphRun run;
    run.setRawFont(own);
    run.setGlyphIndexes({glyph});
    run.setPositions({-box.topLeft()});
    painter.drawGlyphRun({}, run);
    return picture;
}

void Canvas::mirror(qreal axis)
{
    flip(axis);
    m_isMirrored = true;
}

void Canvas::flip(qreal axis)
{
    painter.translate(2 * axis, 0);
    painter.scale(-1, 1);
}

void Canvas::drawLine(const QTextLayout &layout, int number, QPointF baseline, const QColor &colour)
{
    const QTextLine line = layout.lineAt(number);
    const QPointF origin(baseline.x(), baseline.y() - line.ascent());
    painter.save();
    if (m_isMirrored) // within its own width, in which it starts at the side that its language starts at
        flip(baseline.x() + line.width() / 2);
    painter.setPen(colour);
    if (isEveryday(QStringView(layout.text()).mid(line.textStart(), line.textLength())))
        line.draw(&painter, origin);
    else
        drawByCluster(layout, line, origin, colour);
    painter.restore();
}

QList<Canvas::Cluster> Canvas::clustersOf(const QTextLayout &layout, const QTextLine &line)
{
    QList<Cluster> clusters;
    const QString text = layout.text();
    const int end = line.textStart() + line.textLength();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(line.textStart());
    for (int start = line.textStart(); start < end;) {
        const int next = finder.toNextBoundary() < 0 ? end : std::min(end, static_cast<int>(finder.position()));
        // Runs of more than a cluster do not say well which characters their glyphs stand for.
        const QList<QGlyphRun> runs = line.glyphRuns(start, next - start);
        for (const QGlyphRun &run : runs)
            clusters.append({start, text.sliced(start, next - start), run});
        start = next;
    }
    // From left to right, as readers of PDF expect it; where two share a place, they run to the left.
    std::ranges::stable_sort(clusters, [](const Cluster &a, const Cluster &b) {
        const qreal distance = a.run.positions().constFirst().x() - b.run.positions().constFirst().x();
        return distance < 0 || (qFuzzyIsNull(distance) && a.start > b.start);
    });
    return clusters;
}

void Canvas::drawByCluster(const QTextLayout &layout, const QTextLine &line, QPointF origin, const QColor &colour)
{
    const QList<Cluster> clusters = clustersOf(layout, line);
    for (const Cluster &cluster : clusters) {
        painter.setPen(colourAt(layout, cluster.start, colour));
        if (m_log)
            m_log->add(cluster.run, cluster.text);
        drawRun(cluster.run, origin);
    }
}

void Canvas::drawRun(const QGlyphRun &run, QPointF origin)
{
    const bool asPictures = GlyphPictures::isNeededFor(run.rawFont());
    if (!asPictures || m_log) // a blank glyph still carries its text
        painter.drawGlyphRun(origin, run);
    if (!asPictures)
        return;
    const QList<quint32> glyphs = run.glyphIndexes();
    const QList<QPointF> positions = run.positions();
    const qreal size = run.rawFont().pixelSize();
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        const GlyphPictures::Picture &picture = m_pictures.picture(run.rawFont(), glyphs[i]);
        const QRectF area(origin + positions[i] + picture.box.topLeft() * size, picture.box.size() * size);
        painter.drawImage(area, picture.image);
    }
}

} // namespace Pack
