// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answer/questionpage.h"

#include "domain/answer/scaffolddraft.h"
#include "domain/answer/speech.h"
#include "models/preparation.h"
#include "models/workspace.h"
#include "widgets/answer/answerdocuments.h"
#include "widgets/answer/codeblockpicker.h"
#include "widgets/answer/guidancecard.h"
#include "widgets/answer/markdownedit.h"
#include "widgets/answer/parteditor.h"
#include "widgets/evidence/evidencepanel.h"
#include "widgets/priority/priorityline.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/dimlabel.h"
#include "widgets/theme/markedlabel.h"
#include "widgets/theme/words.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace Widgets
{

namespace
{

/// How long typed text waits before it is handed on: with the saving behind it well below a second.
constexpr std::chrono::milliseconds commitDelay(200);

QString measureText(int words)
{
    return QuestionPage::tr("%Ln word(s)", nullptr, words) + u" · " + Domain::clockText(Domain::speakingTime(words));
}

} // namespace

QuestionPage::QuestionPage(Models::Workspace &workspace, Models::Preparation &preparation,
    const Highlighting::Highlighter &highlighter, Settings &settings, QWidget *parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_preparation(preparation)
    , m_highlighter(highlighter)
    , m_settings(settings)
    , m_documents(new AnswerDocuments(highlighter, this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_commitTimer.setSingleShot(true);
    m_commitTimer.setInterval(commitDelay);
    connect(&m_commitTimer, &QTimer::timeout, this, &QuestionPage::commit);
    connect(&m_workspace, &Models::Workspace::answerChanged, this, [this](const QString &id) {
        if (id == m_question)
            refresh();
    });
}

bool QuestionPage::show(const QString &questionId)
{
    commit();
    const Domain::GuidePtr guide = m_workspace.guide();
    const Domain::Question *question = guide ? guide->question(questionId) : nullptr;
    if (!question)
        return false;
    const auto answer = m_workspace.answer(questionId);
    if (!answer) {
        Q_EMIT told(answer.error().text());
        return false;
    }
    if (!m_page)
        createPage();
    const bool another = m_question != questionId;
    m_question = questionId;
    m_title->setMarked(question->question, m_search);
    m_meta->setText(QStringList{
        question->category, guide->stageNames(*question).join(QLatin1StringView(", ")), label(question->set)}
            .join(QStringLiteral(" · ")));
    m_guidance->show(*question, answer->covered);
    m_priority->show(questionId);
    m_evidence->show(questionId);
    for (PartEditor *editor : m_parts) {
        const Domain::Part part = editor->part();
        const QString prompt
            = part == Domain::Part::Notes ? tr("Anything else to remember.") : question->scaffold[part];
        editor->show(m_documents->document(questionId, part, answer->parts[part]), prompt);
        editor->edit()->setSearch(m_search);
    }
    m_edited.clear();
    refresh();
    measure();
    if (another)
        verticalScrollBar()->setValue(0);
    return true;
}

void QuestionPage::commit()
{
    m_commitTimer.stop();
    // All of it is read before any is handed on: the first may lead the catalogue, and with it this page, elsewhere.
    const QString question = m_question;
    QHash<Domain::Part, QString> edited;
    for (const Domain::Part part : std::exchange(m_edited, {}))
        edited.insert(part, AnswerDocuments::text(*m_parts[static_cast<std::size_t>(part)]->edit()->document()));
    for (const auto &[part, text] : std::as_const(edited).asKeyValueRange())
        m_workspace.setText(question, part, text);
    if (!edited.isEmpty())
        measure();
}

// Of the question that is shown, it can be had.
Domain::Answer QuestionPage::answer() const
{
    return m_workspace.answer(m_question).value_or(Domain::Answer());
}

void QuestionPage::refresh()
{
    const Domain::Answer answer = this->answer();
    m_guidance->setCovered(answer.covered);
    m_ready->setChecked(answer.state() == Domain::AnswerState::Ready);
    m_ready->setEnabled(answer.state() != Domain::AnswerState::Empty && !m_isReadOnly);
}

void QuestionPage::measure()
{
    const Domain::Answer answer = this->answer();
    int total = 0;
    for (PartEditor *editor : m_parts) {
        const int words = Domain::spokenWords(answer.parts[editor->part()]);
        editor->setMeasure(words > 0 ? measureText(words) : QString());
        if (editor->part() != Domain::Part::Notes)
            total += words;
    }
    m_total->setText(total > 0 ? measureText(total) : QString());
    Q_EMIT measured(m_total->text());
}

void QuestionPage::setSearch(const QString &text)
{
    if (m_search == text)
        return;
    m_search = text;
    if (!m_page)
        return;
    m_title->setMarked(m_title->plainText(), text);
    m_guidance->setSearch(text);
    for (PartEditor *editor : m_parts)
        editor->edit()->setSearch(text);
}

void QuestionPage::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    if (!m_page)
        return;
    m_guidance->setReadOnly(readOnly);
    m_code->setEnabled(!readOnly);
    for (PartEditor *editor : m_parts)
        editor->edit()->setReadOnly(readOnly);
    refresh();
}

void QuestionPage::highlight()
{
    m_highlights = true;
    m_documents->highlight(Colours(palette()).dark);
}

// The workspace has other answers by now: what was typed before does not belong there.
void QuestionPage::clearDocuments()
{
    m_commitTimer.stop();
    m_edited.clear();
    m_question.clear();
    if (!m_page)
        return;
    for (PartEditor *editor : m_parts)
        editor->show(m_documents->document({}, editor->part(), {}), {});
    m_documents->clear();
}

void QuestionPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlights)
        highlight();
}

MarkdownEdit *QuestionPage::focusedEdit() const
{
    return qobject_cast<MarkdownEdit *>(QApplication::focusWidget());
}

void QuestionPage::focusAnswer()
{
    if (!m_page)
        return;
    for (PartEditor *editor : m_parts) {
        if (editor->edit()->document()->isEmpty()) {
            editor->edit()->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
    m_parts.front()->edit()->setFocus(Qt::ShortcutFocusReason);
}

void QuestionPage::insertCodeBlock()
{
    if (!m_page)
        return;
    MarkdownEdit *edit = focusedEdit();
    if (!edit)
        edit = m_parts[static_cast<std::size_t>(Domain::Part::Action)]->edit();
    CodeBlockPicker picker(m_highlighter, this);
    if (picker.exec() == QDialog::Accepted)
        edit->insertCodeBlock(picker.fenceWord());
    edit->setFocus();
}

// Typed into the editors, so that it can be undone there; what the person wrote stays as it is.
void QuestionPage::startWith(const Domain::Evidence &evidence)
{
    const Domain::Question *question = m_workspace.guide()->question(m_question);
    if (!question)
        return;
    const Domain::PartTexts starter = Domain::textOf(Domain::starterFor(*question, evidence, m_preparation.history()));
    MarkdownEdit *first = nullptr;
    for (PartEditor *editor : m_parts) {
        const QString &text = starter[editor->part()];
        if (text.isEmpty() || !editor->edit()->toPlainText().trimmed().isEmpty())
            continue;
        editor->edit()->insertPlainText(text);
        first = first ? first : editor->edit();
    }
    commit();
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT told(tr("Every part has text already, so nothing was laid out."));
}

// In one step of each editor's undo, as if it were typed.
void QuestionPage::takeText(const Domain::PartTexts &texts)
{
    for (PartEditor *editor : m_parts) {
        const QString &text = texts[editor->part()];
        if (text == answer().parts[editor->part()])
            continue;
        QTextCursor cursor(editor->edit()->document());
        cursor.select(QTextCursor::Document);
        cursor.insertText(text);
    }
    commit();
}

void QuestionPage::setHasVersions(bool has)
{
    m_hasVersions = has;
    if (m_page)
        m_versions->setVisible(has);
}

void QuestionPage::toggleReady()
{
    commit(); // what was typed a moment ago is what makes an answer that can be ready
    if (m_page && m_ready->isEnabled())
        m_ready->click();
}

void QuestionPage::followCursor(MarkdownEdit *edit)
{
    if (!edit->hasFocus())
        return;
    const QRect cursor = edit->cursorRect();
    const QPoint place = edit->viewport()->mapTo(widget(), cursor.center());
    ensureVisible(place.x(), place.y(), 0, cursor.height() + 24);
}

} // namespace Widgets
