// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history/leftoutlist.h"

#include "models/historywords.h"
#include "models/leftoutmodel.h"
#include "widgets/history/reviewdelegate.h"
#include "widgets/theme/dimlabel.h"

#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Widgets
{

using Domain::Section;
using Models::LeftOutModel;

namespace
{

/// Where a line can begin an entry of its own.
constexpr std::array offeredSections{Section::Work, Section::Projects, Section::Education, Section::Skills};

bool hasHighlights(Section section)
{
    return std::ranges::any_of(
        Domain::fieldsOf(section), [](const Domain::Field &field) { return field.key == "highlights"_L1; });
}

} // namespace

LeftOutList::LeftOutList(LeftOutModel &leftOut, Models::HistoryModel &history, QWidget *parent)
    : QWidget(parent)
    , m_leftOut(leftOut)
    , m_history(history)
    , m_list(new QListView(this))
{
    m_list->setObjectName(u"leftOut"_s);
    m_list->setMinimumHeight(4 * fontMetrics().height());
    m_list->setAccessibleName(tr("Left out"));
    m_list->setModel(&m_leftOut);
    m_list->setItemDelegate(new ReviewDelegate(LeftOutModel::WhyRole, LeftOutModel::TakenRole, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(createDetail());
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LeftOutList::showChosen);
    connect(&m_leftOut, &QAbstractItemModel::dataChanged, this, &LeftOutList::showChosen);
    m_list->setCurrentIndex(m_leftOut.index(0));
    showChosen();
}

QWidget *LeftOutList::createDetail()
{
    auto *detail = new QWidget(this);
    m_text = new QLabel(detail);
    m_text->setObjectName(u"leftOutText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_why = new DimLabel(detail);
    m_why->setWordWrap(true);
    m_menu = new QMenu(detail);
    connect(m_menu, &QMenu::aboutToShow, this, &LeftOutList::fillMenu);
    m_add = new QPushButton(tr("Add to…"), detail);
    m_add->setObjectName(u"takeIn"_s);
    m_add->setMenu(m_menu);
    m_add->setAutoDefault(false);
    m_add->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(4);
    column->addWidget(m_text);
    column->addWidget(m_why);
    column->addSpacing(4);
    column->addWidget(m_add);
    return detail;
}

int LeftOutList::chosen() const
{
    return m_list->currentIndex().row();
}

void LeftOutList::setPlace(const std::optional<Models::EntryPlace> &place)
{
    m_place = place;
}

void LeftOutList::showChosen()
{
    const QModelIndex index = m_list->currentIndex();
    m_text->setText(index.data().toString());
    m_why->setText(index.data(LeftOutModel::WhyRole).toString());
    m_add->setEnabled(index.isValid() && !index.data(LeftOutModel::TakenRole).toBool());
}

void LeftOutList::fillMenu()
{
    m_menu->clear();
    if (chosen() < 0)
        return;
    const QString text = m_leftOut.at(chosen()).text;
    if (m_place && m_place->section && m_history.contains(*m_place) && hasHighlights(*m_place->section)) {
        const QString name = m_history.nameOf(*m_place).replace(u'&', "&&"_L1);
        m_menu->addAction(tr("Highlights of “%1”").arg(name), this, [this, text, place = *m_place] {
            const auto lines = static_cast<int>(Domain::listOf(m_history.entry(place), "highlights"_L1).size());
            m_history.insertLines(place, "highlights"_L1, lines, {text});
        });
        m_menu->addSeparator();
    }
    for (const Section section : offeredSections) {
        m_menu->addAction(Models::HistoryWords::unnamed(section), this, [this, text, section] {
            m_history.addEntry(section, {{QString(Domain::fieldsOf(section)[0].key), text}});
        });
    }
}

} // namespace Widgets
