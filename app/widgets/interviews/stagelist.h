// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/guide/guide.h"
#include "domain/priority/interview.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;

namespace Widgets
{

class OptionalDateEdit;

/// The stages of the guide: which of them are coming, and when.
class StageList : public QWidget
{
    Q_OBJECT

public:
    StageList(const Domain::Guide &guide, QDate today, QWidget *parent = nullptr);

    void setStages(const QList<Domain::PlannedStage> &stages);
    /// Those with a date by date, then the others in the guide's order.
    QList<Domain::PlannedStage> stages() const;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QString stage;
        QCheckBox *coming;
        OptionalDateEdit *date;
    };
    void addRow(const Domain::Stage &stage, QDate today, QGridLayout *grid);

    QList<Row> m_rows;
};

} // namespace Widgets
