// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace Widgets
{

class TextField;

/// A line of a list: its text, and buttons that show while it is pointed at or written in.
class LineRow : public QWidget
{
    Q_OBJECT

public:
    explicit LineRow(QWidget *parent = nullptr);
    ~LineRow() override;

    TextField *field() const { return m_field; }
    /// Which line it is, of how many; for the buttons and for screen readers.
    void setPlace(const QString &name, int line, int of);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void focused(bool has);
    void moveRequested(int by);
    void removeRequested();

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *createButton(const QString &icon, const QString &name);
    void showButtons();

    TextField *m_field;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    bool m_pointedAt = false;
    bool m_readOnly = false;
};

} // namespace Widgets
