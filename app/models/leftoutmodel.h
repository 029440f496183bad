// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history/readhistory.h"

#include <QAbstractListModel>
#include <QSet>

namespace Models
{

/// What a file says and the history that was read from it does not have, line by line. What the person took into
/// the history by hand is marked.
class LeftOutModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        WhyRole = Qt::UserRole, ///< "line 12: an empty title".
        TakenRole ///< It stands in the history by now.
    };

    explicit LeftOutModel(const QList<Domain::LeftOut> &leftOut, QObject *parent = nullptr);

    const Domain::LeftOut &at(int row) const { return m_leftOut[row]; }
    /// How many are still left out.
    int left() const;
    void setHistory(const Domain::History &history);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    bool isTaken(int row) const { return m_inHistory.contains(m_keys[row]); }

    QList<Domain::LeftOut> m_leftOut;
    QStringList m_keys; ///< By which a line is found again in a history.
    QSet<QString> m_inHistory;
};

} // namespace Models
