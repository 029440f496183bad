// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/backup.h"
#include "domain/error.h"

#include <QWidget>

class QLabel;
class QPushButton;

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
    /// The newest good backup; `lastChange` of the file that cannot be opened is null where there is none.
    void offer(const Domain::Backup &backup, const QDateTime &lastChange);

Q_SIGNALS:
    void retryRequested();
    /// Another data file, which exists or is to be made.
    void fileChosen(const QString &file);
    void restoreRequested(const Domain::Backup &backup);

private:
    void chooseFile();
    void startNewFile();

    QLabel *m_what;
    QLabel *m_why;
    QLabel *m_offer;
    QPushButton *m_restore;
    Domain::Backup m_backup;
};

} // namespace Widgets
