// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAbstractButton;
class QBoxLayout;
class QLabel;

namespace Widgets
{

class DimLabel;

/// A strip across the window, in the colour of what is active: a few words, and what can be done about them.
class Strip : public QFrame
{
    Q_OBJECT

public:
    explicit Strip(QWidget *parent = nullptr);

    void say(const QString &title, const QString &text);
    /// Beside the words, from left to right.
    void add(QAbstractButton *button);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    DimLabel *m_text;
    QBoxLayout *m_row;
};

} // namespace Widgets
