// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "highlighting/engine.h"

namespace Highlighting
{

/// Highlights Markdown and code. KDE's library, which takes a third of the start to load, comes when it is first
/// needed; where it is missing, everything stays plain.
class Highlighter
{
public:
    Highlighter();
    ~Highlighter();
    Q_DISABLE_COPY_MOVE(Highlighter)

    /// The names that a language picker offers, in the order of the locale.
    QStringList languages() const;
    /// What to write behind an opening fence for a language of languages(): one word, "cpp" for "C++".
    QString fenceWord(const QString &language) const;
    /// The looks of code on white paper, line by line; what no span covers is plain.
    QList<QList<Span>> spans(const QStringList &lines, const QString &fenceWord) const;
    /// Highlights the document's Markdown from now on, while it is typed, and each fenced block in its own language;
    /// once more with another theme. The document has its layout already (a QPlainTextEdit's: a
    /// QPlainTextDocumentLayout), since a new layout drops all highlighting. This must outlive the document.
    void follow(QTextDocument *document, bool dark) const;

private:
    const Engine *engine() const;
    mutable std::unique_ptr<Engine> m_engine;
    mutable bool m_asked = false;
};

} // namespace Highlighting
