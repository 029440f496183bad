// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/data/backupdialog.h"

#include "widgets/data/backupwords.h"
#include "widgets/theme/dimlabel.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Widgets
{

namespace
{

constexpr QSize firstBackupSize(860, 560);

} // namespace

BackupDialog::BackupDialog(const Domain::Backup &backup, const Domain::Differences &differences,
    const QList<Domain::GuidePtr> &guides, QWidget *parent)
    : QDialog(parent)
    , m_rows(rowsOf(differences, guides))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("backupDialog"));
    setWindowTitle(tr("The backup of %1").arg(whenMade(backup)));
    auto *sentence = new DimLabel(m_rows.isEmpty() ? tr("All of it is the same as now.")
                                                   : tr("%Ln difference(s) from now. What is the same is not shown.",
                                                         nullptr, static_cast<int>(m_rows.size())),
        this);
    sentence->setObjectName(QStringLiteral("backupDifferences"));
    sentence->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("differences"));
    m_list->setAccessibleName(tr("What differs"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const DifferenceRow &row : std::as_const(m_rows))
        m_list->addItem(row.title);
    auto *content = new QHBoxLayout;
    content->setSpacing(12);
    content->addWidget(m_list, 1);
    content->addLayout(createTexts(), 3);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(sentence);
    column->addLayout(content, 1);
    column->addWidget(buttons);
    resize(m_rows.isEmpty() ? QSize(420, 120) : firstBackupSize);
    m_list->setHidden(m_rows.isEmpty());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &BackupDialog::show);
    m_list->setCurrentRow(0);
}

QLayout *BackupDialog::createTexts()
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(12);
    const auto add = [this, columns](const QString &name, const QString &title) {
        auto *text = new QPlainTextEdit(this);
        text->setObjectName(name);
        text->setReadOnly(true);
        text->setAccessibleName(title);
        text->setTabChangesFocus(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        auto *column = new QVBoxLayout;
        auto *above = new QLabel(title, this);
        column->addWidget(above);
        column->addWidget(text, 1);
        columns->addLayout(column);
        text->setHidden(m_rows.isEmpty());
        above->setHidden(m_rows.isEmpty());
        return text;
    };
    m_then = add(QStringLiteral("textThen"), tr("In the backup"));
    m_now = add(QStringLiteral("textNow"), tr("Now"));
    return columns;
}

void BackupDialog::show(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    m_then->setPlainText(m_rows[row].then);
    m_now->setPlainText(m_rows[row].now);
}

} // namespace Widgets
