// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/calmstyle.h"

#include "widgets/theme/colours.h"
#include "widgets/theme/icons.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>

namespace Widgets
{

namespace
{

constexpr qreal controlRadius = 5;
constexpr int scrollBarWidth = 12;

/// Of what one can type into or tick; 3 : 1 on window and surface (WCAG 2.2, 1.4.11).
QColor edge(const Colours &colours)
{
    constexpr double seen = 3;
    return readableOn(colours.window, readableOn(colours.surface, colours.line, seen), seen);
}

void drawBox(QPainter *painter, const QRect &rect, const QColor &ground, const QColor &border, qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(border, width));
    painter->setBrush(ground);
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), controlRadius, controlRadius);
    painter->restore();
}

void drawButton(const QStyleOption *option, QPainter *painter)
{
    const Colours colours(option->palette);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool focused = option->state.testFlag(QStyle::State_HasFocus);
    QColor ground = option->palette.color(QPalette::Button);
    if (option->state.testFlag(QStyle::State_On))
        ground = colours.accentSoft;
    if (option->state & (QStyle::State_Sunken))
        ground = mix(colours.ink, ground, 0.12);
    else if (option->state.testFlag(QStyle::State_MouseOver))
        ground = mix(colours.ink, ground, 0.05);
    drawBox(painter, option->rect, ground, focused || isDefault ? colours.accent : colours.line, focused ? 2 : 1);
}

void drawField(const QStyleOption *option, QPainter *painter)
{
    const Colours colours(option->palette);
    const bool focused = option->state.testFlag(QStyle::State_HasFocus);
    drawBox(painter, option->rect, option->palette.color(QPalette::Base), focused ? colours.accent : edge(colours),
        focused ? 2 : 1);
}

void drawCheckBox(const QStyleOption *option, QPainter *painter)
{
    const Colours colours(option->palette);
    const bool checked = option->state.testFlag(QStyle::State_On);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool focused = option->state.testFlag(QStyle::State_HasFocus);
    const QColor border = enabled ? edge(colours) : colours.line;
    const QColor fill = enabled ? colours.accent : colours.dim;
    const QRectF box = QRectF(option->rect).adjusted(0.75, 0.75, -0.75, -0.75);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(checked ? fill : (focused ? colours.accent : border), focused ? 2 : 1.2));
    painter->setBrush(checked ? fill : colours.surface);
    painter->drawRoundedRect(box, 3, 3);
    if (checked) {
        const auto at = [&box](qreal x, qreal y) { return box.topLeft() + QPointF(x * box.width(), y * box.height()); };
        painter->setPen(QPen(Colours::inkOn(fill), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(QPolygonF{at(0.22, 0.52), at(0.43, 0.72), at(0.78, 0.3)});
    }
    painter->restore();
}

/// What a scroll bar lies on: the ground of what it scrolls.
QColor groundBehind(const QWidget *scrollBar, const Colours &colours)
{
    const QWidget *container = scrollBar ? scrollBar->parentWidget() : nullptr;
    const auto *area = qobject_cast<const QAbstractScrollArea *>(container ? container->parentWidget() : nullptr);
    return area ? area->viewport()->palette().color(area->viewport()->backgroundRole()) : colours.surface;
}

void drawScrollBar(const QStyle &style, const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget)
{
    const Colours colours(option->palette);
    painter->fillRect(option->rect, groundBehind(widget, colours));
    if (option->maximum <= option->minimum)
        return;
    const QRect slider = style.subControlRect(QStyle::CC_ScrollBar, option, QStyle::SC_ScrollBarSlider, widget);
    const bool held = option->state.testFlag(QStyle::State_MouseOver) || option->state.testFlag(QStyle::State_Sunken);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mix(colours.ink, colours.surface, held ? 0.45 : 0.25));
    painter->drawRoundedRect(QRectF(slider).adjusted(3, 3, -3, -3), 3, 3);
    painter->restore();
}

} // namespace

CalmStyle::CalmStyle() : QProxyStyle(QStringLiteral("fusion")) { }

void CalmStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(option, painter);
        return;
    case PE_FrameFocusRect:
        if (widget && widget->inherits("QPushButton"))
            return; // its border shows it
        break;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0) {
            drawField(option, painter);
            return;
        }
        break;
    case PE_Frame:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (option->state.testFlag(State_HasFocus) && qobject_cast<const QAbstractScrollArea *>(widget))
            drawBox(painter, option->rect, Qt::transparent, Colours(option->palette).accent, 2);
        return;
    case PE_IndicatorCheckBox:
        drawCheckBox(option, painter);
        return;
    case PE_FrameStatusBarItem:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void CalmStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollBar(*this, slider, painter, widget);
            return;
        }
    }
    if (control == CC_ComboBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            if (box->editable) // a date too
                drawField(option, painter);
            else
                drawButton(option, painter);
            QStyleOption arrow = *option;
            arrow.rect = QStyle::visualRect(option->direction, option->rect,
                QRect(option->rect.right() - 22, option->rect.top(), 14, option->rect.height()));
            drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ToolButton && option->state.testFlag(State_HasFocus))
        drawBox(painter, option->rect, Qt::transparent, Colours(option->palette).accent, 2);
}

void CalmStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element != CE_ToolBar) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    const Colours colours(option->palette);
    painter->fillRect(option->rect, colours.window);
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), colours.line);
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_ScrollBarExtent)
        return scrollBarWidth;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QSize CalmStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        return size + QSize(16, 2);
    case CT_LineEdit:
    case CT_ComboBox:
        return size + QSize(0, 4);
    default:
        return size;
    }
}

int CalmStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    if (hint == SH_EtchDisabledText)
        return 0;
    if (hint == SH_Widget_Animation_Duration)
        return 0; // nothing moves by itself, so that nobody has to ask for less of it
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

QRect CalmStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !slider)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // No arrows: the groove is the whole bar, and the slider's length is the share that is seen.
    const bool flat = slider->orientation == Qt::Horizontal;
    const int length = flat ? slider->rect.width() : slider->rect.height();
    const int range = slider->maximum - slider->minimum;
    const int share
        = range > 0 ? static_cast<int>(qint64(slider->pageStep) * length / (qint64(range) + slider->pageStep)) : length;
    const int size = qBound(qMin(28, length), share, length);
    const int start = sliderPositionFromValue(
        slider->minimum, slider->maximum, slider->sliderPosition, length - size, slider->upsideDown);
    const auto piece = [&](int from, int extent) {
        const QRect &bar = slider->rect;
        return visualRect(slider->direction, bar,
            flat ? QRect(bar.left() + from, bar.top(), extent, bar.height())
                 : QRect(bar.left(), bar.top() + from, bar.width(), extent));
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return piece(start, size);
    case SC_ScrollBarGroove:
        return slider->rect;
    case SC_ScrollBarSubPage:
        return piece(0, start);
    case SC_ScrollBarAddPage:
        return piece(start + size, length - start - size);
    default:
        return {};
    }
}

QIcon CalmStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    // Fusion's come from the desktop's icon theme, and the search for them takes as long as half a start.
    switch (icon) {
    case SP_LineEditClearButton:
        return lineIcon(QStringLiteral("clear"));
    case SP_ToolBarHorizontalExtensionButton: // the menu bar's too
        return lineIcon(QStringLiteral("more"));
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

} // namespace Widgets
