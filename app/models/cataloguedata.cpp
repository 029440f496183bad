// SPDX-License-Identifier: GPL-3.0-or-later
// What a view asks of the catalogue: where things stand, and what they show.
#include "models/cataloguemodel.h"

#include <algorithm>

namespace Models
{

using Domain::AnswerState;

namespace
{

/// Empty where it is not known.
QString levelText(const Standing &standing)
{
    if (!standing.level)
        return {};
    switch (*standing.level) {
    case Domain::Level::High:
        return CatalogueModel::tr("high priority");
    case Domain::Level::Medium:
        return CatalogueModel::tr("medium priority");
    case Domain::Level::Low:
        return CatalogueModel::tr("low priority");
    }
    return {};
}

} // namespace

QModelIndex CatalogueModel::find(const QString &question, const QString &branchKey) const
{
    const int row = m_rows.row(question);
    QModelIndex first;
    for (const int number : m_order) {
        const Branch &branch = m_branches[static_cast<std::size_t>(number)];
        const QModelIndex place = question.isEmpty() ? branchIndex(branch) : questionIndex(branch, row);
        if (branch.key == branchKey && place.isValid())
            return place;
        if (!first.isValid() && !question.isEmpty())
            first = place;
    }
    return first;
}

QString CatalogueModel::branchKey(const QModelIndex &index) const
{
    return index.isValid() ? branchAt(index).key : QString();
}

const Branch &CatalogueModel::branchAt(const QModelIndex &index) const
{
    const auto number = isBranch(index) ? static_cast<std::size_t>(m_order[static_cast<std::size_t>(index.row())])
                                        : static_cast<std::size_t>(index.internalId() - 1);
    return m_branches[number];
}

int CatalogueModel::rowAt(const QModelIndex &question) const
{
    return branchAt(question).shown[static_cast<std::size_t>(question.row())];
}

QModelIndex CatalogueModel::branchIndex(const Branch &branch) const
{
    return branch.position < 0 ? QModelIndex() : createIndex(branch.position, 0, quintptr(0));
}

QModelIndex CatalogueModel::questionIndex(const Branch &branch, int row) const
{
    if (branch.position < 0 || row < 0)
        return {};
    const auto found = std::ranges::lower_bound(branch.shown, place(row), {}, places());
    if (found == branch.shown.end() || *found != row)
        return {};
    return createIndex(
        static_cast<int>(found - branch.shown.begin()), 0, static_cast<quintptr>(&branch - m_branches.data()) + 1);
}

QModelIndex CatalogueModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, 0, quintptr(0));
    return createIndex(row, 0, static_cast<quintptr>(m_order[static_cast<std::size_t>(parent.row())]) + 1);
}

QModelIndex CatalogueModel::parent(const QModelIndex &index) const
{
    return !index.isValid() || isBranch(index) ? QModelIndex() : branchIndex(branchAt(index));
}

int CatalogueModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_order.size());
    return isBranch(parent) && parent.column() == 0 ? static_cast<int>(branchAt(parent).shown.size()) : 0;
}

int CatalogueModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

Qt::ItemFlags CatalogueModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags both = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isBranch(index) ? both : both | Qt::ItemNeverHasChildren;
}

QVariant CatalogueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == BranchKeyRole)
        return branchAt(index).key;
    return isBranch(index) ? branchData(branchAt(index), role) : questionData(rowAt(index), role);
}

QVariant CatalogueModel::branchData(const Branch &branch, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return branch.name;
    case Qt::AccessibleDescriptionRole:
        return tr("%L1 of %Ln questions answered", nullptr, static_cast<int>(branch.all.size())).arg(branch.answered);
    case ShownRole:
        return static_cast<int>(branch.shown.size());
    case TotalRole:
        return static_cast<int>(branch.all.size());
    case AnsweredRole:
        return branch.answered;
    default:
        return {};
    }
}

QVariant CatalogueModel::questionData(int row, int role) const
{
    const Domain::Question &question = m_rows.question(row);
    switch (role) {
    case Qt::DisplayRole:
        return question.title;
    case Qt::ToolTipRole:
        return toolTip(row);
    case Qt::AccessibleTextRole:
        return question.question;
    case Qt::AccessibleDescriptionRole:
        return QStringList{levelText(m_rows.standing(row)), progressText(row)}.join(
            m_rows.standing(row).level ? QLatin1StringView(", ") : QLatin1StringView());
    case QuestionIdRole:
        return question.id;
    case LevelRole:
        return m_rows.standing(row).level ? QVariant(static_cast<int>(m_rows.level(row))) : QVariant();
    case StateRole:
        return static_cast<int>(m_rows.progress(row).state);
    case CoveredRole:
        return m_rows.progress(row).covered;
    case PointersRole:
        return static_cast<int>(question.pointers.size());
    case MatchedRole:
        return QVariant::fromValue(Domain::SearchIndex::marks(question.title, filter().text));
    default:
        return {};
    }
}

QString CatalogueModel::toolTip(int row) const
{
    const QString level = levelText(m_rows.standing(row));
    const QString question = m_rows.question(row).question;
    return level.isEmpty() ? question : question + u"\n\n" + level.left(1).toUpper() + level.sliced(1);
}

QString CatalogueModel::progressText(int row) const
{
    const auto stateText = [](AnswerState state) {
        switch (state) {
        case AnswerState::Empty:
            return tr("empty");
        case AnswerState::Draft:
            return tr("draft");
        case AnswerState::Ready:
            return tr("ready");
        }
        return QString();
    };
    const Progress &progress = m_rows.progress(row);
    const auto pointers = static_cast<int>(m_rows.question(row).pointers.size());
    if (pointers == 0)
        return stateText(progress.state);
    return tr("%1, %L2 of %Ln pointers covered", nullptr, pointers)
        .arg(stateText(progress.state))
        .arg(progress.covered);
}

} // namespace Models
