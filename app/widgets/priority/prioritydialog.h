// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/priority/priority.h"

#include <QDialog>

namespace Models
{
class Preparation;
}

namespace Widgets
{

class WeightRow;

/// How priorities are made: the formula, its terms, and how much each counts, which the person may change. What
/// they change takes effect at once, so that they see what it does behind the dialog.
class PriorityDialog : public QDialog
{
    Q_OBJECT

public:
    /// With a question, its values too.
    PriorityDialog(Models::Preparation &preparation, const QString &question, QWidget *parent = nullptr);

private:
    QWidget *createTerms();
    void setWeight(Domain::Term term, double weight);
    void refresh();

    Models::Preparation &m_preparation;
    QString m_question;
    QList<WeightRow *> m_rows;
};

} // namespace Widgets
