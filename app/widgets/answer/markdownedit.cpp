// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answer/markdownedit.h"

#include "domain/guide/searchindex.h"
#include "widgets/theme/colours.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QWheelEvent>
#include <cmath>

namespace Widgets
{

MarkdownEdit::MarkdownEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MarkdownEdit::show(QTextDocument *shown)
{
    if (document() == shown)
        return;
    disconnect(document()->documentLayout(), nullptr, this, nullptr);
    setDocument(shown);
    connect(shown->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &MarkdownEdit::fit);
    setSearch(m_search);
    fit();
}

void MarkdownEdit::setPrompt(const QString &prompt)
{
    m_prompt = prompt;
    setAccessibleDescription(prompt);
    fit();
    viewport()->update();
}

void MarkdownEdit::setSearch(const QString &text)
{
    m_search = text;
    QList<QTextEdit::ExtraSelection> found;
    QTextEdit::ExtraSelection selection;
    selection.format.setBackground(Colours(palette()).mark);
    for (QTextBlock block = document()->begin(); block.isValid() && !text.isEmpty(); block = block.next()) {
        for (const Domain::TextRange &range : Domain::SearchIndex::marks(block.text(), text)) {
            selection.cursor = QTextCursor(block);
            selection.cursor.setPosition(block.position() + static_cast<int>(range.start));
            selection.cursor.setPosition(
                block.position() + static_cast<int>(range.start + range.length), QTextCursor::KeepAnchor);
            found.append(selection);
        }
    }
    setExtraSelections(found);
}

void MarkdownEdit::insertCodeBlock(const QString &fenceWord)
{
    QTextCursor cursor = textCursor();
    const QString code = cursor.selectedText();
    const QString fence = code.contains(QLatin1StringView("```")) ? QStringLiteral("````") : QStringLiteral("```");
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const bool lineIsEmpty = cursor.block().text().isEmpty();
    cursor.insertText((lineIsEmpty ? QString() : QStringLiteral("\n")) + fence + fenceWord + u'\n');
    const int inside = cursor.position() + static_cast<int>(code.size());
    cursor.insertText(code + u'\n' + fence + u'\n');
    cursor.endEditBlock();
    cursor.setPosition(inside);
    setTextCursor(cursor);
}

// Unseen it need not fit, and would only load the fonts before the window is there.
void MarkdownEdit::fit()
{
    if (!isVisible())
        return;
    const QTextDocument *shown = document();
    qreal height = 0;
    for (QTextBlock block = shown->begin(); block.isValid(); block = block.next())
        height += shown->documentLayout()->blockBoundingRect(block).height();
    if (shown->isEmpty())
        height = qMax(height, qreal(promptRect().height()));
    const int wanted = static_cast<int>(std::ceil(height + 2 * shown->documentMargin())) + 2;
    if (wanted != minimumHeight() || wanted != maximumHeight())
        setFixedHeight(wanted);
}

QFont MarkdownEdit::promptFont() const
{
    QFont italic = font();
    italic.setItalic(true);
    return italic;
}

QRect MarkdownEdit::promptRect() const
{
    const int margin = static_cast<int>(document()->documentMargin());
    const QRect box = viewport()->rect().adjusted(margin, margin, -margin, 0);
    const QRect bound
        = QFontMetrics(promptFont())
              .boundingRect(0, 0, qMax(box.width(), 1), QWIDGETSIZE_MAX, Qt::AlignLeading | Qt::TextWordWrap, m_prompt);
    return {box.topLeft(), QSize(box.width(), bound.height())};
}

void MarkdownEdit::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if (!document()->isEmpty() || m_prompt.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setFont(promptFont());
    painter.setPen(Colours(palette()).dim);
    painter.setLayoutDirection(m_prompt.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight); // a guide's language
    painter.drawText(promptRect(), Qt::AlignLeading | Qt::TextWordWrap, m_prompt);
}

void MarkdownEdit::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    fit();
}

void MarkdownEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void MarkdownEdit::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void MarkdownEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    Q_EMIT focused(true);
}

void MarkdownEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT focused(false);
}

void MarkdownEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setSearch(m_search);
    else if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace Widgets
