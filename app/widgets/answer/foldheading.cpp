// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answer/foldheading.h"

#include "widgets/theme/colours.h"
#include "widgets/theme/triangle.h"

#include <QAccessibleWidget>
#include <QStyle>

namespace Widgets
{

namespace
{

constexpr int textStart = 18;

/// A button that opens and closes what is below it: to Qt it were a box to tick.
class FoldInterface : public QAccessibleWidget
{
public:
    explicit FoldInterface(QWidget *widget) : QAccessibleWidget(widget, QAccessible::Button) { }

    QString text(QAccessible::Text kind) const override
    {
        const QString given = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && given.isEmpty() ? button()->text() : given;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = button()->isChecked();
        state.collapsed = !button()->isChecked();
        return state;
    }

    QStringList actionNames() const override { return QAccessibleWidget::actionNames() << pressAction(); }

    void doAction(const QString &name) override
    {
        if (name == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    FoldHeading *button() const { return static_cast<FoldHeading *>(widget()); }
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *heading = className == QLatin1StringView("Widgets::FoldHeading") ? static_cast<QWidget *>(object) : nullptr;
    return heading ? new FoldInterface(heading) : nullptr;
}

} // namespace

FoldHeading::FoldHeading(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    QAccessible::installFactory(makeInterface); // once, however often it is called
    connect(this, &QAbstractButton::toggled, this, [this](bool open) {
        QAccessible::State changed;
        changed.expanded = open;
        changed.collapsed = !open;
        QAccessibleStateChangeEvent event(this, changed);
        QAccessible::updateAccessibility(&event);
    });
}

QSize FoldHeading::sizeHint() const
{
    return {textStart + fontMetrics().horizontalAdvance(text()) + 8, fontMetrics().height() + 6};
}

void FoldHeading::paintEvent(QPaintEvent * /*event*/)
{
    const Colours colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto visual = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 1.5));
        painter.drawRoundedRect(QRectF(visual(QRect(QPoint(0, 0), sizeHint()))).adjusted(1, 1, -1, -1), 4, 4);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.dim);
    paintTriangle(
        painter, QRectF(visual(QRect(2, 0, 10, height()))).center(), isChecked(), layoutDirection() == Qt::RightToLeft);
    painter.setPen(underMouse() ? colours.ink : colours.dim);
    painter.drawText(visual(rect().adjusted(textStart, 0, 0, 0)), Qt::AlignVCenter | Qt::AlignLeading, text());
}

} // namespace Widgets
