// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/interviews/interviewspage.h"

#include "models/preparation.h"
#include "widgets/interviews/interviewcard.h"
#include "widgets/theme/columnwidget.h"
#include "widgets/theme/dimlabel.h"
#include "widgets/theme/measures.h"
#include "widgets/theme/primarybutton.h"
#include "widgets/theme/undobar.h"

#include <QUuid>
#include <QVBoxLayout>
#include <algorithm>

namespace Widgets
{

namespace
{
} // namespace

InterviewsPage::InterviewsPage(
    const Models::Workspace &workspace, Models::Preparation &preparation, Today today, QWidget *parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_preparation(preparation)
    , m_today(std::move(today))
{
    setObjectName(QStringLiteral("interviewsPage"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(createPage());
    connect(&m_workspace, &Models::Workspace::guideChanged, this, &InterviewsPage::rebuild);
    connect(&m_preparation, &Models::Preparation::interviewsChanged, this, &InterviewsPage::refresh);
    refresh();
}

QWidget *InterviewsPage::createPage()
{
    auto *page = new ColumnWidget(widestPage);
    auto *title = new QLabel(tr("Interviews"), page);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    title->setFont(large);
    m_add = new PrimaryButton(tr("Plan an interview"), page);
    m_add->setObjectName(QStringLiteral("addInterview"));
    connect(m_add, &QPushButton::clicked, this, &InterviewsPage::addInterview);
    m_sentence = new DimLabel(page);
    m_sentence->setObjectName(QStringLiteral("interviewsSentence"));
    m_sentence->setWordWrap(true);
    m_undo = new UndoBar(page);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_add);
    m_cardColumn = new QVBoxLayout;
    m_cardColumn->setSpacing(12);
    auto *column = page->column();
    column->addLayout(head);
    column->addWidget(m_sentence);
    column->addWidget(m_undo);
    column->addSpacing(4);
    column->addLayout(m_cardColumn);
    column->addStretch(1);
    return page;
}

QList<Domain::Interview> InterviewsPage::shown() const
{
    QList<Domain::Interview> ofGuide = m_preparation.interviews();
    ofGuide.removeIf([this](const Domain::Interview &interview) { return interview.guide != m_workspace.guide()->id; });
    return ofGuide;
}

// Another guide has other stages.
void InterviewsPage::rebuild()
{
    m_undo->settle();
    qDeleteAll(m_cards);
    m_cards.clear();
    refresh();
}

void InterviewsPage::refresh()
{
    const QList<Domain::Interview> interviews = shown();
    while (m_cards.size() > interviews.size())
        delete m_cards.takeLast();
    while (m_cards.size() < interviews.size())
        addCard();
    for (qsizetype place = 0; place < interviews.size(); ++place) {
        m_cards[place]->show(interviews[place]);
        m_cards[place]->setReadOnly(m_preparation.isReadOnly());
    }
    m_add->setEnabled(!m_preparation.isReadOnly());
    m_sentence->setText(interviews.isEmpty()
            ? tr("None is planned. Say where you apply and which stages are coming, with their dates as far as you "
                 "know them: what they ask comes first then, and the pack can be made for that interview.")
            : tr("What the coming stages ask comes first among your priorities, the more so the closer they are."));
}

InterviewCard *InterviewsPage::addCard()
{
    auto *card = new InterviewCard(*m_workspace.guide(), m_today(), this);
    card->setObjectName(QStringLiteral("interview%1").arg(m_cards.size()));
    m_cards.append(card);
    m_cardColumn->addWidget(card);
    connect(card, &InterviewCard::edited, this, &InterviewsPage::keep);
    // Later, since the card whose button was pressed may be deleted.
    connect(
        card, &InterviewCard::removeRequested, this, [this, card] { remove(card->interview().id); },
        Qt::QueuedConnection);
    return card;
}

void InterviewsPage::addInterview()
{
    if (m_preparation.isReadOnly())
        return;
    m_undo->settle();
    QList<Domain::Interview> interviews = m_preparation.interviews();
    interviews.append({.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .guide = m_workspace.guide()->id,
        .company = {},
        .role = {},
        .stages = {},
        .ownQuestions = {}});
    m_preparation.setInterviews(interviews);
    if (m_cards.isEmpty())
        return;
    m_cards.constLast()->focusFirst();
    ensureWidgetVisible(m_cards.constLast());
}

void InterviewsPage::keep(const Domain::Interview &interview)
{
    QList<Domain::Interview> interviews = m_preparation.interviews();
    const auto kept = std::ranges::find(interviews, interview.id, &Domain::Interview::id);
    if (kept == interviews.end())
        return;
    *kept = interview;
    m_preparation.setInterviews(interviews);
}

void InterviewsPage::remove(const QString &id)
{
    QList<Domain::Interview> interviews = m_preparation.interviews();
    const auto found = std::ranges::find(interviews, id, &Domain::Interview::id);
    if (found == interviews.end())
        return;
    const Domain::Interview interview = std::move(*found);
    const auto place = found - interviews.begin();
    interviews.erase(found);
    m_preparation.setInterviews(interviews);
    m_undo->show(tr("Removed: %1").arg(titleOf(interview)), [this, interview, place] {
        QList<Domain::Interview> again = m_preparation.interviews();
        again.insert(qMin(place, again.size()), interview);
        m_preparation.setInterviews(again);
    });
}

} // namespace Widgets
