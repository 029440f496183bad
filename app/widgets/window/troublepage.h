// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QWidget>

class QLabel;

namespace Widgets
{

/// Shown in place of the questions where the data file cannot be opened: what is the matter, and what can be
/// done. The file itself is left as it is.
class TroublePage : public QWidget
{
    Q_OBJECT

public:
    explicit TroublePage(QWidget *parent = nullptr);

    void show(const Domain::Error &error);

Q_SIGNALS:
    void retryRequested();
    /// Another data file, which exists or is to be made.
    void fileChosen(const QString &file);

private:
    void chooseFile();
    void startNewFile();

    QLabel *m_what;
    QLabel *m_why;
};

} // namespace Widgets
