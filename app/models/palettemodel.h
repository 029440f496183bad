// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fuzzyquery.h"

#include <QAbstractListModel>

namespace Models
{

/// Something that a palette offers.
struct PaletteItem {
    QString key; ///< By which it is known again.
    QString text;
    QString where; ///< The menu it is in, the category it belongs to.
    QString shortcut = {};
    friend bool operator==(const PaletteItem &, const PaletteItem &) = default;
};

/// What fits a query, the best first, and of what fits as well, what was chosen last. Without a query: what was chosen
/// lately, then the rest in its own order. At most `mostRows` of it are shown.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole,
        WhereRole,
        ShortcutRole,
        MarksRole, ///< QList<Domain::TextRange>: the letters of the query in the text.
    };
    Q_ENUM(Role)
    static constexpr int mostRows = 100;

    using QAbstractListModel::QAbstractListModel;

    /// `recent` are keys, the last chosen first.
    void setItems(const QList<PaletteItem> &items, const QStringList &recent);
    void setQuery(const QString &query);
    /// How many fit, shown or not.
    int found() const { return static_cast<int>(m_hits.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Hit {
        int item;
        int score;
    };

    QStringView folded(int item) const;
    void search(const FuzzyQuery &query);
    std::optional<int> score(int item, const FuzzyQuery &query) const;

    QList<PaletteItem> m_items;
    QString m_texts; // folded, one behind the other: one stretch of memory reads several times as fast as many
    std::vector<qsizetype> m_starts; // of each item in m_texts, and the end
    QHash<int, int> m_recent; // by item, how many others were chosen since
    FuzzyQuery m_query;
    std::vector<Hit> m_hits; // of them the first mostRows in order
};

} // namespace Models
