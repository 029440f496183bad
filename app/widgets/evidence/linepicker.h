// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history/line.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace Widgets
{

/// Chooses a line of the history.
class LinePicker : public QDialog
{
    Q_OBJECT

public:
    explicit LinePicker(const QList<Domain::HistoryLine> &lines, QWidget *parent = nullptr);

    /// The line's text; empty where none is chosen.
    QString chosen() const;

private:
    void search(const QString &words);

    QLineEdit *m_search;
    QListWidget *m_list;
    QPushButton *m_accept;
};

} // namespace Widgets
