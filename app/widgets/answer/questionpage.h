// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/answer.h"

#include <QScrollArea>
#include <QSet>
#include <QTimer>
#include <array>

class QPushButton;
class QToolButton;

namespace Highlighting
{
class Highlighter;
}

namespace Domain
{
struct Evidence;
}

namespace Models
{
class Preparation;
class Workspace;
} // namespace Models

namespace Widgets
{

class AnswerDocuments;
class DimLabel;
class EvidencePanel;
class GuidanceCard;
class MarkdownEdit;
class MarkedLabel;
class PartEditor;
class PriorityLine;
class Settings;

/// A question and the answer to it, on one page that scrolls as a whole.
class QuestionPage : public QScrollArea
{
    Q_OBJECT

public:
    QuestionPage(Models::Workspace &workspace, Models::Preparation &preparation,
        const Highlighting::Highlighter &highlighter, Settings &settings, QWidget *parent = nullptr);

    /// Shows that question of the open guide. False where it has no such, or the answer cannot be read, which is told.
    bool show(const QString &questionId);
    QString question() const { return m_question; }
    void setSearch(const QString &text);
    void setReadOnly(bool readOnly);
    /// Hands on what was typed and not yet handed on.
    void commit();
    /// Begins to highlight: after the first painting, since it takes a while.
    void highlight();
    void clearDocuments();
    /// Puts that text in place of what stands in the editors, where it can be undone part by part.
    void takeText(const Domain::PartTexts &texts);
    /// Whether there is anything that tells what an answer said before.
    void setHasVersions(bool has);

public Q_SLOTS:
    void focusAnswer();
    void insertCodeBlock();
    void toggleReady();

Q_SIGNALS:
    /// Of the whole answer, without the notes: for the status bar.
    void measured(const QString &text);
    void priorityHelpRequested(const QString &question);
    void importRequested();
    /// What the answer said before is asked for.
    void versionsRequested();
    void told(const QString &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Puts the page together, when the first question is to be shown: the window does not wait for it.
    void createPage();
    void startWith(const Domain::Evidence &evidence);
    QLayout *createAnswerHead();
    void connectPart(PartEditor *editor);
    Domain::Answer answer() const;
    void refresh();
    void measure();
    void followCursor(MarkdownEdit *edit);
    MarkdownEdit *focusedEdit() const;

    Models::Workspace &m_workspace;
    Models::Preparation &m_preparation;
    const Highlighting::Highlighter &m_highlighter;
    Settings &m_settings;
    AnswerDocuments *m_documents;
    QWidget *m_page = nullptr;
    MarkedLabel *m_title = nullptr;
    DimLabel *m_meta = nullptr;
    PriorityLine *m_priority = nullptr;
    GuidanceCard *m_guidance = nullptr;
    EvidencePanel *m_evidence = nullptr;
    DimLabel *m_total = nullptr;
    QToolButton *m_code = nullptr;
    QToolButton *m_versions = nullptr;
    QPushButton *m_ready = nullptr;
    std::array<PartEditor *, Domain::allParts.size()> m_parts{};
    QTimer m_commitTimer;
    QSet<Domain::Part> m_edited; ///< Parts typed in since the last commit.
    QString m_question;
    QString m_search;
    bool m_highlights = false;
    bool m_hasVersions = false;
    bool m_isReadOnly = false;
};

} // namespace Widgets
