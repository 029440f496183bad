// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/differences.h"
#include "domain/guide/guide.h"

#include <QDialog>

class QListWidget;
class QPlainTextEdit;

namespace Widgets
{

/// Which answers are others in a backup than they are now, with both texts.
class BackupDialog : public QDialog
{
    Q_OBJECT

public:
    BackupDialog(const Domain::Backup &backup, const QList<Domain::AnswerDifference> &differences,
        const QList<Domain::GuidePtr> &guides, QWidget *parent = nullptr);

private:
    QLayout *createTexts();
    void show(int row);

    QList<Domain::AnswerDifference> m_differences;
    QListWidget *m_list;
    QPlainTextEdit *m_then = nullptr;
    QPlainTextEdit *m_now = nullptr;
};

} // namespace Widgets
