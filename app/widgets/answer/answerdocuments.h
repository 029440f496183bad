// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/answer.h"

#include <QHash>
#include <QObject>

class QTextDocument;

namespace Highlighting
{
class Highlighter;
}

namespace Widgets
{

/// The text documents behind the editors, one per part of an answer: they outlive the switch to another
/// question, and with them their undo.
class AnswerDocuments : public QObject
{
    Q_OBJECT

public:
    explicit AnswerDocuments(const Highlighting::Highlighter &highlighter, QObject *parent = nullptr);

    /// Made from that text when first asked for.
    QTextDocument *document(const QString &question, Domain::Part part, const QString &text);
    /// Begins to highlight, in the colours for a light or dark ground. Reading the definitions takes some
    /// 50 ms, so that the window is painted first.
    void highlight(bool dark);
    /// Forgets them all, but for those of no question: another guide is open.
    void clear();

    /// The text as typed: QTextDocument::toPlainText() would make spaces of non-breaking ones.
    static QString text(const QTextDocument &document);

private:
    struct Key {
        QString question;
        Domain::Part part;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.question, key.part); }
    };

    const Highlighting::Highlighter &m_highlighter;
    QHash<Key, QTextDocument *> m_documents;
    bool m_highlighting = false;
    bool m_dark = false;
};

} // namespace Widgets
