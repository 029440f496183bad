// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/data/differencerows.h"

#include <QDialog>

class QListWidget;
class QPlainTextEdit;

namespace Widgets
{

/// What is otherwise in a backup than it is now, with both texts.
class BackupDialog : public QDialog
{
    Q_OBJECT

public:
    BackupDialog(const Domain::Backup &backup, const Domain::Differences &differences,
        const QList<Domain::GuidePtr> &guides, QWidget *parent = nullptr);

private:
    QLayout *createTexts();
    void show(int row);

    QList<DifferenceRow> m_rows;
    QListWidget *m_list;
    QPlainTextEdit *m_then = nullptr;
    QPlainTextEdit *m_now = nullptr;
};

} // namespace Widgets
