// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history/historyeditor.h"

#include "models/historywords.h"
#include "widgets/history/entryform.h"
#include "widgets/history/historytree.h"
#include "widgets/theme/columnwidget.h"
#include "widgets/theme/dimlabel.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/measures.h"

#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Widgets
{

using Domain::Section;
using Models::EntryPlace;
namespace HistoryWords = Models::HistoryWords;

namespace
{
constexpr int narrowestList = 150;
constexpr int widestList = 264;
constexpr int narrowestSide = 200;
constexpr int widestSide = 330;
} // namespace

HistoryEditor::HistoryEditor(Models::HistoryModel &model, QWidget *parent)
    : QSplitter(parent)
    , m_model(model)
    , m_tree(new HistoryTree(model, this))
{
    addWidget(createList());
    addWidget(createPage());
    setStretchFactor(1, 1);
    setChildrenCollapsible(false);
    setHandleWidth(1);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_arranged = true; });
    connect(m_tree, &HistoryTree::chosen, this, &HistoryEditor::showIndex);
    connect(m_tree, &HistoryTree::removeRequested, this, &HistoryEditor::remove);
    connect(m_tree, &HistoryTree::moveRequested, this, &HistoryEditor::move);
    connect(m_tree, &HistoryTree::activatedByKey, this, [this] {
        if (m_form)
            m_form->focusFirst();
    });
    connect(&m_model, &Models::HistoryModel::touched, this, &HistoryEditor::goTo);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &HistoryEditor::selectFirst);
    selectFirst();
}

QWidget *HistoryEditor::createList()
{
    m_add = new QPushButton(tr("Add"), this);
    m_add->setObjectName(u"addEntry"_s);
    m_add->setIcon(lineIcon(u"add"_s));
    m_add->setAutoDefault(false);
    m_add->setAccessibleName(tr("Add to the history"));
    auto *menu = new QMenu(m_add);
    for (const Section section : Domain::sections) {
        QAction *action = menu->addAction(HistoryWords::add(section), this, [this, section] { add(section); });
        action->setObjectName(u"add-"_s + Domain::keyOf(section));
    }
    m_add->setMenu(menu);
    auto *list = new QWidget(this);
    list->setAutoFillBackground(true);
    list->setBackgroundRole(QPalette::Base);
    list->setMinimumWidth(narrowestList);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    head->addWidget(m_add);
    head->addStretch(1);
    column->addLayout(head);
    column->addWidget(m_tree, 1);
    return list;
}

QToolButton *HistoryEditor::createTool(const QString &icon, const QString &name, const QString &objectName)
{
    auto *tool = new QToolButton(this);
    tool->setObjectName(objectName);
    tool->setIcon(lineIcon(icon));
    tool->setIconSize(QSize(20, 20));
    tool->setToolTip(name);
    tool->setAccessibleName(name);
    tool->setAutoRaise(true);
    tool->setFocusPolicy(Qt::TabFocus);
    return tool;
}

QWidget *HistoryEditor::createPage()
{
    auto *page = new ColumnWidget(widestText);
    m_column = page->column();
    m_title = new QLabel(page);
    m_title->setObjectName(u"entryTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_title->setFont(large);
    m_meta = new DimLabel(page);
    m_up = createTool(u"previous"_s, tr("Move up in the list (Alt+Up)"), u"moveUp"_s);
    m_down = createTool(u"next"_s, tr("Move down in the list (Alt+Down)"), u"moveDown"_s);
    m_remove = createTool(u"remove"_s, tr("Remove from the history (Delete)"), u"removeEntry"_s);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QToolButton::clicked, this, &HistoryEditor::remove);
    auto *head = new QHBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_title, 1);
    for (QToolButton *tool : {m_up, m_down, m_remove})
        head->addWidget(tool, 0, Qt::AlignTop);
    m_column->addLayout(head);
    m_column->addWidget(m_meta);
    m_column->addSpacing(8);
    m_column->addStretch(1);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setMinimumWidth(260);
    m_scroll->setWidget(page);
    return m_scroll;
}

std::optional<EntryPlace> HistoryEditor::place() const
{
    return m_model.placeOf(m_tree->currentIndex());
}

void HistoryEditor::selectFirst()
{
    m_tree->setAutoScroll(false); // what is first is at the top, below its heading
    m_tree->selectFirst();
    m_tree->setAutoScroll(true);
    m_tree->scrollToTop();
}

void HistoryEditor::focusList()
{
    m_tree->setFocus(Qt::ShortcutFocusReason);
}

void HistoryEditor::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    if (!m_arranged)
        arrange();
}

void HistoryEditor::arrange()
{
    // The form has what the list, and what stands on its other side, leave it.
    const int list = qBound(narrowestList, width() * 3 / 10, widestList);
    const int side = count() > 2 ? qBound(narrowestSide, width() * 3 / 10, widestSide) : 0;
    QList<int> sizes{list, width() - list - side, side};
    sizes.resize(count());
    setSizes(sizes);
}

void HistoryEditor::showIndex(const QModelIndex &index)
{
    if (m_shown == index && m_body)
        return;
    m_shown = index;
    m_form = nullptr;
    if (m_body) {
        m_body->setParent(nullptr);
        m_body->deleteLater(); // a button of it may be what asked for the change
    }
    if (const auto shown = m_model.placeOf(index))
        showPlace(*shown);
    else
        showSection(*Models::HistoryModel::sectionOf(index));
    m_column->insertWidget(m_column->count() - 1, m_body);
    m_scroll->verticalScrollBar()->setValue(0);
    refreshHead();
    Q_EMIT placeChanged();
}

void HistoryEditor::showPlace(const EntryPlace &place)
{
    m_form = new EntryForm(m_model, place, m_scroll->widget());
    m_form->setReadOnly(m_readOnly);
    m_body = m_form;
}

void HistoryEditor::showSection(Section section)
{
    auto *button = new QPushButton(HistoryWords::add(section), m_scroll->widget());
    button->setIcon(lineIcon(u"add"_s));
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    button->setEnabled(!m_readOnly);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, section] { add(section); });
    m_body = button;
}

void HistoryEditor::goTo(const EntryPlace &place)
{
    const QModelIndex index = m_model.contains(place) ? m_model.indexOf(place) : m_model.indexOf(*place.section);
    m_tree->select(index);
    m_tree->scrollTo(index);
    if (m_form && m_model.placeOf(m_shown))
        m_form->refresh(*m_model.placeOf(m_shown));
    refreshHead();
}

void HistoryEditor::refreshHead()
{
    const auto shown = m_model.placeOf(m_shown);
    const auto section = Models::HistoryModel::sectionOf(m_shown);
    QStringList meta;
    if (section && shown)
        meta = {HistoryWords::heading(*section), Domain::periodOf(m_model.entry(*shown))};
    else if (section)
        meta = {m_model.rowCount(m_shown) == 0 ? tr("Nothing here yet.") : QString()};
    meta.removeAll(QString());
    m_title->setText(shown ? m_model.nameOf(*shown) : HistoryWords::heading(section.value_or(Section::Work)));
    m_meta->setText(meta.join(u" · "_s));
    const bool movable = section && shown && !m_readOnly;
    const int last = movable ? m_model.rowCount(m_model.indexOf(*section)) - 1 : 0;
    m_up->setEnabled(movable && shown->row > 0);
    m_down->setEnabled(movable && shown->row < last);
    for (QToolButton *tool : {m_up, m_down, m_remove})
        tool->setVisible(movable);
}

void HistoryEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setDisabled(readOnly);
    if (m_form)
        m_form->setReadOnly(readOnly);
    else if (m_body)
        m_body->setDisabled(readOnly);
    refreshHead();
}

void HistoryEditor::add(Section section)
{
    m_model.addEntry(section);
    if (m_form)
        m_form->focusFirst();
}

void HistoryEditor::remove()
{
    if (const auto chosen = place(); chosen && !m_readOnly)
        m_model.removeEntry(*chosen);
}

void HistoryEditor::move(int by)
{
    if (const auto chosen = place(); chosen && !m_readOnly)
        m_model.moveEntry(*chosen, by);
}

} // namespace Widgets
