// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/catalogue/filterbar.h"

#include "widgets/catalogue/chip.h"
#include "widgets/catalogue/filtersettings.h"
#include "widgets/theme/flowlayout.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace Widgets
{

namespace
{

template <typename Kinds>
QList<ChipChoice> choicesOf(const Kinds &kinds)
{
    QList<ChipChoice> choices;
    for (const auto kind : kinds)
        choices.append({.key = Domain::toWord(kind), .label = label(kind)});
    return choices;
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_category(new Chip(tr("Category"), this))
    , m_stage(new Chip(tr("Stage"), this))
    , m_set(new Chip(tr("Set"), this))
    , m_state(new Chip(tr("State"), this))
    , m_level(new Chip(tr("Priority"), this))
    , m_clear(new QToolButton(this))
{
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Search questions and answers"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setMinimumHeight(m_search->fontMetrics().height() + 14);
    m_search->installEventFilter(this);
    m_category->setObjectName(QStringLiteral("categoryChip"));
    m_stage->setObjectName(QStringLiteral("stageChip"));
    m_set->setObjectName(QStringLiteral("setChip"));
    m_state->setObjectName(QStringLiteral("stateChip"));
    m_level->setObjectName(QStringLiteral("levelChip"));
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Show every question again"));
    m_clear->setAutoRaise(true);
    m_set->setChoices(choicesOf(Domain::questionSets));
    m_state->setChoices(choicesOf(Domain::answerStates));
    m_level->setChoices(choicesOf(Domain::levels));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_search);
    auto *chips = new FlowLayout(nullptr, 6);
    for (Chip *chip : {m_category, m_stage, m_set, m_state, m_level}) {
        chips->addWidget(chip);
        connect(chip, &Chip::chosenChanged, this, &FilterBar::changed);
    }
    chips->addWidget(m_clear);
    column->addLayout(chips);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::changed);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clear);
    m_clear->setVisible(false);
}

void FilterBar::setGuide(const Domain::Guide &guide)
{
    QList<ChipChoice> categories;
    for (const QString &name : guide.categories())
        categories.append({.key = name, .label = name});
    m_category->setChoices(categories);
    QList<ChipChoice> stages;
    for (const Domain::Stage &stage : guide.stages)
        stages.append({.key = stage.id, .label = stage.name});
    m_stage->setChoices(stages);
    changed(); // What the guide does not have is chosen no more.
}

void FilterBar::setFilter(const Domain::QuestionFilter &filter)
{
    const QSignalBlocker blocker(m_search);
    m_search->setText(filter.text);
    m_category->setChosen(filter.categories);
    m_stage->setChosen(filter.stages);
    m_set->setChosen(wordsOf(filter.sets));
    m_state->setChosen(wordsOf(filter.states));
    m_level->setChosen(wordsOf(filter.levels));
    changed();
}

Domain::QuestionFilter FilterBar::filter() const
{
    return {.text = m_search->text().simplified(),
        .categories = m_category->chosen(),
        .stages = m_stage->chosen(),
        .sets = kindsOf(m_set->chosen(), Domain::questionSetFromWord),
        .states = kindsOf(m_state->chosen(), Domain::answerStateFromWord),
        .levels = kindsOf(m_level->chosen(), Domain::levelFromWord)};
}

void FilterBar::clear()
{
    setFilter({});
}

void FilterBar::changed()
{
    const Domain::QuestionFilter now = filter();
    m_clear->setVisible(!now.isEmpty());
    Q_EMIT filterChanged(now);
}

bool FilterBar::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT leaveRequested();
        return true;
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            Q_EMIT leaveRequested();
        m_search->clear();
        return true;
    default:
        return false;
    }
}

} // namespace Widgets
