// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/priority/priorityline.h"

#include "models/preparation.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/dimlabel.h"
#include "widgets/theme/words.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

namespace Widgets
{

namespace
{

QString textOf(Domain::Level level)
{
    switch (level) {
    case Domain::Level::High:
        return PriorityLine::tr("▲ High priority");
    case Domain::Level::Medium:
        return PriorityLine::tr("△ Medium priority");
    case Domain::Level::Low:
        return PriorityLine::tr("Low priority");
    }
    return {};
}

QString nameOf(Domain::Level level)
{
    return PriorityLine::tr("Priority: %1").arg(label(level));
}

/// The arrow of its menu stands behind the text, where it does not run into it.
class LevelButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override { return QToolButton::sizeHint() + QSize(arrowRoom, 0); }

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override
    {
        QToolButton::initStyleOption(option);
        option->features &= ~QStyleOptionToolButton::HasMenu;
        option->rect = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(0, 0, -arrowRoom, 0));
    }
    void paintEvent(QPaintEvent *event) override
    {
        QToolButton::paintEvent(event);
        QStyleOption option;
        option.initFrom(this);
        const QRect arrow(width() - arrowRoom - 2, height() / 2 - 5, 10, 10);
        option.rect = QStyle::visualRect(layoutDirection(), rect(), arrow);
        QPainter painter(this);
        style()->drawPrimitive(QStyle::PE_IndicatorArrowDown, &option, &painter, this);
    }

private:
    static constexpr int arrowRoom = 12;
};

} // namespace

PriorityLine::PriorityLine(Models::Preparation &preparation, QWidget *parent)
    : QWidget(parent)
    , m_preparation(preparation)
    , m_level(new LevelButton(this))
    , m_reasons(new DimLabel(this))
{
    setObjectName(QStringLiteral("priorityLine"));
    m_level->setObjectName(QStringLiteral("priority"));
    m_level->setAutoRaise(true);
    m_level->setPopupMode(QToolButton::InstantPopup);
    m_level->setFocusPolicy(Qt::StrongFocus);
    m_level->setToolTip(tr("Set the priority by hand, or see how it is made"));
    m_reasons->setObjectName(QStringLiteral("priorityReasons"));
    m_reasons->setWordWrap(true);
    m_reasons->setMinimumWidth(1);
    createMenu();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_level, 0, Qt::AlignTop);
    row->addWidget(m_reasons, 1);
    connect(&preparation, &Models::Preparation::prioritiesChanged, this, &PriorityLine::refresh);
}

void PriorityLine::createMenu()
{
    auto *menu = new QMenu(m_level);
    menu->setObjectName(QStringLiteral("priorityMenu"));
    m_level->setMenu(menu);
    for (const Domain::Level level : Domain::levels) {
        QAction *action
            = menu->addAction(label(level), this, [this, level] { m_preparation.setLevel(m_question, level); });
        action->setObjectName(u"setLevel:" + toWord(level));
        action->setCheckable(true);
        action->setData(static_cast<int>(level));
    }
    menu->addSeparator();
    QAction *formula
        = menu->addAction(tr("As the &formula has it"), this, [this] { m_preparation.setLevel(m_question, {}); });
    formula->setObjectName(QStringLiteral("setLevel:formula"));
    formula->setCheckable(true);
    menu->addSeparator();
    menu->addAction(tr("&How priorities are made…"), this, [this] { Q_EMIT helpRequested(m_question); });
    connect(menu, &QMenu::aboutToShow, this, &PriorityLine::fillMenu);
}

void PriorityLine::fillMenu()
{
    const Domain::Priority priority = m_preparation.priority(m_question);
    for (QAction *action : m_level->menu()->actions()) {
        if (!action->isCheckable())
            continue;
        const QVariant level = action->data();
        action->setChecked(
            level.isValid() ? priority.byHand && level.toInt() == static_cast<int>(priority.level) : !priority.byHand);
        action->setEnabled(!m_preparation.isReadOnly());
    }
}

void PriorityLine::show(const QString &question)
{
    m_question = question;
    refresh();
}

void PriorityLine::refresh()
{
    const bool known = m_preparation.priorities().contains(m_question);
    setVisible(known);
    if (!known)
        return;
    const Domain::Priority priority = m_preparation.priority(m_question);
    m_level->setText(textOf(priority.level));
    m_level->setAccessibleName(nameOf(priority.level));
    m_reasons->setText(priority.reasons().join(QStringLiteral("; ")));
    m_level->setAccessibleDescription(m_reasons->text());
    recolour();
}

void PriorityLine::recolour()
{
    QPalette coloured = QGuiApplication::palette();
    const Colours colours(coloured);
    const bool high = m_preparation.priority(m_question).level == Domain::Level::High;
    coloured.setColor(QPalette::ButtonText, high ? colours.danger : colours.dim);
    m_level->setPalette(coloured);
}

void PriorityLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        recolour();
}

} // namespace Widgets
