// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/coverage/coveragepage.h"

#include "models/preparation.h"
#include "widgets/coverage/coveragedelegate.h"
#include "widgets/coverage/coverageheader.h"
#include "widgets/theme/dimlabel.h"

#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace Widgets
{

CoveragePage::CoveragePage(const Models::Workspace &workspace, const Models::Preparation &preparation, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_preparation(preparation)
    , m_table(new QTableView(this))
    , m_sentence(new DimLabel(this))
    , m_import(new QPushButton(tr("Import your history…"), this))
{
    setObjectName(QStringLiteral("coveragePage"));
    auto *title = new QLabel(tr("Coverage"), this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    title->setFont(large);
    m_sentence->setObjectName(QStringLiteral("coverageSentence"));
    m_sentence->setWordWrap(true);
    auto *below = new QHBoxLayout;
    below->addWidget(m_sentence, 1);
    below->addWidget(m_import);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(8);
    column->addWidget(title);
    column->addLayout(below);
    column->addSpacing(4);
    column->addWidget(m_table, 1);
    createTable();
    connect(m_import, &QPushButton::clicked, this, &CoveragePage::importRequested);
    connect(&m_workspace, &Models::Workspace::guideChanged, this, &CoveragePage::refresh);
    connect(&m_preparation, &Models::Preparation::evidenceChanged, this, &CoveragePage::refresh);
    connect(&m_preparation, &Models::Preparation::historyChanged, this, &CoveragePage::refresh);
}

void CoveragePage::createTable()
{
    m_table->setObjectName(QStringLiteral("coverage"));
    m_table->setAccessibleName(tr("Questions, and the lines of your history that answer them"));
    m_table->setHorizontalHeader(new LineHeader(m_table));
    m_table->setVerticalHeader(new QuestionHeader(m_table));
    m_table->setItemDelegate(new CoverageDelegate(m_table));
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setMouseTracking(true);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setMinimumSectionSize(fontMetrics().height() + 10);
    m_table->horizontalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(m_table->verticalHeader(), &QHeaderView::sectionClicked, this, &CoveragePage::open);
}

void CoveragePage::open(int row)
{
    Q_EMIT questionRequested(m_model.headerData(row, Qt::Vertical, Models::CoverageModel::QuestionIdRole).toString());
}

void CoveragePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshNow();
}

// An edit elsewhere costs nothing while the page cannot be seen.
void CoveragePage::refresh()
{
    if (isVisible())
        refreshNow();
}

void CoveragePage::refreshNow()
{
    m_model.set(m_workspace.guide(), m_preparation.evidence(), m_preparation.lines());
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, 0)); // where somebody who comes by keys stands
    m_sentence->setText(sentence());
    const bool hasHistory = !m_preparation.lines().isEmpty();
    m_import->setVisible(!hasHistory && !m_preparation.isReadOnly());
    m_table->setVisible(hasHistory && m_preparation.isMatchable());
}

QString CoveragePage::sentence() const
{
    if (m_preparation.lines().isEmpty())
        return tr("With your work history here, this page shows which of your achievements answer which questions, "
                  "and where you have nothing to tell yet.");
    if (!m_preparation.isMatchable())
        return tr("Your history does not seem to be in English, and English is all that matching knows so far.");
    if (m_preparation.isMatching())
        return tr("Looking through your history…");
    const QString gaps = m_model.gaps() == 0
        ? tr("Every question has something in your history.")
        : tr("%Ln questions without anything in your history.", nullptr, m_model.gaps());
    const QString shared = tr("%Ln lines told for more than one question.", nullptr, m_model.shared());
    return m_model.shared() == 0 ? gaps : gaps + u' ' + shared;
}

} // namespace Widgets
