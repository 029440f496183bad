// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where on the question's page.
#include "models/workspace.h"
#include "widgets/answer/guidancecard.h"
#include "widgets/answer/markdownedit.h"
#include "widgets/answer/parteditor.h"
#include "widgets/answer/questionpage.h"
#include "widgets/evidence/evidencepanel.h"
#include "widgets/priority/priorityline.h"
#include "widgets/theme/columnwidget.h"
#include "widgets/theme/dimlabel.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/markedlabel.h"
#include "widgets/theme/measures.h"

#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace Widgets
{

void QuestionPage::createPage()
{
    auto *page = new ColumnWidget(widestPage);
    auto *column = page->column();
    m_title = new MarkedLabel(page);
    m_meta = new DimLabel(page);
    m_title->setObjectName(QStringLiteral("question"));
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_title->setFont(large);
    m_meta->setWordWrap(true);
    m_meta->setToolTip(tr("Which stages ask a question is our own estimate."));
    m_priority = new PriorityLine(m_preparation, page);
    m_guidance = new GuidanceCard(m_settings, page);
    m_evidence = new EvidencePanel(m_workspace, m_preparation, m_settings, page);
    column->addWidget(m_title);
    column->addWidget(m_meta);
    column->addWidget(m_priority);
    column->addSpacing(4);
    column->addWidget(m_guidance);
    column->addWidget(m_evidence);
    column->addSpacing(4);
    column->addLayout(createAnswerHead());
    for (const Domain::Part part : Domain::allParts) {
        auto *editor = new PartEditor(part, page);
        m_parts[static_cast<std::size_t>(part)] = editor;
        column->addWidget(editor);
        connectPart(editor);
    }
    column->addStretch(1);
    connect(m_guidance, &GuidanceCard::coveredChanged, this,
        [this](int pointer, bool covered) { m_workspace.setCovered(m_question, pointer, covered); });
    connect(m_priority, &PriorityLine::helpRequested, this, &QuestionPage::priorityHelpRequested);
    connect(m_evidence, &EvidencePanel::importRequested, this, &QuestionPage::importRequested);
    connect(m_evidence, &EvidencePanel::startRequested, this,
        [this](const QString & /*question*/, const Domain::Evidence &evidence) { startWith(evidence); });
    m_page = page;
    setWidget(page);
    setHasVersions(m_hasVersions);
    setReadOnly(m_isReadOnly);
}

QLayout *QuestionPage::createAnswerHead()
{
    auto *name = new QLabel(tr("Your answer"), this);
    m_total = new DimLabel(this);
    m_code = new QToolButton(this);
    m_versions = new QToolButton(this);
    m_ready = new QPushButton(tr("Ready"), this);
    QFont bold = font();
    bold.setBold(true);
    name->setFont(bold);
    m_code->setObjectName(QStringLiteral("codeBlock"));
    m_code->setIcon(lineIcon(QStringLiteral("code")));
    m_code->setToolTip(tr("Insert a code block"));
    m_code->setAccessibleName(m_code->toolTip());
    m_code->setAutoRaise(true);
    m_code->setFocusPolicy(Qt::TabFocus);
    m_versions->setObjectName(QStringLiteral("versionsButton"));
    m_versions->setIcon(lineIcon(QStringLiteral("versions")));
    m_versions->setToolTip(tr("What this answer said before"));
    m_versions->setAccessibleName(m_versions->toolTip());
    m_versions->setAutoRaise(true);
    m_versions->setFocusPolicy(Qt::TabFocus);
    connect(m_versions, &QToolButton::clicked, this, &QuestionPage::versionsRequested);
    m_ready->setObjectName(QStringLiteral("ready"));
    m_ready->setIcon(lineIcon(QStringLiteral("ready")));
    m_ready->setCheckable(true);
    m_ready->setToolTip(tr("Mark the answer as ready to be told"));
    connect(m_code, &QToolButton::clicked, this, &QuestionPage::insertCodeBlock);
    connect(m_ready, &QPushButton::clicked, this, [this](bool ready) {
        commit();
        m_workspace.setReady(m_question, ready);
    });
    auto *row = new QHBoxLayout;
    row->addWidget(name);
    row->addWidget(m_total, 1);
    row->addWidget(m_versions);
    row->addWidget(m_code);
    row->addWidget(m_ready);
    return row;
}

void QuestionPage::connectPart(PartEditor *editor)
{
    connect(editor, &PartEditor::edited, this, [this, editor] {
        m_edited.insert(editor->part());
        if (!m_commitTimer.isActive())
            m_commitTimer.start();
    });
    connect(
        editor->edit(), &QPlainTextEdit::cursorPositionChanged, this, [this, editor] { followCursor(editor->edit()); });
}

} // namespace Widgets
