// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/card.h"

class QToolButton;
class QVBoxLayout;

namespace Widgets
{

class LineRow;

/// A list of texts, each written where it stands: Enter adds one below, Alt with the arrows moves it, and the
/// arrows alone go from one to the next.
class LineList : public Card
{
    Q_OBJECT

public:
    /// The fields' object names are the name and the line's number.
    LineList(const QString &name, const QString &addText, const QString &prompt, QWidget *parent = nullptr);

    void setLines(const QStringList &lines);
    void setReadOnly(bool readOnly);
    void focusLine(int line);

Q_SIGNALS:
    void edited(int line, const QString &text);
    void added(int line, const QStringList &texts);
    void removed(int line);
    void moved(int line, int by);
    void finished(); ///< The person left a line.

private:
    LineRow *createRow();
    int lineOf(const LineRow *row) const;
    void addBelow(const LineRow *row, const QStringList &lines);
    void remove(const LineRow *row);
    void move(const LineRow *row, int by);

    QString m_name;
    QString m_prompt;
    QVBoxLayout *m_column;
    QToolButton *m_add;
    QList<LineRow *> m_rows;
    bool m_readOnly = false;
};

} // namespace Widgets
