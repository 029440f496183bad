// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/startpage.h"

#include "widgets/start/nextinterview.h"
#include "widgets/start/pressingrow.h"
#include "widgets/start/progresspicture.h"
#include "widgets/theme/card.h"
#include "widgets/theme/columnwidget.h"
#include "widgets/theme/dimlabel.h"
#include "widgets/theme/measures.h"
#include "widgets/theme/primarybutton.h"

#include <QVBoxLayout>

namespace Widgets
{

namespace
{

/// As many questions as somebody can take in at a glance.
constexpr qsizetype pressingShown = 5;

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

} // namespace

StartPage::StartPage(
    const Models::Workspace &workspace, const Models::Preparation &preparation, Today today, QWidget *parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_preparation(preparation)
    , m_today(std::move(today))
{
    setObjectName(QStringLiteral("startPage"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_page = createPage();
    m_page->setParent(this);
    m_page->hide(); // until it is filled in
    follow();
}

void StartPage::follow()
{
    using Models::Preparation;
    using Models::Workspace;
    connect(&m_workspace, &Workspace::guideChanged, this, &StartPage::refresh);
    connect(&m_workspace, &Workspace::answerChanged, this, &StartPage::refresh);
    connect(&m_preparation, &Preparation::historyChanged, this, &StartPage::refresh);
    connect(&m_preparation, &Preparation::evidenceChanged, this, &StartPage::refresh);
    connect(&m_preparation, &Preparation::interviewsChanged, this, &StartPage::refresh);
    connect(&m_preparation, &Preparation::prioritiesChanged, this, &StartPage::refresh);
}

QWidget *StartPage::createPage()
{
    auto *page = new ColumnWidget(widestPage);
    m_headline = new QLabel(page);
    m_headline->setObjectName(QStringLiteral("nextInterview"));
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_headline->setFont(large);
    m_below = new DimLabel(page);
    m_progress = new ProgressPicture(page);
    auto *progress = new Card(page);
    auto *inside = new QVBoxLayout(progress);
    inside->setContentsMargins(18, 16, 18, 16);
    inside->addWidget(m_progress);
    m_sentence = new DimLabel(page);
    m_sentence->setObjectName(QStringLiteral("whatHelps"));
    m_button = new PrimaryButton(QString(), page);
    m_button->setObjectName(QStringLiteral("help"));
    connect(m_button, &QAbstractButton::clicked, this, &StartPage::help);
    for (DimLabel *label : {m_below, m_sentence})
        label->setWordWrap(true);
    auto *offer = new QHBoxLayout;
    offer->setSpacing(16);
    offer->addWidget(m_sentence, 1);
    offer->addWidget(m_button);
    auto *column = page->column();
    column->addWidget(m_headline);
    column->addWidget(m_below);
    column->addSpacing(8);
    column->addWidget(progress);
    column->addSpacing(4);
    column->addLayout(offer);
    column->addSpacing(12);
    column->addWidget(heading(tr("Most pressing"), page));
    column->addWidget(createPressing());
    column->addStretch(1);
    return page;
}

QWidget *StartPage::createPressing()
{
    auto *card = new Card(this);
    m_pressingColumn = new QVBoxLayout(card);
    m_pressingColumn->setContentsMargins(8, 8, 8, 8);
    m_pressingColumn->setSpacing(0);
    m_nothingPresses = new DimLabel(tr("Every answer is ready. Tell them aloud once more."), card);
    m_nothingPresses->setWordWrap(true);
    m_nothingPresses->setContentsMargins(8, 8, 8, 8);
    m_pressingColumn->addWidget(m_nothingPresses);
    for (qsizetype place = 0; place < pressingShown; ++place) {
        auto *row = new PressingRow(card);
        row->setObjectName(QStringLiteral("pressing%1").arg(place));
        m_pressing.append(row);
        m_pressingColumn->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, [this, row] { Q_EMIT questionRequested(row->question()); });
    }
    return card;
}

// Filled in, and at its final size, before it is laid out for the first time, which is slow enough to be done once.
void StartPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    refreshNow(); // also for the days to go: the window may be open over midnight
    if (!widget()) {
        setWidget(m_page);
        m_page->show();
    }
}

// An edit elsewhere costs nothing while the page cannot be seen.
void StartPage::refresh()
{
    if (isVisible())
        refreshNow();
}

void StartPage::refreshNow()
{
    const Models::Overview overview = Models::overviewOf(m_workspace, m_preparation, pressingShown);
    const NextInterview next = nextInterviewText(*m_workspace.guide(), m_preparation.interviews(), m_today());
    m_headline->setText(next.headline.isEmpty() ? tr("No interview is planned yet") : next.headline);
    m_below->setText(next.headline.isEmpty()
            ? tr("Say which stages are coming and when, and what they ask comes first.")
            : next.below);
    m_progress->show(overview);
    showPressing(overview.pressing);
    offer(overview, !next.headline.isEmpty());
}

void StartPage::showPressing(const QStringList &ids)
{
    m_nothingPresses->setVisible(ids.isEmpty());
    for (qsizetype place = 0; place < m_pressing.size(); ++place) {
        const Domain::Question *question = place < ids.size() ? m_workspace.guide()->question(ids[place]) : nullptr;
        m_pressing[place]->setVisible(question != nullptr);
        if (question)
            m_pressing[place]->show(*question, m_preparation.priority(question->id));
    }
}

// One thing at a time: what is missing first for all that comes after it.
void StartPage::offer(const Models::Overview &overview, bool planned)
{
    if (m_preparation.lines().isEmpty()) {
        m_help = Help::Import;
        m_sentence->setText(tr("Your work history is not here yet. With it, each question shows what you have "
                               "already done that answers it."));
        m_button->setText(tr("Import your history…"));
    } else if (!planned) {
        m_help = Help::Plan;
        m_sentence->setText(tr("With an interview planned, priorities follow its stages and dates."));
        m_button->setText(tr("Plan an interview…"));
    } else if (overview.gapsKnown && overview.gaps > 0) {
        m_help = Help::Gaps;
        m_sentence->setText(tr("%Ln questions that nothing in your history answers yet.", nullptr, overview.gaps));
        m_button->setText(tr("See the gaps"));
    } else {
        m_help = Help::None;
    }
    m_sentence->setVisible(m_help != Help::None);
    m_button->setVisible(m_help != Help::None);
}

void StartPage::help()
{
    switch (m_help) {
    case Help::Import:
        Q_EMIT importRequested();
        return;
    case Help::Plan:
        Q_EMIT planRequested();
        return;
    case Help::Gaps:
        Q_EMIT coverageRequested();
        return;
    case Help::None:
        return;
    }
}

} // namespace Widgets
