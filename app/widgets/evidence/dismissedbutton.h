// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QMenu;

namespace Widgets
{

/// The way back for lines that were dismissed: a menu of them. It hides where there are none.
class DismissedButton : public QPushButton
{
    Q_OBJECT

public:
    explicit DismissedButton(QWidget *parent = nullptr);

    void setLines(const QStringList &lines);

Q_SIGNALS:
    void chosen(const QString &line);

private:
    QMenu *m_menu;
};

} // namespace Widgets
