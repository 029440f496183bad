// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historymodel.h"

#include "models/historywords.h"

namespace Models
{

using Domain::Section;

namespace
{

/// Row 0 is the basics, the sections follow.
constexpr int firstSection = 1;

int rowOf(Section section)
{
    return firstSection + static_cast<int>(section);
}

} // namespace

HistoryModel::HistoryModel(QObject *parent) : QAbstractItemModel(parent) { }

HistoryModel::~HistoryModel()
{
    m_undo.clear(); // its commands know this model
}

void HistoryModel::open(const Domain::History &history)
{
    m_undo.clear();
    beginResetModel();
    m_history = history;
    endResetModel();
}

QModelIndex HistoryModel::indexOf(const EntryPlace &place) const
{
    if (!contains(place))
        return {};
    return place.section ? index(place.row, 0, indexOf(*place.section)) : index(0, 0);
}

QModelIndex HistoryModel::indexOf(Section section) const
{
    return index(rowOf(section), 0);
}

std::optional<EntryPlace> HistoryModel::placeOf(const QModelIndex &index) const
{
    if (!index.isValid() || (index.row() >= firstSection && !index.parent().isValid()))
        return std::nullopt;
    if (!index.parent().isValid())
        return EntryPlace{};
    return EntryPlace{.section = sectionOf(index), .row = index.row()};
}

std::optional<Section> HistoryModel::sectionOf(const QModelIndex &index)
{
    const int row = index.parent().isValid() ? index.parent().row() : index.row();
    if (!index.isValid() || row < firstSection)
        return std::nullopt;
    return Domain::sections[static_cast<std::size_t>(row - firstSection)];
}

bool HistoryModel::contains(const EntryPlace &place) const
{
    return !place.section || (place.row >= 0 && place.row < m_history[*place.section].size());
}

const Domain::Entry &HistoryModel::entry(const EntryPlace &place) const
{
    return place.section ? m_history[*place.section][place.row] : m_history.basics;
}

QString HistoryModel::nameOf(const EntryPlace &place) const
{
    if (!place.section)
        return tr("About you");
    const QString name = Domain::nameOf(*place.section, entry(place));
    return name.isEmpty() ? HistoryWords::unnamed(*place.section) : name;
}

QModelIndex HistoryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(parent.isValid() ? parent.row() : 0));
}

QModelIndex HistoryModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId()), 0, quintptr(0));
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return firstSection + static_cast<int>(Domain::sections.size());
    const auto section = sectionOf(parent);
    const bool hasRows = section && !parent.parent().isValid() && parent.column() == 0;
    return hasRows ? static_cast<int>(m_history[*section].size()) : 0;
}

int HistoryModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto place = placeOf(index);
    if (!place) {
        const Section section = *sectionOf(index);
        if (role == CountRole)
            return static_cast<int>(m_history[section].size());
        return role == Qt::DisplayRole ? HistoryWords::heading(section) : QVariant();
    }
    const QString period = place->section ? Domain::periodOf(entry(*place)) : QString();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return nameOf(*place);
    case PeriodRole:
        return period;
    case Qt::AccessibleTextRole:
        return period.isEmpty() ? nameOf(*place) : QVariant(nameOf(*place) + QLatin1StringView(", ") + period);
    default:
        return {};
    }
}

} // namespace Models
