// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/progresspicture.h"

#include "widgets/start/progressring.h"
#include "widgets/theme/dimlabel.h"

#include <QGridLayout>
#include <QLabel>

namespace Widgets
{

ProgressPicture::ProgressPicture(QWidget *parent)
    : QWidget(parent)
    , m_ring(new ProgressRing(this))
    , m_grid(new QGridLayout)
    , m_legend(new DimLabel(this))
{
    m_legend->setObjectName(QStringLiteral("progressText"));
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    auto *bars = new QVBoxLayout;
    bars->addStretch(1);
    bars->addLayout(m_grid);
    bars->addSpacing(4);
    bars->addWidget(m_legend);
    bars->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(28);
    row->addWidget(m_ring, 0, Qt::AlignVCenter);
    row->addLayout(bars, 1);
}

void ProgressPicture::show(const Models::Overview &overview)
{
    m_ring->setCounts(overview.counts);
    m_legend->setText(countsText(overview.counts));
    while (m_rows.size() < overview.categories.size())
        addRow();
    for (qsizetype place = 0; place < m_rows.size(); ++place) {
        const Row &row = m_rows[place];
        const bool used = place < overview.categories.size();
        for (QWidget *widget : std::initializer_list<QWidget *>{row.name, row.bar, row.count})
            widget->setVisible(used);
        if (!used)
            continue;
        const auto &[name, counts] = overview.categories[place];
        row.name->setText(name);
        row.bar->setProgress(name, counts);
        row.count->setText(tr("%L1 of %L2 ready").arg(counts.ready).arg(counts.ready + counts.draft + counts.empty));
    }
}

void ProgressPicture::addRow()
{
    const Row row{.name = new QLabel(this), .bar = new ProgressBar(this), .count = new DimLabel(this)};
    row.name->setTextFormat(Qt::PlainText);
    const auto place = static_cast<int>(m_rows.size());
    m_grid->addWidget(row.name, place, 0);
    m_grid->addWidget(row.bar, place, 1);
    m_grid->addWidget(row.count, place, 2);
    m_rows.append(row);
}

} // namespace Widgets
