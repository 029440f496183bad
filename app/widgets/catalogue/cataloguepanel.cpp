// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/catalogue/cataloguepanel.h"

#include "models/cataloguemodel.h"
#include "models/workspace.h"
#include "widgets/catalogue/catalogueview.h"
#include "widgets/catalogue/filterbar.h"
#include "widgets/catalogue/filtersettings.h"
#include "widgets/catalogue/segmentedcontrol.h"
#include "widgets/catalogue/treestate.h"
#include "widgets/settings.h"
#include "widgets/theme/icons.h"

#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace Widgets
{

using Models::Grouping;

namespace
{

constexpr QLatin1StringView groupingKey("catalogue/grouping");
constexpr QLatin1StringView openKey("catalogue/open");
constexpr QLatin1StringView questionKey("catalogue/question");
constexpr QLatin1StringView branchKey("catalogue/branch");

/// In the order of the segments.
constexpr std::array groupings{Grouping::Category, Grouping::Stage, Grouping::Priority};

/// The keys of all branches of every grouping.
QStringList allBranches(const Domain::Guide &guide)
{
    QStringList keys;
    for (const Grouping grouping : groupings) {
        for (const Models::Branch &branch : Models::branchesOf(guide, grouping))
            keys.append(branch.key);
    }
    return keys;
}

} // namespace

CataloguePanel::CataloguePanel(
    Models::Workspace &workspace, Models::CatalogueModel &model, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(model)
    , m_settings(settings)
    , m_guides(new QComboBox(this))
    , m_start(new QToolButton(this))
    , m_about(new QToolButton(this))
    , m_grouping(new SegmentedControl({tr("Category"), tr("Stage"), tr("Priority")}, this))
    , m_filter(new FilterBar(this))
    , m_view(new CatalogueView(this))
{
    setObjectName(QStringLiteral("cataloguePanel"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_view->setModel(&m_model);
    m_view->setObjectName(QStringLiteral("catalogue"));
    m_state = new TreeState(m_view, &m_model);
    setFocusProxy(m_view);
    m_grouping->setObjectName(QStringLiteral("grouping"));
    m_grouping->setAccessibleName(tr("Group by"));
    m_grouping->setToolTip(tr("Which stages ask a question is our own estimate."));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    column->addWidget(createHead());
    column->addWidget(m_view, 1);
    connectModel();
}

QWidget *CataloguePanel::createHead()
{
    m_guides->setObjectName(QStringLiteral("guides"));
    m_guides->setAccessibleName(tr("Guide"));
    m_guides->setMinimumHeight(m_guides->fontMetrics().height() + 14);
    m_guides->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_about->setObjectName(QStringLiteral("about"));
    m_about->setIcon(lineIcon(QStringLiteral("guide")));
    m_about->setToolTip(tr("About these interviews: stages, formats, what is screened for"));
    m_about->setAccessibleName(tr("About these interviews"));
    m_start->setObjectName(QStringLiteral("start"));
    m_start->setIcon(lineIcon(QStringLiteral("start")));
    m_start->setToolTip(tr("Start: what to do next"));
    m_start->setAccessibleName(tr("Start"));
    for (QToolButton *button : {m_start, m_about}) {
        button->setIconSize(QSize(20, 20));
        button->setAutoRaise(true);
    }
    auto *guide = new QHBoxLayout;
    guide->addWidget(m_start);
    guide->addWidget(m_guides, 1);
    guide->addWidget(m_about);
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(12, 0, 12, 0);
    column->setSpacing(8);
    column->addLayout(guide);
    column->addWidget(m_grouping);
    column->addWidget(m_filter);
    return head;
}

void CataloguePanel::connectModel()
{
    connect(m_start, &QToolButton::clicked, this, &CataloguePanel::startRequested);
    connect(m_about, &QToolButton::clicked, this, &CataloguePanel::aboutRequested);
    connect(m_guides, &QComboBox::activated, this, [this] { Q_EMIT guideChosen(m_guides->currentData().toString()); });
    connect(m_grouping, &SegmentedControl::chosen, this, &CataloguePanel::setGrouping);
    connect(m_filter, &FilterBar::filterChanged, this, &CataloguePanel::applyFilter);
    connect(m_filter, &FilterBar::leaveRequested, this, &CataloguePanel::focusTree);
    connect(m_view, &CatalogueView::questionActivated, this, &CataloguePanel::questionActivated);
    connect(m_view, &CatalogueView::questionClicked, this, [this] { Q_EMIT questionSelected(m_state->question()); });
    connect(m_state, &TreeState::selected, this, [this](const QString &question) {
        if (!question.isEmpty())
            Q_EMIT questionSelected(question);
    });
    connect(&m_workspace, &Models::Workspace::guideChanged, this, [this] {
        const Domain::GuidePtr guide = m_workspace.guide();
        m_filter->setGuide(*guide);
        m_model.setGuide(guide, m_workspace.opened());
        m_guides->setCurrentIndex(m_guides->findData(guide->id));
    });
    connect(&m_workspace, &Models::Workspace::answerChanged, this, [this](const QString &id) {
        if (const auto answer = m_workspace.answer(id))
            m_model.setAnswer(id, *answer);
    });
}

void CataloguePanel::setGuides(const QList<Domain::GuidePtr> &guides)
{
    m_guides->clear();
    for (const Domain::GuidePtr &guide : guides)
        m_guides->addItem(guide->role, guide->id);
    m_guides->setCurrentIndex(qMax(0, m_guides->findData(m_workspace.guide()->id)));
}

void CataloguePanel::restore()
{
    const int last = static_cast<int>(groupings.size()) - 1;
    const int grouping = qBound(0, m_settings.number(groupingKey, 0), last);
    m_grouping->setCurrent(grouping);
    setGrouping(grouping);
    m_filter->setFilter(filterFrom(m_settings));
    m_state->setOpenBranches(m_settings.has(openKey) ? m_settings.list(openKey) : allBranches(*m_workspace.guide()));
    m_state->select(m_settings.text(questionKey), m_settings.text(branchKey));
}

void CataloguePanel::save() const
{
    m_settings.set(groupingKey, m_grouping->current());
    m_settings.set(openKey, m_state->openBranches());
    m_settings.set(questionKey, m_state->question());
    m_settings.set(branchKey, m_state->branch());
    Widgets::save(m_filter->filter(), m_settings);
}

QString CataloguePanel::question() const
{
    return m_state->question();
}

void CataloguePanel::select(const QString &question)
{
    m_state->select(question);
}

void CataloguePanel::groupByCategory()
{
    m_grouping->setCurrent(0);
    setGrouping(0);
}

void CataloguePanel::groupByStage()
{
    m_grouping->setCurrent(1);
    setGrouping(1);
}

void CataloguePanel::groupByPriority()
{
    m_grouping->setCurrent(2);
    setGrouping(2);
}

void CataloguePanel::setGrouping(int segment)
{
    m_model.setGrouping(groupings[static_cast<std::size_t>(segment)]);
}

void CataloguePanel::applyFilter(const Domain::QuestionFilter &filter)
{
    m_model.setFilter(filter);
    m_view->setFiltered(m_model.isFiltered());
    Q_EMIT filterChanged(filter);
}

void CataloguePanel::focusSearch()
{
    m_filter->searchField()->setFocus(Qt::ShortcutFocusReason);
    m_filter->searchField()->selectAll();
}

void CataloguePanel::focusTree()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (!m_view->currentIndex().isValid())
        step(1);
}

void CataloguePanel::clearFilters()
{
    m_filter->clear();
}

void CataloguePanel::next()
{
    step(1);
}

void CataloguePanel::previous()
{
    step(-1);
}

void CataloguePanel::step(int direction)
{
    QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        index = m_model.index(direction > 0 ? 0 : m_model.rowCount() - 1, 0);
    do {
        if (!index.parent().isValid())
            m_view->expand(index);
        QModelIndex neighbour = direction > 0 ? m_view->indexBelow(index) : m_view->indexAbove(index);
        if (direction < 0 && neighbour.isValid() && !neighbour.parent().isValid() && !m_view->isExpanded(neighbour)) {
            m_view->expand(neighbour);
            neighbour = m_view->indexAbove(index);
        }
        index = neighbour;
    } while (index.isValid() && !index.parent().isValid());
    if (index.isValid())
        m_view->setCurrentIndex(index);
}

} // namespace Widgets
