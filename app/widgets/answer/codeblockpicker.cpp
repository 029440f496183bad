// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answer/codeblockpicker.h"

#include "highlighting/highlighter.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStringListModel>
#include <QVBoxLayout>

namespace Widgets
{

CodeBlockPicker::CodeBlockPicker(const Highlighting::Highlighter &highlighter, QWidget *parent)
    : QDialog(parent)
    , m_highlighter(highlighter)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_proxy(new QSortFilterProxyModel(this))
{
    setWindowTitle(tr("Insert a code block"));
    m_search->setObjectName(QStringLiteral("language"));
    m_search->setPlaceholderText(tr("Language"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->installEventFilter(this);
    m_proxy->setSourceModel(new QStringListModel(highlighter.languages(), this));
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_proxy);
    m_list->setAccessibleName(tr("Languages"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setCurrentIndex(m_proxy->index(0, 0));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Insert"), QDialogButtonBox::AcceptRole)->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterFixedString(text);
        m_list->setCurrentIndex(m_proxy->index(0, 0));
    });
    connect(m_list, &QListView::activated, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_search->setFocus();
}

QString CodeBlockPicker::fenceWord() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_highlighter.fenceWord(index.data().toString()) : m_search->text().simplified();
}

bool CodeBlockPicker::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp)
            return QCoreApplication::sendEvent(m_list, event);
    }
    return QDialog::eventFilter(object, event);
}

} // namespace Widgets
