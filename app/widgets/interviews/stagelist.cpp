// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/interviews/stagelist.h"

#include "widgets/interviews/optionaldateedit.h"

#include <QCheckBox>
#include <QGridLayout>
#include <algorithm>

namespace Widgets
{

namespace
{
/// Where stepping from no date begins: few are asked sooner than in a week.
constexpr int usualNotice = 7;
} // namespace

StageList::StageList(const Domain::Guide &guide, QDate today, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    for (const Domain::Stage &stage : guide.stages)
        addRow(stage, today, grid);
}

void StageList::addRow(const Domain::Stage &stage, QDate today, QGridLayout *grid)
{
    const Row row{.stage = stage.id,
        .coming = new QCheckBox(QString(stage.name).replace(u'&', QStringLiteral("&&")), this),
        .date = new OptionalDateEdit(today.addDays(usualNotice), this)};
    row.coming->setObjectName(u"stage:" + stage.id);
    row.coming->setToolTip(stage.about);
    row.date->setObjectName(u"date:" + stage.id);
    row.date->setAccessibleName(tr("Date of %1").arg(stage.name));
    row.date->setEnabled(false);
    const auto line = static_cast<int>(m_rows.size());
    grid->addWidget(row.coming, line, 0);
    grid->addWidget(row.date, line, 1);
    m_rows.append(row);
    connect(row.coming, &QCheckBox::toggled, row.date, &QWidget::setEnabled);
    connect(row.coming, &QCheckBox::clicked, this, &StageList::edited);
    connect(row.date, &OptionalDateEdit::chosenChanged, this, &StageList::edited);
}

void StageList::setStages(const QList<Domain::PlannedStage> &stages)
{
    for (const Row &row : std::as_const(m_rows)) {
        const auto planned = std::ranges::find(stages, row.stage, &Domain::PlannedStage::stage);
        const bool coming = planned != stages.cend();
        row.coming->setChecked(coming);
        if (const QDate date = coming ? planned->date : QDate(); date != row.date->chosen())
            row.date->setChosen(date);
    }
}

QList<Domain::PlannedStage> StageList::stages() const
{
    QList<Domain::PlannedStage> planned;
    for (const Row &row : m_rows) {
        if (row.coming->isChecked())
            planned.append({.stage = row.stage, .date = row.date->chosen()});
    }
    std::ranges::stable_sort(planned, [](const auto &one, const auto &other) {
        return one.date.isValid() && (!other.date.isValid() || one.date < other.date);
    });
    return planned;
}

void StageList::setReadOnly(bool readOnly)
{
    for (const Row &row : std::as_const(m_rows)) {
        row.coming->setEnabled(!readOnly);
        row.date->setEnabled(!readOnly && row.coming->isChecked());
    }
}

} // namespace Widgets
