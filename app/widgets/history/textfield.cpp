// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history/textfield.h"

#include "widgets/history/movekeys.h"
#include "widgets/history/sharedundo.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPlainTextDocumentLayout>
#include <QTextBlock>
#include <QTextLayout>

namespace Widgets
{

namespace
{

bool isRemove(const QKeyEvent &key)
{
    return key.modifiers() == Qt::ControlModifier && key.key() == Qt::Key_D;
}

} // namespace

TextField::TextField(Kind kind, QWidget *parent) : MarkdownEdit(parent), m_kind(kind)
{
    auto *own = new QTextDocument(this);
    own->setDocumentLayout(new QPlainTextDocumentLayout(own));
    own->setDefaultFont(font());
    own->setDocumentMargin(2);
    show(own);
    setUndoRedoEnabled(false);
    viewport()->setAutoFillBackground(false);
    installEventFilter(new SharedUndo(this));
    connect(this, &QPlainTextEdit::textChanged, this, [this] { Q_EMIT edited(toPlainText()); });
}

void TextField::setText(const QString &text)
{
    if (toPlainText() == text)
        return;
    const QSignalBlocker quiet(this);
    setPlainText(text);
    moveCursor(QTextCursor::End);
}

bool TextField::event(QEvent *event)
{
    if (m_kind == Kind::Line && event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isMove(*key) || isRemove(*key)) {
            event->accept();
            return true;
        }
    }
    return MarkdownEdit::event(event);
}

void TextField::keyPressEvent(QKeyEvent *event)
{
    if (m_kind == Kind::Alone || isReadOnly()) {
        MarkdownEdit::keyPressEvent(event);
        return;
    }
    const int key = event->key();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (isMove(*event))
        Q_EMIT moveRequested(key == Qt::Key_Up ? -1 : 1);
    else if (isRemove(*event)
        || (document()->isEmpty() && plain && (key == Qt::Key_Backspace || key == Qt::Key_Delete)))
        Q_EMIT removeRequested();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT nextRequested();
    else if (plain && (key == Qt::Key_Up || key == Qt::Key_Down) && isOnEdge(key == Qt::Key_Up))
        Q_EMIT leaveRequested(key == Qt::Key_Up ? -1 : 1);
    else
        MarkdownEdit::keyPressEvent(event);
}

bool TextField::isOnEdge(bool top) const
{
    const QTextBlock block = textCursor().block();
    if (block != (top ? document()->firstBlock() : document()->lastBlock()))
        return false;
    const int line = block.layout()->lineForTextPosition(textCursor().positionInBlock()).lineNumber();
    return line == (top ? 0 : block.layout()->lineCount() - 1);
}

bool TextField::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() && !isReadOnly();
}

void TextField::insertFromMimeData(const QMimeData *source)
{
    QStringList lines = source->text().split(u'\n', Qt::SkipEmptyParts);
    if (m_kind == Kind::Alone || lines.size() < 2) {
        insertPlainText(m_kind == Kind::Alone ? source->text() : lines.value(0));
        return;
    }
    for (QString &line : lines)
        line = line.trimmed();
    lines.removeAll(QString());
    insertPlainText(lines.takeFirst());
    Q_EMIT linesPasted(lines);
}

} // namespace Widgets
