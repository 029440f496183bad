// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coveragemodel.h"

#include <algorithm>

namespace Models
{

namespace
{
/// A line found further behind is no story that somebody would tell there.
constexpr qsizetype firstFew = 3;
} // namespace

void CoverageModel::set(
    Domain::GuidePtr guide, const Domain::EvidenceByQuestion &evidence, const QList<Domain::HistoryLine> &lines)
{
    beginResetModel();
    m_guide = std::move(guide);
    m_stories.clear();
    m_columns.clear();
    QHash<QString, Column> bySource;
    for (int row = 0; const Domain::Question &question : m_guide->questions)
        addMarks(row++, told(evidence.value(question.id)), bySource);
    for (const Domain::HistoryLine &line : lines) {
        if (const auto column = bySource.constFind(line.source); column != bySource.cend())
            m_columns.append(*column);
    }
    endResetModel();
}

QList<Domain::Evidence> CoverageModel::told(const QList<Domain::Evidence> &evidence)
{
    QList<Domain::Evidence> told;
    for (const Domain::Evidence &item : evidence) {
        if (item.pinned || told.size() < firstFew)
            told.append(item);
    }
    return told;
}

void CoverageModel::addMarks(int row, const QList<Domain::Evidence> &evidence, QHash<QString, Column> &columns)
{
    m_stories.append(static_cast<int>(evidence.size()));
    for (const Domain::Evidence &item : evidence) {
        Column &column = columns[item.line.source];
        column.line = item.line;
        column.first = column.marks.isEmpty() ? row : column.first;
        column.last = row;
        column.marks.insert(row, {.score = item.score, .pinned = item.pinned});
    }
}

int CoverageModel::gaps() const
{
    return static_cast<int>(m_stories.count(0));
}

int CoverageModel::shared() const
{
    return static_cast<int>(
        std::ranges::count_if(m_columns, [](const Column &column) { return column.marks.size() > 1; }));
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_stories.size());
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Column &column = m_columns[index.column()];
    const auto mark = column.marks.constFind(index.row());
    const bool marked = mark != column.marks.cend();
    switch (role) {
    case QuestionIdRole:
        return m_guide->questions[index.row()].id;
    case ScoreRole:
        return marked ? QVariant(mark->score) : QVariant();
    case PinnedRole:
        return marked && mark->pinned;
    case FirstRole:
        return column.first;
    case LastRole:
        return column.last;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return cellText(column, index.row());
    default:
        return {};
    }
}

QString CoverageModel::cellText(const Column &column, int row) const
{
    const QString question = m_guide->questions[row].title;
    return column.marks.contains(row) ? tr("%1\nanswers: %2").arg(column.line.text, question)
                                      : tr("%1\ndoes not answer: %2").arg(column.line.text, question);
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Vertical ? rowCount() : columnCount()))
        return {};
    return orientation == Qt::Vertical ? questionHeader(section, role) : lineHeader(m_columns[section], role);
}

QVariant CoverageModel::questionHeader(int row, int role) const
{
    const Domain::Question &question = m_guide->questions[row];
    switch (role) {
    case Qt::DisplayRole:
        return question.title;
    case Qt::ToolTipRole:
        return m_stories[row] == 0 ? tr("%1\nNothing in your history yet.").arg(question.question) : question.question;
    case Qt::AccessibleTextRole:
        return tr("%1, %Ln lines", nullptr, m_stories[row]).arg(question.title);
    case QuestionIdRole:
        return question.id;
    case StoriesRole:
        return m_stories[row];
    default:
        return {};
    }
}

QVariant CoverageModel::lineHeader(const Column &column, int role) const
{
    const auto questions = static_cast<int>(column.marks.size());
    switch (role) {
    case Qt::DisplayRole:
        return column.line.text;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QString(column.line.text + u'\n' + (column.line.from.isEmpty() ? QString() : column.line.from + u'\n')
            + tr("Told for %Ln questions", nullptr, questions));
    case QuestionsRole:
        return questions;
    default:
        return {};
    }
}

} // namespace Models
