// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/glyphlog.h"

#include <QRawFont>

namespace Pack
{

GlyphLog::Face &GlyphLog::face(const QRawFont &font)
{
    const QByteArray key = font.familyName().toUtf8() + font.fontTable("head");
    const auto known = m_places.constFind(key);
    if (known != m_places.constEnd())
        return m_faces[*known];
    m_places.insert(key, static_cast<int>(m_faces.size()));
    m_faces.append({.family = font.familyName(), .texts = {QString()}, .numbers = {{0, 0}}});
    return m_faces.last();
}

void GlyphLog::add(const QGlyphRun &run, const QString &cluster)
{
    Face &known = face(run.rawFont());
    const QList<quint32> glyphs = run.glyphIndexes();
    const QList<uint> characters = cluster.toUcs4();
    // A base and its mark share a cluster, and are a glyph each; otherwise the first glyph carries all.
    const bool areAlike = glyphs.size() == characters.size();
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        if (known.numbers.contains(glyphs[i]))
            continue;
        known.numbers.insert(glyphs[i], static_cast<int>(known.texts.size()));
        if (areAlike)
            known.texts.append(QString::fromUcs4(reinterpret_cast<const char32_t *>(&characters[i]), 1));
        else
            known.texts.append(i == 0 ? cluster : QString());
    }
}

} // namespace Pack
