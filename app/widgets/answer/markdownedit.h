// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace Widgets
{

/// A plain text editor that is as tall as its text, so that the page scrolls and not the field, and that shows
/// a prompt while it is empty.
class MarkdownEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MarkdownEdit(QWidget *parent = nullptr);

    /// The document must have a QPlainTextDocumentLayout; it stays with its owner.
    void show(QTextDocument *document);
    void setPrompt(const QString &prompt);
    /// Marks the finds of a search.
    void setSearch(const QString &text);
    /// A fenced block of that language around the selection, or an empty one with the cursor in it.
    void insertCodeBlock(const QString &fenceWord);

Q_SIGNALS:
    void focused(bool has);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    QRect promptRect() const;
    QFont promptFont() const;

    QString m_prompt;
    QString m_search;
};

} // namespace Widgets
