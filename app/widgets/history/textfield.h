// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/answer/markdownedit.h"

namespace Widgets
{

/// A field for a text of a history, as tall as the text. Its keys for a list of lines are signals; a field that
/// stands alone takes them as usual.
class TextField : public MarkdownEdit
{
    Q_OBJECT

public:
    enum class Kind { Alone, Line };

    explicit TextField(Kind kind, QWidget *parent = nullptr);

    /// Leaves the cursor where it is if that is the text already; signals nothing.
    void setText(const QString &text);

Q_SIGNALS:
    void edited(const QString &text);
    // Of a line:
    void nextRequested(); ///< A new line below.
    void removeRequested();
    void moveRequested(int by);
    void leaveRequested(int by); ///< To the neighbour that is so many lines on.
    void linesPasted(const QStringList &lines); ///< What follows the first of several that were pasted.

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    bool isOnEdge(bool top) const;

    Kind m_kind;
};

} // namespace Widgets
