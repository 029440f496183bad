// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGlyphRun>
#include <QHash>
#include <QList>
#include <QStringList>

namespace Pack
{

/// Which text each glyph stood for when it was drawn, in the order in which a PDF numbers the glyphs of a
/// font: by first use. Qt guesses the text from the font's own table, which has nothing for Arabic's joined
/// forms and for emoji, and names a radical for a Chinese character that looks the same.
class GlyphLog
{
public:
    struct Face {
        QString family;
        QStringList texts; ///< By number; the first is the missing glyph's.
        QHash<quint32, int> numbers;
    };

    /// The glyphs of one cluster of characters, just before they are drawn.
    void add(const QGlyphRun &run, const QString &cluster);
    QList<Face> faces() const { return m_faces; }

private:
    Face &face(const QRawFont &font);
    QList<Face> m_faces;
    QHash<QByteArray, int> m_places;
};

} // namespace Pack
