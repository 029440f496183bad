// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/branch.h"
#include "models/questionrows.h"

#include <QAbstractItemModel>

namespace Models
{

/// A guide's questions as a tree of two levels: branches (categories or stages in the guide's order, or levels of
/// priority) and below them the questions that the filter lets through; by priority, the most pressing first.
/// While a filter is on, branches without any are not shown.
///
/// A change of guide, grouping or filter is a reset: a hundred thousand rows are laid out anew in less time than
/// a view needs to take a few hundred insertions.
class CatalogueModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        QuestionIdRole = Qt::UserRole, ///< Empty for a branch.
        BranchKeyRole, ///< Of the branch, or of the one a question stands under.
        StateRole, ///< int of Domain::AnswerState.
        CoveredRole, ///< Number of pointers ticked off.
        PointersRole, ///< Number of pointers.
        ShownRole, ///< Questions of a branch that are shown.
        TotalRole, ///< Questions of a branch.
        AnsweredRole, ///< Questions of a branch whose answer is not empty.
        LevelRole, ///< int of Domain::Level; nothing where the question's priority is not known.
        MatchedRole, ///< QList<Domain::TextRange>: where the search text stands in a question's title.
    };
    Q_ENUM(Role)

    explicit CatalogueModel(QObject *parent = nullptr);

    /// Keeps grouping and filter, and holds the same question where there is one.
    void setGuide(Domain::GuidePtr guide, const Domain::SpooledAnswers &answers);
    void setGrouping(Grouping grouping);
    void setFilter(const Domain::QuestionFilter &filter);
    /// The question enters or leaves a filtered view as its new state or text demands, unless it is held.
    void setAnswer(const QString &question, const Domain::Answer &answer);
    /// By priority, and where the filter is on levels, what is not held moves at once.
    void setPriorities(const Domain::Priorities &priorities);
    /// The question that somebody works at: while held, no edit takes it out of the view or moves it. Empty: none.
    void hold(const QString &question);

    Grouping grouping() const { return m_grouping; }
    const Domain::QuestionFilter &filter() const { return m_rows.filter(); }
    /// True where the filter could hide something.
    bool isFiltered() const { return m_rows.isFiltered(); }
    /// Questions of the guide, each counted once.
    int totalQuestions() const { return m_rows.size(); }
    /// Those that are shown, each counted once.
    int shownQuestions() const { return m_shownCount; }

    /// The question's place in that branch, or else its first. Without a question: the branch.
    QModelIndex find(const QString &question, const QString &branchKey = {}) const;
    QString branchKey(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Another number of questions is shown, or of another guide.
    void shownChanged();

private:
    bool isBranch(const QModelIndex &index) const { return index.isValid() && index.internalId() == 0; }
    const Branch &branchAt(const QModelIndex &index) const;
    int rowAt(const QModelIndex &question) const;
    QModelIndex branchIndex(const Branch &branch) const;
    QModelIndex questionIndex(const Branch &branch, int row) const;
    bool wants(const Branch &branch) const;

    QVariant branchData(const Branch &branch, int role) const;
    QVariant questionData(int row, int role) const;
    QString toolTip(int row) const;
    QString progressText(int row) const;

    /// By which rows are ordered within a branch.
    int place(int row) const { return m_places.empty() ? row : m_places[static_cast<std::size_t>(row)]; }
    auto places() const
    {
        return [this](int row) { return place(row); };
    }
    bool staysShown(int row) const;
    std::vector<Branch *> branchesWith(int row);
    void refilter();
    void regroup();
    void rearrange();
    void announceAll();
    void arrange();
    void number();
    void setShown(int row, bool shown);
    void enter(Branch &branch, int row);
    void leave(Branch &branch, int row);
    void announce(const QModelIndex &index);

    QuestionRows m_rows;
    Grouping m_grouping = Grouping::Category;
    std::vector<Branch> m_branches;
    std::vector<int> m_order; // the branches that are shown
    std::vector<int> m_places; // by row, among the most pressing; empty but by priority
    bool m_heldMoves = false; // the question that is held has another place as soon as it is let go
    std::vector<bool> m_shown; // by row
    int m_shownCount = 0;
    int m_held = -1;
};

} // namespace Models
