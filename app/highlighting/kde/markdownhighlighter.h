// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>
#include <memory>

namespace Highlighting
{

class Languages;

/// Highlights Markdown while it is typed, and each fenced block in its own language.
class MarkdownHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /// The document has its layout already (a QPlainTextEdit's: a QPlainTextDocumentLayout), since a new
    /// layout drops all highlighting. The languages must outlive this.
    MarkdownHighlighter(QTextDocument *document, const Languages &languages, bool dark = false);
    ~MarkdownHighlighter() override;

    void setTheme(bool dark);

protected:
    void highlightBlock(const QString &text) override;

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
    int m_lastState = -1; ///< Of the block states given out: each stands for one change.
};

} // namespace Highlighting
