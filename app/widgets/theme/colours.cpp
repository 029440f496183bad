// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/colours.h"

#include <algorithm>
#include <cmath>

namespace Widgets
{

namespace
{

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

/// Readable on both grounds that text stands on.
QColor readable(const QColor &window, const QColor &surface, const QColor &colour)
{
    return readableOn(window, readableOn(surface, colour));
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor mix(const QColor &top, const QColor &ground, double share)
{
    const auto blend = [share](float a, float b) { return static_cast<float>(share * a + (1 - share) * b); };
    return QColor::fromRgbF(
        blend(top.redF(), ground.redF()), blend(top.greenF(), ground.greenF()), blend(top.blueF(), ground.blueF()));
}

QColor readableOn(const QColor &ground, QColor colour, double ratio)
{
    const QColor pole = luminance(ground) > 0.18 ? QColor(Qt::black) : QColor(Qt::white);
    for (int step = 0; step < 24 && contrast(colour, ground) < ratio; ++step)
        colour = mix(pole, colour, 0.08);
    return contrast(colour, ground) < ratio ? pole : colour;
}

Colours::Colours(const QPalette &palette)
    : dark(luminance(palette.color(QPalette::Window)) < 0.18)
    , window(palette.color(QPalette::Window))
    , surface(palette.color(QPalette::Base))
    , line(mix(palette.color(QPalette::WindowText), window, 0.16))
    , ink(palette.color(QPalette::Text))
    , dim(readable(window, surface, mix(ink, surface, 0.62)))
    , accentSoft(mix(readable(window, surface, palette.color(QPalette::Accent)), surface, 0.13))
    , accent(readableOn(accentSoft, readable(window, surface, palette.color(QPalette::Accent))))
    , danger(readable(window, surface, dark ? QColor(0xe5, 0x7d, 0x78) : QColor(0xb2, 0x36, 0x33)))
    , good(readable(window, surface, dark ? QColor(0x58, 0xb0, 0x8a) : QColor(0x2a, 0x7a, 0x5b)))
    , mark(dark ? QColor(0x6c, 0x59, 0x18) : QColor(0xff, 0xe7, 0x9a))
{
}

QColor Colours::part(Domain::Part part) const
{
    switch (part) {
    case Domain::Part::Situation:
        return dark ? QColor(0x8d, 0x7f, 0xd2) : QColor(0x6e, 0x5a, 0xae);
    case Domain::Part::Task:
        return dark ? QColor(0xca, 0x90, 0x3f) : QColor(0x99, 0x5f, 0x14);
    case Domain::Part::Action:
        return dark ? QColor(0x50, 0xa5, 0x82) : QColor(0x2a, 0x7a, 0x5b);
    case Domain::Part::Result:
        return dark ? QColor(0xd4, 0x6f, 0x6a) : QColor(0xb2, 0x40, 0x40);
    case Domain::Part::Notes:
        break;
    }
    return dark ? QColor(0x80, 0x86, 0x8e) : QColor(0x6a, 0x70, 0x78);
}

QColor Colours::inkOn(const QColor &ground)
{
    const QColor light(0xff, 0xff, 0xff);
    const QColor dark(0x16, 0x18, 0x1b);
    return contrast(light, ground) >= 4.5 ? light : (contrast(dark, ground) > contrast(light, ground) ? dark : light);
}

} // namespace Widgets
