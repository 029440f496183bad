// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palettemodel.h"

#include <algorithm>
#include <tuple>

namespace Models
{

namespace
{
/// What it counts to have been chosen lately: enough before one that fits as well, too little before one that fits
/// better.
constexpr int forRecent = 3;
} // namespace

void PaletteModel::setItems(const QList<PaletteItem> &items, const QStringList &recent)
{
    beginResetModel();
    m_items = items;
    m_texts.clear();
    m_starts.clear();
    m_recent.clear();
    QHash<QString, int> ages;
    for (int age = 0; age < recent.size(); ++age)
        ages.insert(recent[age], age);
    for (int item = 0; item < m_items.size(); ++item) {
        m_items[item].text = m_items[item].text.normalized(QString::NormalizationForm_C); // where marks are places
        m_starts.push_back(m_texts.size());
        m_texts += FuzzyQuery::folded(m_items[item].text);
        if (const auto age = ages.constFind(m_items[item].key); age != ages.cend())
            m_recent.insert(item, *age);
    }
    m_starts.push_back(m_texts.size());
    m_hits.clear();
    for (int item = 0; item < m_items.size(); ++item)
        m_hits.push_back({item, 0});
    m_query = FuzzyQuery();
    search(m_query);
    endResetModel();
}

void PaletteModel::setQuery(const QString &text)
{
    const FuzzyQuery query(text);
    beginResetModel();
    if (!query.narrows(m_query)) {
        m_hits.clear();
        for (int item = 0; item < m_items.size(); ++item)
            m_hits.push_back({item, 0});
    }
    search(query);
    m_query = query;
    endResetModel();
}

// Among the hits there are.
void PaletteModel::search(const FuzzyQuery &query)
{
    std::erase_if(m_hits, [&](Hit &hit) {
        const auto found = score(hit.item, query);
        hit.score = found.value_or(0);
        return !found;
    });
    const auto age = [this](const Hit &hit) { return m_recent.value(hit.item, static_cast<int>(m_recent.size())); };
    const auto better = [&](const Hit &one, const Hit &other) {
        if (one.score != other.score)
            return one.score > other.score;
        return std::tuple(age(one), one.item) < std::tuple(age(other), other.item);
    };
    const auto shown = std::min<std::ptrdiff_t>(mostRows, std::ssize(m_hits));
    std::ranges::partial_sort(m_hits, m_hits.begin() + shown, better);
}

std::optional<int> PaletteModel::score(int item, const FuzzyQuery &query) const
{
    const auto fits = query.score(folded(item));
    return fits && m_recent.contains(item) ? *fits + forRecent : fits;
}

QStringView PaletteModel::folded(int item) const
{
    const auto at = static_cast<std::size_t>(item);
    return QStringView(m_texts).sliced(m_starts[at], m_starts[at + 1] - m_starts[at]);
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : std::min(mostRows, found());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = m_hits[static_cast<std::size_t>(index.row())].item;
    const PaletteItem &item = m_items[row];
    switch (role) {
    case Qt::DisplayRole:
        return item.text;
    case Qt::AccessibleTextRole:
        return item.shortcut.isEmpty() ? item.text : item.text + QStringLiteral(", ") + item.shortcut;
    case Qt::AccessibleDescriptionRole:
    case WhereRole:
        return item.where;
    case KeyRole:
        return item.key;
    case ShortcutRole:
        return item.shortcut;
    case MarksRole:
        return QVariant::fromValue(m_query.marks(folded(row)));
    default:
        return {};
    }
}

} // namespace Models
