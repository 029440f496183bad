// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/evidencepanel.h"

#include "models/preparation.h"
#include "widgets/answer/foldsection.h"
#include "widgets/evidence/dismissedbutton.h"
#include "widgets/evidence/evidencerow.h"
#include "widgets/evidence/linepicker.h"
#include "widgets/settings.h"
#include "widgets/theme/dimlabel.h"
#include "widgets/theme/measures.h"
#include "widgets/theme/undobar.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Widgets
{

namespace
{

constexpr QLatin1StringView foldKey("fold/evidence");

/// Lines that are shown before somebody asks for more.
constexpr qsizetype firstFew = 3;

} // namespace

EvidencePanel::EvidencePanel(
    const Models::Workspace &workspace, Models::Preparation &preparation, Settings &settings, QWidget *parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_preparation(preparation)
{
    m_section = new FoldSection(tr("From your history"), createBody(), this);
    setObjectName(QStringLiteral("evidencePanel"));
    m_section->setObjectName(QStringLiteral("evidenceSection"));
    m_section->setOpen(settings.flag(foldKey, true));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(leadingMargins(10, 8, 14, 10));
    column->addWidget(m_section);
    connect(m_section, &FoldSection::toggled, this, [&settings](bool open) { settings.set(foldKey, open); });
    connect(&preparation, &Models::Preparation::evidenceChanged, this, &EvidencePanel::refresh);
    connect(&preparation, &Models::Preparation::historyChanged, this, &EvidencePanel::refresh);
    connect(&preparation, &Models::Preparation::matchingProgress, this, &EvidencePanel::refresh);
}

QWidget *EvidencePanel::createBody()
{
    auto *body = new QWidget(this);
    m_sentence = new DimLabel(body);
    m_sentence->setObjectName(QStringLiteral("evidenceSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setContentsMargins(leadingMargins(6, 0, 0, 0));
    m_undo = new UndoBar(body);
    m_undo->setObjectName(QStringLiteral("evidenceUndo"));
    m_more = new QPushButton(body);
    m_more->setObjectName(QStringLiteral("moreEvidence"));
    m_another = new QPushButton(tr("Pin another line…"), body);
    m_another->setObjectName(QStringLiteral("pinAnother"));
    m_import = new QPushButton(tr("Import your history…"), body);
    m_import->setObjectName(QStringLiteral("importHistory"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(leadingMargins(6, 4, 0, 0));
    m_dismissed = new DismissedButton(body);
    for (QPushButton *button : {m_import, m_more, m_another, static_cast<QPushButton *>(m_dismissed)})
        buttons->addWidget(button);
    buttons->addStretch(1);
    m_rowColumn = new QVBoxLayout;
    m_rowColumn->setSpacing(2);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sentence);
    column->addLayout(m_rowColumn);
    column->addWidget(m_undo);
    column->addLayout(buttons);
    connect(m_import, &QPushButton::clicked, this, &EvidencePanel::importRequested);
    connect(m_another, &QPushButton::clicked, this, &EvidencePanel::pinAnother);
    connect(m_dismissed, &DismissedButton::chosen, this, [this](const QString &text) { pin(text, false); });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        refresh();
    });
    return body;
}

void EvidencePanel::show(const QString &question)
{
    if (question != m_question) {
        m_undo->settle();
        m_all = false;
    }
    m_question = question;
    refresh();
}

void EvidencePanel::refresh()
{
    const QList<Domain::Evidence> evidence = m_preparation.evidence(m_question);
    const bool hasHistory = !m_preparation.lines().isEmpty();
    const bool mayEdit = !m_preparation.isReadOnly();
    showRows(m_all ? evidence : evidence.first(qMin(firstFew, evidence.size())));
    m_section->setHeading(evidence.isEmpty() ? tr("From your history")
                                             : tr("From your history: %Ln lines", nullptr, int(evidence.size())));
    m_sentence->setText(sentence(!evidence.isEmpty()));
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_import->setVisible(!hasHistory && mayEdit);
    m_another->setVisible(hasHistory && mayEdit);
    m_dismissed->setLines(mayEdit ? m_preparation.dismissed(m_question) : QStringList());
    m_more->setVisible(evidence.size() > firstFew);
    m_more->setText(m_all ? tr("Show fewer") : tr("Show %L1 more").arg(evidence.size() - firstFew));
}

QString EvidencePanel::sentence(bool found) const
{
    if (m_preparation.lines().isEmpty())
        return tr("Import your CV or another record of your work, and the lines that answer this question stand here.");
    if (!m_preparation.isMatchable())
        return tr("Your history does not seem to be in English, and English is all that matching knows so far. "
                  "Rather than guess, it leaves the choice of lines to you.");
    if (found)
        return {};
    return m_preparation.isMatching()
        ? tr("Looking through your history…")
        : tr("Nothing in your history yet answers this question. If you have done it and your history does not "
             "say so, add a line there; or think of a story from elsewhere.");
}

void EvidencePanel::showRows(const QList<Domain::Evidence> &evidence)
{
    while (m_rows.size() > evidence.size())
        m_rows.takeLast()->deleteLater();
    while (m_rows.size() < evidence.size())
        addRow();
    for (qsizetype place = 0; place < evidence.size(); ++place) {
        m_rows[place]->show(evidence[place], othersOf(evidence[place]));
        m_rows[place]->setReadOnly(m_preparation.isReadOnly());
    }
}

EvidenceRow *EvidencePanel::addRow()
{
    auto *row = new EvidenceRow(this);
    row->setObjectName(QStringLiteral("evidence%1").arg(m_rows.size()));
    m_rows.append(row);
    m_rowColumn->addWidget(row);
    connect(row, &EvidenceRow::pinned, this, [this, row](bool pinned) { pin(row->evidence().line.text, pinned); });
    connect(row, &EvidenceRow::dismissed, this, [this, row] { dismiss(row->evidence()); });
    connect(
        row, &EvidenceRow::startRequested, this, [this, row] { Q_EMIT startRequested(m_question, row->evidence()); });
    return row;
}

QStringList EvidencePanel::othersOf(const Domain::Evidence &evidence) const
{
    QStringList titles;
    for (const QString &id : m_preparation.alsoUsedFor(m_question, evidence.line.source)) {
        if (const Domain::Question *question = m_workspace.guide()->question(id))
            titles.append(question->title);
    }
    return titles;
}

void EvidencePanel::pin(const QString &text, bool pinned)
{
    m_undo->settle();
    m_preparation.setVerdict(m_question, text, pinned ? Domain::Verdict::Pinned : Domain::Verdict::None);
}

void EvidencePanel::dismiss(const Domain::Evidence &evidence)
{
    const QString text = evidence.line.text;
    const auto before = evidence.pinned ? Domain::Verdict::Pinned : Domain::Verdict::None;
    m_preparation.setVerdict(m_question, text, Domain::Verdict::Dismissed);
    m_undo->show(tr("Dismissed for this question: %1").arg(text),
        [this, question = m_question, text, before] { m_preparation.setVerdict(question, text, before); });
}

void EvidencePanel::pinAnother()
{
    LinePicker picker(m_preparation.lines(), this);
    if (picker.exec() == QDialog::Accepted && !picker.chosen().isEmpty())
        pin(picker.chosen(), true);
}

} // namespace Widgets
