// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cataloguemodel.h"

#include <algorithm>

namespace Models
{

using Domain::AnswerState;

// A branch's indexes have the internal id 0, those below it the branch's place in m_branches, from 1: it stays
// the same when branches before it come and go.

CatalogueModel::CatalogueModel(QObject *parent) : QAbstractItemModel(parent) { }

void CatalogueModel::setGuide(Domain::GuidePtr guide, const Domain::SpooledAnswers &answers)
{
    beginResetModel();
    const Domain::QuestionFilter filter = m_rows.filter();
    const QString held = m_held < 0 ? QString() : m_rows.question(m_held).id;
    m_rows = QuestionRows(std::move(guide), answers);
    m_rows.setFilter(filter);
    m_held = m_rows.row(held);
    regroup();
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
    regroup();
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

// Nothing jumps while somebody types: the question that is held waits with its move until it is let go.
void CatalogueModel::setPriorities(const Domain::Priorities &priorities)
{
    const std::vector<int> changed = m_rows.setPriorities(priorities);
    const bool onlyHeld = std::ranges::all_of(changed, [this](int row) { return row == m_held; });
    const bool moves = m_grouping == Grouping::Priority || !filter().levels.isEmpty();
    if (changed.empty())
        return;
    if (moves && onlyHeld)
        m_heldMoves = true;
    else if (moves)
        rearrange();
    announceAll();
}

void CatalogueModel::hold(const QString &question)
{
    const int before = std::exchange(m_held, m_rows.row(question));
    if (before < 0 || before == m_held)
        return;
    if (m_heldMoves)
        rearrange();
    else
        setShown(before, staysShown(before));
}

void CatalogueModel::rearrange()
{
    beginResetModel();
    const int before = m_shownCount;
    for (int row = 0; row < m_rows.size(); ++row)
        m_shown[static_cast<std::size_t>(row)] = staysShown(row);
    m_shownCount = static_cast<int>(std::ranges::count(m_shown, true));
    regroup();
    arrange();
    endResetModel();
    if (m_shownCount != before)
        Q_EMIT shownChanged();
}

void CatalogueModel::regroup()
{
    m_branches = branchesOf(m_rows.guide(), m_grouping);
    m_places.clear();
    m_heldMoves = false;
    if (m_grouping != Grouping::Priority)
        return;
    m_places.resize(static_cast<std::size_t>(m_rows.size()));
    for (int place = 0; const int row : m_rows.mostPressing()) {
        m_places[static_cast<std::size_t>(row)] = place++;
        m_branches[static_cast<std::size_t>(m_rows.level(row))].all.push_back(row);
    }
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
        if (std::ranges::binary_search(branch.all, place(row), {}, places()))
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
        const auto before = std::ranges::lower_bound(branch.shown, place(row), {}, places());
        const auto position = static_cast<int>(before - branch.shown.begin());
        beginInsertRows(branchIndex(branch), position, position);
        branch.shown.insert(before, row);
        endInsertRows();
        return;
    }
    const auto number = static_cast<int>(&branch - m_branches.data());
    const auto before = std::ranges::lower_bound(m_order, number);
    const auto position = static_cast<int>(before - m_order.begin());
    beginInsertRows({}, position, position);
    m_order.insert(before, number);
    this->number();
    branch.shown = {row};
    endInsertRows();
}

void CatalogueModel::leave(Branch &branch, int row)
{
    if (branch.shown.size() > 1) {
        const auto at = std::ranges::lower_bound(branch.shown, place(row), {}, places());
        const auto position = static_cast<int>(at - branch.shown.begin());
        beginRemoveRows(branchIndex(branch), position, position);
        branch.shown.erase(at);
        endRemoveRows();
        return;
    }
    beginRemoveRows({}, branch.position, branch.position);
    m_order.erase(m_order.begin() + branch.position);
    number();
    branch.shown.clear();
    endRemoveRows();
}

void CatalogueModel::announceAll()
{
    for (int number = 0; const Branch &branch : m_branches) {
        ++number;
        if (branch.position < 0 || branch.shown.empty())
            continue;
        const auto last = static_cast<int>(branch.shown.size()) - 1;
        Q_EMIT dataChanged(
            createIndex(0, 0, static_cast<quintptr>(number)), createIndex(last, 0, static_cast<quintptr>(number)));
    }
}

void CatalogueModel::announce(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT dataChanged(index, index);
}

} // namespace Models
