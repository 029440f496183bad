// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cataloguemodel.h"

#include <algorithm>

namespace Models
{

using Domain::AnswerState;

// A branch's indexes have the internal id 0, those below it the branch's place in m_branches, from 1: it stays
// the same when branches before it come and go.

CatalogueModel::CatalogueModel(QObject *parent) : QAbstractItemModel(parent) { }

void CatalogueModel::setGuide(Domain::GuidePtr guide, const Domain::Answers &answers)
{
    beginResetModel();
    const Domain::QuestionFilter filter = m_rows.filter();
    m_rows = QuestionRows(std::move(guide), answers);
    m_rows.setFilter(filter);
    m_held = -1;
    m_branches = branchesOf(m_rows.guide(), m_grouping);
    refilter();
    arrange();
    endResetModel();
    Q_EMIT shownChanged();
}

void CatalogueModel::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    m_branches = branchesOf(m_rows.guide(), grouping);
    arrange();
    endResetModel();
}

void CatalogueModel::setFilter(const Domain::QuestionFilter &filter)
{
    if (filter == m_rows.filter())
        return;
    beginResetModel();
    m_rows.setFilter(filter);
    refilter();
    arrange();
    endResetModel();
    Q_EMIT shownChanged();
}

void CatalogueModel::setAnswer(const QString &question, const Domain::Answer &answer)
{
    const int row = m_rows.row(question);
    if (row < 0)
        return;
    const Progress before = m_rows.progress(row);
    m_rows.setAnswer(row, answer);
    const Progress after = m_rows.progress(row);
    setShown(row, staysShown(row));
    if (after == before)
        return;
    const int more = int(after.state != AnswerState::Empty) - int(before.state != AnswerState::Empty);
    for (Branch *branch : branchesWith(row)) {
        branch->answered += more;
        if (more != 0)
            announce(branchIndex(*branch));
        announce(questionIndex(*branch, row));
    }
}

void CatalogueModel::hold(const QString &question)
{
    const int before = std::exchange(m_held, m_rows.row(question));
    if (before >= 0)
        setShown(before, staysShown(before));
}

bool CatalogueModel::staysShown(int row) const
{
    return m_rows.passes(row) || (row == m_held && m_shown[static_cast<std::size_t>(row)]);
}

void CatalogueModel::refilter()
{
    m_shown.resize(static_cast<std::size_t>(m_rows.size()));
    for (int row = 0; row < m_rows.size(); ++row)
        m_shown[static_cast<std::size_t>(row)] = m_rows.passes(row);
    m_shownCount = static_cast<int>(std::ranges::count(m_shown, true));
}

void CatalogueModel::arrange()
{
    m_order.clear();
    for (Branch &branch : m_branches) {
        branch.shown.clear();
        if (wants(branch)) {
            std::ranges::copy_if(branch.all, std::back_inserter(branch.shown),
                [this](int row) { return m_shown[static_cast<std::size_t>(row)]; });
        }
        branch.answered = static_cast<int>(std::ranges::count_if(
            branch.all, [this](int row) { return m_rows.progress(row).state != AnswerState::Empty; }));
        if (!branch.shown.empty() || !isFiltered())
            m_order.push_back(static_cast<int>(&branch - m_branches.data()));
    }
    number();
}

void CatalogueModel::number()
{
    for (Branch &branch : m_branches)
        branch.position = -1;
    for (int position = 0; const int number : m_order)
        m_branches[static_cast<std::size_t>(number)].position = position++;
}

// By stage, a filter on stages leaves those branches alone, not the others of its questions.
bool CatalogueModel::wants(const Branch &branch) const
{
    return m_grouping != Grouping::Stage || filter().stages.isEmpty() || filter().stages.contains(branch.id);
}

std::vector<Branch *> CatalogueModel::branchesWith(int row)
{
    std::vector<Branch *> found;
    for (Branch &branch : m_branches) {
        if (std::ranges::binary_search(branch.all, row))
            found.push_back(&branch);
    }
    return found;
}

void CatalogueModel::setShown(int row, bool shown)
{
    const auto at = static_cast<std::size_t>(row);
    if (m_shown[at] == shown)
        return;
    m_shown[at] = shown;
    m_shownCount += shown ? 1 : -1;
    for (Branch *branch : branchesWith(row)) {
        if (!wants(*branch))
            continue;
        if (shown)
            enter(*branch, row);
        else
            leave(*branch, row);
        announce(branchIndex(*branch));
    }
    Q_EMIT shownChanged();
}

void CatalogueModel::enter(Branch &branch, int row)
{
    if (branch.position >= 0) {
        const auto place = std::ranges::lower_bound(branch.shown, row);
        const auto position = static_cast<int>(place - branch.shown.begin());
        beginInsertRows(branchIndex(branch), position, position);
        branch.shown.insert(place, row);
        endInsertRows();
        return;
    }
    const auto number = static_cast<int>(&branch - m_branches.data());
    const auto place = std::ranges::lower_bound(m_order, number);
    const auto position = static_cast<int>(place - m_order.begin());
    beginInsertRows({}, position, position);
    m_order.insert(place, number);
    this->number();
    branch.shown = {row};
    endInsertRows();
}

void CatalogueModel::leave(Branch &branch, int row)
{
    if (branch.shown.size() > 1) {
        const auto place = std::ranges::lower_bound(branch.shown, row);
        const auto position = static_cast<int>(place - branch.shown.begin());
        beginRemoveRows(branchIndex(branch), position, position);
        branch.shown.erase(place);
        endRemoveRows();
        return;
    }
    beginRemoveRows({}, branch.position, branch.position);
    m_order.erase(m_order.begin() + branch.position);
    number();
    branch.shown.clear();
    endRemoveRows();
}

void CatalogueModel::announce(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT dataChanged(index, index);
}

} // namespace Models
