// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/data/backupcard.h"

#include "models/yourdata.h"
#include "widgets/data/backupwords.h"
#include "widgets/theme/dimlabel.h"
#include "widgets/theme/primarybutton.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Widgets
{

namespace
{
/// Rows that show without scrolling.
constexpr int shownRows = 6;
} // namespace

BackupCard::BackupCard(Models::YourData &yourData, QWidget *parent)
    : Card(parent)
    , m_data(yourData)
    , m_sentence(new DimLabel(this))
    , m_list(new QTreeWidget(this))
    , m_make(new PrimaryButton(tr("Back up now"), this))
    , m_look(new QPushButton(tr("Look into it…"), this))
    , m_restore(new QPushButton(tr("Restore it"), this))
{
    m_sentence->setObjectName(QStringLiteral("backupSentence"));
    m_sentence->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("backups"));
    m_list->setAccessibleName(tr("Backups, newest first"));
    m_list->setHeaderLabels({tr("Made"), tr("Why"), tr("Size")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTabKeyNavigation(false);
    m_list->setFixedHeight((shownRows + 1) * rowHeight());
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 16);
    column->setSpacing(10);
    column->addWidget(m_sentence);
    column->addWidget(m_list);
    column->addLayout(createButtons());
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &BackupCard::updateButtons);
    connect(m_list, &QTreeWidget::itemActivated, m_look, &QPushButton::click);
    connect(&m_data, &Models::YourData::overviewChanged, this, &BackupCard::refresh);
    refresh();
}

QLayout *BackupCard::createButtons()
{
    m_make->setObjectName(QStringLiteral("backUpNow"));
    m_look->setObjectName(QStringLiteral("lookIntoBackup"));
    m_restore->setObjectName(QStringLiteral("restoreBackup"));
    m_restore->setToolTip(tr("What is there now is backed up first, so that you can go back."));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_make);
    row->addStretch(1);
    row->addWidget(m_look);
    row->addWidget(m_restore);
    connect(m_make, &QPushButton::clicked, &m_data, &Models::YourData::backUp);
    connect(m_look, &QPushButton::clicked, this, [this] { m_data.compare(m_data.overview().backups.value(chosen())); });
    connect(
        m_restore, &QPushButton::clicked, this, [this] { m_data.restore(m_data.overview().backups.value(chosen())); });
    return row;
}

void BackupCard::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    updateButtons();
}

void BackupCard::takeFocus()
{
    if (m_data.overview().backups.isEmpty())
        m_make->setFocus(Qt::ShortcutFocusReason);
    else
        m_list->setFocus(Qt::ShortcutFocusReason);
}

int BackupCard::rowHeight() const
{
    return fontMetrics().height() + 10;
}

int BackupCard::chosen() const
{
    return m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
}

void BackupCard::refresh()
{
    const QList<Domain::Backup> &backups = m_data.overview().backups;
    const int before = chosen();
    m_list->clear();
    for (const Domain::Backup &backup : backups) {
        auto *item = new QTreeWidgetItem(
            m_list, {whenMade(backup), label(backup.reason), locale().formattedDataSize(backup.size)});
        for (int part = 0; part < m_list->columnCount(); ++part)
            item->setSizeHint(part, QSize(m_list->fontMetrics().horizontalAdvance(item->text(part)) + 24, rowHeight()));
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(0, backup.file);
    }
    m_list->setVisible(!backups.isEmpty());
    if (!backups.isEmpty())
        m_list->setCurrentItem(m_list->topLevelItem(qBound(0, before, static_cast<int>(backups.size()) - 1)));
    m_sentence->setText(backups.isEmpty()
            ? tr("There is none yet. One is made by itself every half an hour in which you wrote something.")
            : tr("Made by itself every half an hour in which you wrote something. Of the last two days all are kept, "
                 "then one a day for 12 days, one a week for 10 weeks, and one a month for 9 months."));
    updateButtons();
}

void BackupCard::updateButtons()
{
    const bool some = chosen() >= 0;
    m_look->setEnabled(some);
    m_restore->setEnabled(some && !m_readOnly);
    m_make->setEnabled(!m_readOnly);
}

} // namespace Widgets
