// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/linepicker.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace Widgets
{

namespace
{
constexpr QSize firstPickerSize(560, 420);
}

LinePicker::LinePicker(const QList<Domain::HistoryLine> &lines, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("linePicker"));
    setWindowTitle(tr("Pin a line of your history"));
    m_search->setObjectName(QStringLiteral("lineSearch"));
    m_search->setPlaceholderText(tr("Search your history"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_list->setObjectName(QStringLiteral("lines"));
    m_list->setAccessibleName(tr("Lines of your history"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Domain::HistoryLine &line : lines) {
        auto *item = new QListWidgetItem(line.text, m_list);
        item->setToolTip(line.from);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Pin"), QDialogButtonBox::AcceptRole);
    m_accept->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(firstPickerSize);
    connect(m_search, &QLineEdit::textChanged, this, &LinePicker::search);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_accept->setEnabled(row >= 0); });
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString LinePicker::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item && !item->isHidden() ? item->text() : QString();
}

void LinePicker::search(const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QString text = item->text() + u'\n' + item->toolTip();
        item->setHidden(!std::ranges::all_of(
            wanted, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); }));
    }
    if (const QListWidgetItem *current = m_list->currentItem(); current && current->isHidden())
        m_list->setCurrentRow(-1);
}

} // namespace Widgets
