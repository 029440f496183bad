// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/style.h"

#include <QFontDatabase>
#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace Pack
{

namespace
{

QFont font(const QStringList &families, QFont::StyleHint hint, qreal points)
{
    QFont font(families);
    font.setStyleHint(hint);
    font.setPixelSize(qRound(points * point));
    font.setHintingPreference(QFont::PreferNoHinting);
    // A ligature is one character to whoever copies or searches the text.
    font.setFeature(QFont::Tag("liga"), 0);
    return font;
}

QFont serif(qreal points)
{
    return font({u"Noto Serif"_s, u"Source Serif 4"_s, u"Charter"_s, u"Cambria"_s, u"Georgia"_s, u"DejaVu Serif"_s,
                    u"Noto Naskh Arabic"_s, u"Noto Serif Hebrew"_s},
        QFont::Serif, points);
}

QFont sans(qreal points)
{
    // Arabic's by name: the first that has the letters may be one for titles, in Kufi.
    return font({u"Noto Sans"_s, u"Segoe UI"_s, u"Helvetica Neue"_s, u"DejaVu Sans"_s, u"Noto Naskh Arabic"_s,
                    u"Noto Sans Arabic"_s, u"Noto Sans Hebrew"_s},
        QFont::SansSerif, points);
}

QFont mono(qreal points)
{
    QStringList families{u"Noto Sans Mono"_s, u"Noto Mono"_s};
    families += QFontDatabase::systemFont(QFontDatabase::FixedFont).families();
    QFont result = font(families, QFont::Monospace, points);
    result.setFixedPitch(true);
    return result;
}

QFont bold(QFont font)
{
    font.setWeight(QFont::Bold);
    return font;
}

QFont italic(QFont font)
{
    font.setItalic(true);
    return font;
}

} // namespace

TextStyle::TextStyle(const QFont &face, qreal distance, const QColor &ink) : font(face), pitch(distance), colour(ink)
{
    const QFontMetricsF metrics(font);
    baseline = (pitch + metrics.ascent() - metrics.descent()) / 2;
}

Style::Style()
    : ink(0x1d, 0x1f, 0x26)
    , dim(0x63, 0x66, 0x6f)
    , hairline(0xb9, 0xbb, 0xc0)
    , gapGround(0xfb, 0xf1, 0xef)
    , codeGround(0xf6, 0xf5, 0xf2)
    , codeBar(0x9a, 0x9b, 0xa0)
{
    title = {bold(serif(16)), 20.5 * point, ink};
    display = {bold(serif(30)), 37 * point, ink};
    headline = {bold(serif(22)), 27 * point, ink};
    subtitle = {serif(16), 21 * point, dim};
    body = {serif(10.5), 15 * point, ink};
    reading = {serif(9.5), 13.5 * point, ink};
    entry = {serif(10), 14 * point, ink};
    prompt = {italic(serif(10.5)), 15 * point, dim};
    heading = {bold(serif(10.5)), 15 * point, ink};
    label = {bold(sans(8.25)), 12 * point, ink};
    small = {sans(8.25), 12 * point, dim};
    note = {sans(8.5), 12.5 * point, ink};
    code = {mono(8), 12 * point, ink};
}

QColor Style::hue(Domain::Part part)
{
    switch (part) {
    case Domain::Part::Situation:
        return {0x6e, 0x5a, 0xae};
    case Domain::Part::Task:
        return {0x9a, 0x62, 0x14};
    case Domain::Part::Action:
        return {0x2a, 0x75, 0x57};
    case Domain::Part::Result:
        return {0xb2, 0x40, 0x40};
    case Domain::Part::Notes:
        break;
    }
    return {0x1d, 0x1f, 0x26};
}

PageGeometry::PageGeometry(Paper paper) : size((paper == Paper::A4 ? QSizeF(595, 842) : QSizeF(612, 792)) * point)
{
    content = QRectF(margin, 78 * point, size.width() - 2 * margin, size.height() - (78 + 62) * point);
    headBaseline = 50 * point;
    headRule = 58 * point;
    footBaseline = size.height() - 29 * point;
}

} // namespace Pack
