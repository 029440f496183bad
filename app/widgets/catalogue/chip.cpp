// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/catalogue/chip.h"

#include "widgets/theme/colours.h"

#include <QMouseEvent>
#include <QPainter>

namespace Widgets
{

namespace
{

/// The widest that a chip grows before its text is elided.
constexpr int widest = 220;

/// Keeps a menu of ticks open while its entries are clicked, so that several can be chosen in one go.
class StayOpen : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() != QEvent::MouseButtonRelease)
            return false;
        auto *menu = qobject_cast<QMenu *>(object);
        QAction *action = menu ? menu->activeAction() : nullptr;
        if (!action || !action->isCheckable())
            return false;
        action->trigger();
        return true;
    }
};

} // namespace

Chip::Chip(const QString &kind, QWidget *parent) : QPushButton(parent), m_kind(kind), m_menu(this)
{
    setMenu(&m_menu);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_menu.installEventFilter(new StayOpen(&m_menu));
    connect(&m_menu, &QMenu::aboutToShow, this, &Chip::fillMenu);
    refresh();
}

void Chip::setChoices(const QList<ChipChoice> &choices)
{
    m_choices = choices;
    setChosen(m_chosen);
}

void Chip::setChosen(const QSet<QString> &keys)
{
    QSet<QString> offered;
    for (const ChipChoice &choice : std::as_const(m_choices)) {
        if (keys.contains(choice.key))
            offered.insert(choice.key);
    }
    m_chosen = offered;
    refresh();
}

void Chip::choose(const QString &key, bool on)
{
    if (on)
        m_chosen.insert(key);
    else
        m_chosen.remove(key);
    refresh();
    Q_EMIT chosenChanged();
}

void Chip::fillMenu()
{
    m_menu.clear();
    for (const ChipChoice &choice : std::as_const(m_choices)) {
        QAction *action = m_menu.addAction(QString(choice.label).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setData(choice.key);
        action->setChecked(m_chosen.contains(choice.key));
        connect(action, &QAction::triggered, this, [this, key = choice.key](bool on) { choose(key, on); });
    }
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("Any")), &QAction::triggered, this, [this] {
        setChosen({});
        Q_EMIT chosenChanged();
    });
}

void Chip::refresh()
{
    QStringList labels;
    for (const ChipChoice &choice : std::as_const(m_choices)) {
        if (m_chosen.contains(choice.key))
            labels.append(choice.label);
    }
    setText(labels.isEmpty() ? m_kind : labels.join(QLatin1StringView(", ")));
    setToolTip(labels.isEmpty() ? tr("Filter by: %1").arg(m_kind) : tr("%1: %2").arg(m_kind, text()));
    setAccessibleName(toolTip());
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return {qMin(fontMetrics().horizontalAdvance(text()) + 22, widest), fontMetrics().height() + 8};
}

void Chip::paintEvent(QPaintEvent * /*event*/)
{
    const Colours colours(palette());
    const bool active = !m_chosen.isEmpty();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.setPen(QPen(active || hasFocus() ? colours.accent : colours.line, hasFocus() ? 1.7 : 1));
    painter.setBrush(active ? colours.accentSoft : colours.surface);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(active ? colours.accent : colours.dim);
    const QRect inside = rect().adjusted(10, 0, -10, 0);
    painter.drawText(inside, Qt::AlignCenter, fontMetrics().elidedText(text(), Qt::ElideRight, inside.width()));
}

} // namespace Widgets
