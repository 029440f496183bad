// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <functional>

class QLabel;
class QPushButton;

namespace Widgets
{

/// Says what was just taken away, and brings it back on request. Hidden while there is nothing to undo.
class UndoBar : public QFrame
{
    Q_OBJECT

public:
    explicit UndoBar(QWidget *parent = nullptr);

    void show(const QString &what, std::function<void()> undo);
    /// What was done stays done.
    void settle();

private:
    QLabel *m_what;
    QPushButton *m_button;
    std::function<void()> m_undo;
};

} // namespace Widgets
