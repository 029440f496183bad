// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shortcuts/shortcutsdialog.h"

#include "widgets/theme/announce.h"
#include "widgets/theme/dimlabel.h"

#include <QAccessibleWidget>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace Widgets
{

namespace
{

constexpr QSize firstSize(620, 640);
constexpr int idRole = Qt::UserRole;

QString native(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &sequence : keys)
        texts << sequence.toString(QKeySequence::NativeText);
    return texts.join(QStringLiteral(", "));
}

/// To Qt a field for keys were nothing in particular.
QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    return className == QLatin1StringView("QKeySequenceEdit")
        ? new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::HotkeyField)
        : nullptr;
}

template <typename Visit>
void eachCommand(const QTreeWidget &tree, Visit visit)
{
    for (int menu = 0; menu < tree.topLevelItemCount(); ++menu) {
        for (int row = 0; row < tree.topLevelItem(menu)->childCount(); ++row)
            visit(tree.topLevelItem(menu)->child(row));
    }
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const Models::Shortcuts &shortcuts, QWidget *parent)
    : QDialog(parent)
    , m_shortcuts(shortcuts)
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_takeOver(new QPushButton(tr("&Take it over"), this))
    , m_reset(new QPushButton(tr("&Reset"), this))
    , m_note(new DimLabel(this))
{
    QAccessible::installFactory(makeInterface);
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    m_search->setObjectName(QStringLiteral("shortcutSearch"));
    m_search->setPlaceholderText(tr("Search commands and keys"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    createTree();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_resetAll = buttons->addButton(tr("Reset &all"), QDialogButtonBox::ResetRole);
    m_resetAll->setObjectName(QStringLiteral("resetAllShortcuts"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_tree, 1);
    column->addWidget(createEditor());
    column->addWidget(m_note);
    column->addWidget(buttons);
    resize(firstSize);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::search);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showCurrent);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this] { m_keys->setFocus(); });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        m_shortcuts.resetAll();
        refresh();
        tell(tr("All shortcuts are back to the standard."));
    });
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false); // Return belongs to the list
    fill();
    refresh();
}

void ShortcutsDialog::createTree()
{
    m_tree->setObjectName(QStringLiteral("shortcuts"));
    m_tree->setAccessibleName(tr("Commands and their shortcuts"));
    m_tree->setHeaderLabels({tr("Command"), tr("Shortcut")});
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    m_tree->setUniformRowHeights(true);
}

QWidget *ShortcutsDialog::createEditor()
{
    auto *editor = new QWidget(this);
    auto *label = new QLabel(tr("&New shortcut:"), editor);
    label->setBuddy(m_keys);
    m_keys->setObjectName(QStringLiteral("keys"));
    m_keys->setAccessibleName(tr("New shortcut"));
    m_keys->setAccessibleDescription(tr("Press the keys. Delete takes them away, Escape leaves them as they are."));
    m_keys->setMaximumSequenceLength(1);
    m_keys->findChild<QLineEdit *>()->setAccessibleName(m_keys->accessibleName());
    m_keys->installEventFilter(this);
    m_takeOver->setObjectName(QStringLiteral("takeOver"));
    m_takeOver->hide();
    m_reset->setObjectName(QStringLiteral("resetShortcut"));
    m_note->setObjectName(QStringLiteral("shortcutNote"));
    m_note->setWordWrap(true);
    auto *row = new QHBoxLayout(editor);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_keys, 1);
    row->addWidget(m_takeOver);
    row->addWidget(m_reset);
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, [this] { take(m_keys->keySequence()); });
    connect(m_takeOver, &QPushButton::clicked, this, [this] { assign(m_keys->keySequence()); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_shortcuts.reset(current());
        refresh();
        tell(tr("Back to the standard."));
    });
    return editor;
}

void ShortcutsDialog::fill()
{
    QTreeWidgetItem *menu = nullptr;
    for (const Models::Shortcut &shortcut : m_shortcuts.all()) {
        if (!menu || menu->text(0) != shortcut.menu) {
            menu = new QTreeWidgetItem(m_tree, {shortcut.menu});
            menu->setFlags(Qt::ItemIsEnabled);
            menu->setFirstColumnSpanned(true);
            menu->setData(1, Qt::AccessibleTextRole, shortcut.menu);
        }
        auto *item = new QTreeWidgetItem(menu, {shortcut.text});
        item->setData(0, idRole, shortcut.id);
    }
    m_tree->expandAll();
    m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0));
}

void ShortcutsDialog::search(const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    QTreeWidgetItem *first = nullptr;
    eachCommand(*m_tree, [&](QTreeWidgetItem *item) {
        const QString text = item->text(0) + u'\n' + item->text(1) + u'\n' + item->parent()->text(0);
        const bool fits = std::ranges::all_of(
            wanted, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
        item->setHidden(!fits);
        if (fits && !first)
            first = item;
    });
    for (int menu = 0; menu < m_tree->topLevelItemCount(); ++menu) {
        QTreeWidgetItem *branch = m_tree->topLevelItem(menu);
        bool seen = false;
        for (int row = 0; row < branch->childCount(); ++row)
            seen = seen || !branch->child(row)->isHidden();
        branch->setHidden(!seen);
    }
    m_tree->setCurrentItem(first);
}

QString ShortcutsDialog::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? item->data(0, idRole).toString() : QString();
}

void ShortcutsDialog::showCurrent()
{
    const Models::Shortcut *shortcut = m_shortcuts.find(current());
    m_keys->setEnabled(shortcut);
    m_keys->setKeySequence(shortcut ? shortcut->keys.value(0) : QKeySequence());
    m_reset->setEnabled(shortcut && shortcut->isChanged());
    m_takeOver->hide();
    m_note->clear();
}

void ShortcutsDialog::take(const QKeySequence &keys)
{
    const Models::Shortcut *shortcut = m_shortcuts.find(current());
    if (!shortcut || keys == shortcut->keys.value(0))
        return;
    m_takeOver->hide();
    const QString text = keys.toString(QKeySequence::NativeText);
    if (const auto why = Models::refusal(keys)) {
        tell(*why == Models::Refusal::TypesText
                ? tr("%1 is needed for typing. Take it together with Ctrl or Alt, or a function key.").arg(text)
                : tr("%1 edits text everywhere, and stays with that.").arg(text));
        return;
    }
    if (const Models::Shortcut *holder = m_shortcuts.holder(keys, shortcut->id)) {
        m_takeOver->show();
        m_takeOver->setFocus();
        tell(tr("%1 belongs to “%2”. Take it over, or press other keys.").arg(text, holder->text));
        return;
    }
    assign(keys);
}

void ShortcutsDialog::assign(const QKeySequence &keys)
{
    const Models::Shortcut *holder = m_shortcuts.holder(keys, current());
    const QString loser = holder ? holder->text : QString();
    m_shortcuts.assign(current(), keys);
    refresh();
    m_tree->setFocus();
    if (!loser.isEmpty())
        tell(tr("Changed. “%1” has no such shortcut any more.").arg(loser));
    else
        tell(keys.isEmpty() ? tr("Changed: no shortcut.") : tr("Changed."));
}

void ShortcutsDialog::tell(const QString &text)
{
    m_note->setText(text);
    announce(m_note, text);
}

void ShortcutsDialog::refresh()
{
    eachCommand(*m_tree, [this](QTreeWidgetItem *item) {
        const Models::Shortcut *shortcut = m_shortcuts.find(item->data(0, idRole).toString());
        item->setText(1, native(shortcut->keys));
        item->setData(1, Qt::AccessibleTextRole, QString(shortcut->text + u' ' + item->text(1)));
        QFont font = m_tree->font();
        font.setBold(shortcut->isChanged());
        item->setFont(1, font);
    });
    m_resetAll->setEnabled(m_shortcuts.isChanged());
    showCurrent();
    Q_EMIT changed(m_shortcuts);
}

// Escape goes one step back: from the keys to the list.
bool ShortcutsDialog::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(object, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (object == m_keys && key == Qt::Key_Escape) {
        showCurrent();
        m_tree->setFocus();
        return true;
    }
    if (object == m_keys && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
        take({});
        return true;
    }
    if (object == m_search && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
        m_tree->setFocus();
        return true;
    }
    if (object == m_search && key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return QDialog::eventFilter(object, event);
}

} // namespace Widgets
