// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answer/answerdocuments.h"

#include "highlighting/highlighter.h"

#include <QPlainTextDocumentLayout>
#include <QTextDocument>

namespace Widgets
{

AnswerDocuments::AnswerDocuments(const Highlighting::Highlighter &highlighter, QObject *parent)
    : QObject(parent)
    , m_highlighter(highlighter)
{
}

QTextDocument *AnswerDocuments::document(const QString &question, Domain::Part part, const QString &text)
{
    QTextDocument *&document = m_documents[{question, part}];
    if (!document) {
        document = new QTextDocument(this);
        document->setDocumentLayout(new QPlainTextDocumentLayout(document));
        document->setDocumentMargin(2);
        document->setPlainText(text);
        if (m_highlighting && !question.isEmpty())
            m_highlighter.follow(document, m_dark);
    }
    return document;
}

void AnswerDocuments::highlight(bool dark)
{
    m_highlighting = true;
    m_dark = dark;
    for (auto document = m_documents.cbegin(); document != m_documents.cend(); ++document) {
        if (!document.key().question.isEmpty()) // the empty page that the window starts with
            m_highlighter.follow(*document, dark);
    }
}

void AnswerDocuments::clear()
{
    m_documents.removeIf([](const auto &entry) {
        const bool goes = !entry.key().question.isEmpty();
        if (goes)
            delete entry.value();
        return goes;
    });
}

QString AnswerDocuments::text(const QTextDocument &document)
{
    QString text = document.toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    return text;
}

} // namespace Widgets
