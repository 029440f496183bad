// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace Widgets
{

namespace
{

/// Renders a drawing made with currentColor in the colour that the palette has at that moment.
class LineIconEngine : public QIconEngine
{
public:
    explicit LineIconEngine(QByteArray drawing) : m_drawing(std::move(drawing)) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        const QByteArray colour = QGuiApplication::palette().color(group, role).name().toLatin1();
        QSvgRenderer(QByteArray(m_drawing).replace("currentColor", colour)).render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }

private:
    QByteArray m_drawing;
};

} // namespace

QIcon lineIcon(const QString &name)
{
    QFile file(u":/icons/line/" + name + u".svg");
    return file.open(QIODevice::ReadOnly) ? QIcon(new LineIconEngine(file.readAll())) : QIcon();
}

} // namespace Widgets
