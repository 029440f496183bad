// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/guide/guide.h"
#include "domain/matching/evidence.h"

#include <QAbstractTableModel>

namespace Models
{

/// Which achievements of the history answer which questions: a row for each question in the guide's order, a
/// column for each line that is told for one at least, in the history's order. A line is told for a question
/// where it is pinned or among the first few that were found.
class CoverageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        QuestionIdRole = Qt::UserRole, ///< Of a cell's row; also of the vertical header.
        ScoreRole, ///< double; nothing where the line does not answer the question.
        PinnedRole,
        StoriesRole, ///< Of the vertical header: how many lines answer the question.
        QuestionsRole, ///< Of the horizontal header: how many questions the line is told for.
        FirstRole, ///< int: the first row in which the cell's column has a mark.
        LastRole, ///< int: the last one.
    };
    Q_ENUM(Role)

    explicit CoverageModel(QObject *parent = nullptr) : QAbstractTableModel(parent) { }

    void set(
        Domain::GuidePtr guide, const Domain::EvidenceByQuestion &evidence, const QList<Domain::HistoryLine> &lines);

    /// Questions that nothing answers.
    int gaps() const;
    /// Lines that are told for more than one question.
    int shared() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Mark {
        double score = 0;
        bool pinned = false;
    };
    struct Column {
        Domain::HistoryLine line;
        QHash<int, Mark> marks; ///< By row.
        int first = 0;
        int last = 0;
    };
    static QList<Domain::Evidence> told(const QList<Domain::Evidence> &evidence);
    void addMarks(int row, const QList<Domain::Evidence> &evidence, QHash<QString, Column> &columns);
    QVariant questionHeader(int row, int role) const;
    QVariant lineHeader(const Column &column, int role) const;
    QString cellText(const Column &column, int row) const;

    Domain::GuidePtr m_guide = std::make_shared<const Domain::Guide>();
    QList<Column> m_columns;
    QList<int> m_stories; ///< By row.
};

} // namespace Models
