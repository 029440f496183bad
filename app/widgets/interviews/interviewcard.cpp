// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/interviews/interviewcard.h"

#include "widgets/interviews/stagelist.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/measures.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace Widgets
{

namespace
{
/// Lines of own questions that show without scrolling.
constexpr int questionLines = 4;
} // namespace

QString titleOf(const Domain::Interview &interview)
{
    if (interview.company.isEmpty())
        return interview.role.isEmpty() ? InterviewCard::tr("New interview") : interview.role;
    return interview.role.isEmpty() ? interview.company
                                    : InterviewCard::tr("%1 at %2").arg(interview.role, interview.company);
}

InterviewCard::InterviewCard(const Domain::Guide &guide, QDate today, QWidget *parent)
    : Card(parent)
    , m_title(new QLabel(this))
    , m_remove(new QToolButton(this))
    , m_company(new QLineEdit(this))
    , m_role(new QLineEdit(this))
    , m_stages(new StageList(guide, today, this))
    , m_questions(new QPlainTextEdit(this))
{
    m_company->setObjectName(QStringLiteral("company"));
    m_role->setObjectName(QStringLiteral("role"));
    m_role->setPlaceholderText(guide.role);
    m_questions->setObjectName(QStringLiteral("ownQuestions"));
    m_questions->setAccessibleName(tr("Questions to ask"));
    m_questions->setPlaceholderText(tr("What do you want to ask them? One question a line."));
    m_questions->setTabChangesFocus(true);
    m_questions->setFixedHeight(questionLines * m_questions->fontMetrics().lineSpacing() + 16);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(tr("Company"), m_company);
    form->addRow(tr("Role"), m_role);
    form->addRow(tr("Stages"), m_stages);
    form->addRow(tr("Questions to ask"), m_questions);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(leadingMargins(18, 12, 14, 16));
    column->setSpacing(10);
    column->addLayout(createHead());
    column->addLayout(form);
    connect(m_company, &QLineEdit::textEdited, this, &InterviewCard::gather);
    connect(m_role, &QLineEdit::textEdited, this, &InterviewCard::gather);
    connect(m_stages, &StageList::edited, this, &InterviewCard::gather);
    connect(m_questions, &QPlainTextEdit::textChanged, this, &InterviewCard::gather);
    connect(m_remove, &QToolButton::clicked, this, &InterviewCard::removeRequested);
}

QLayout *InterviewCard::createHead()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(QStringLiteral("interviewTitle"));
    m_title->setWordWrap(true);
    m_remove->setObjectName(QStringLiteral("removeInterview"));
    m_remove->setIcon(lineIcon(QStringLiteral("remove")));
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_remove->setToolTip(tr("Remove this interview"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(m_remove);
    return row;
}

void InterviewCard::show(const Domain::Interview &interview)
{
    if (m_interview == interview)
        return;
    m_interview = interview;
    m_company->setText(interview.company);
    m_role->setText(interview.role);
    m_stages->setStages(interview.stages);
    const QSignalBlocker blocker(m_questions);
    m_questions->setPlainText(interview.ownQuestions.join(u'\n'));
    refreshTitle();
}

void InterviewCard::setReadOnly(bool readOnly)
{
    m_remove->setEnabled(!readOnly);
    m_company->setReadOnly(readOnly);
    m_role->setReadOnly(readOnly);
    m_stages->setReadOnly(readOnly);
    m_questions->setReadOnly(readOnly);
}

void InterviewCard::focusFirst()
{
    m_company->setFocus(Qt::ShortcutFocusReason);
}

void InterviewCard::gather()
{
    m_interview.company = m_company->text();
    m_interview.role = m_role->text();
    m_interview.stages = m_stages->stages();
    m_interview.ownQuestions = m_questions->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    refreshTitle();
    Q_EMIT edited(m_interview);
}

void InterviewCard::refreshTitle()
{
    m_title->setText(titleOf(m_interview));
    m_remove->setAccessibleName(tr("Remove: %1").arg(titleOf(m_interview)));
}

} // namespace Widgets
