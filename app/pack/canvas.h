// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGlyphRun>
#include <QHash>
#include <QImage>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

namespace Pack
{

class GlyphLog;

/// Colour glyphs as pictures, each drawn once: a PDF font holds outlines only, and an emoji would be blank.
class GlyphPictures
{
public:
    struct Picture {
        QImage image;
        QRectF box; ///< About the glyph's origin, for a font of one pixel.
    };

    static bool isNeededFor(const QRawFont &font);
    const Picture &picture(const QRawFont &font, quint32 glyph);

private:
    QHash<std::pair<QString, quint32>, Picture> m_pictures;
};

/// A painter for laid-out text, in layout units.
class Canvas
{
public:
    /// The log is given where a PDF is written.
    Canvas(QPainter &device, GlyphPictures &pictures, GlyphLog *log = nullptr)
        : painter(device)
        , m_pictures(pictures)
        , m_log(log)
    {
    }

    QPainter &painter;

    /// From now on left and right change places, about that vertical axis; text stays readable.
    void mirror(qreal axis);
    /// Draws one line of a layout with its baseline at that point's height.
    void drawLine(const QTextLayout &layout, int line, QPointF baseline, const QColor &colour);
    void fill(const QRectF &area, const QColor &colour) { painter.fillRect(area, colour); }

private:
    struct Cluster {
        int start; ///< In the layout's text.
        QString text;
        QGlyphRun run;
    };
    static QList<Cluster> clustersOf(const QTextLayout &layout, const QTextLine &line);
    void drawByCluster(const QTextLayout &layout, const QTextLine &line, QPointF origin, const QColor &colour);
    void drawRun(const QGlyphRun &run, QPointF origin);
    void flip(qreal axis);

    GlyphPictures &m_pictures;
    GlyphLog *m_log;
    bool m_isMirrored = false;
};

/// True where every character is one glyph of an everyday outline font, which Qt paints and names well.
bool isEveryday(QStringView text);

} // namespace Pack
