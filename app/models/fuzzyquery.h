// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/guide/searchindex.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace Models
{

/// A few letters that stand for a longer text: "exp pk" for "Export pack…". Each word of the query has to be in the
/// text, its letters in order. Texts are compared in a folded form, which folded() makes once for many queries.
class FuzzyQuery
{
public:
    explicit FuzzyQuery(QStringView query = {});

    /// Composed and in small letters, unit by unit: places in it are places in the composed text.
    static QString folded(QStringView text);

    bool isEmpty() const { return m_words.isEmpty(); }
    /// What this one finds, that one found too.
    bool narrows(const FuzzyQuery &other) const;
    /// How well a folded text fits, the more the better; nothing where it does not. Letters count more where a word
    /// begins and next to each other, and less the more stands between them.
    std::optional<int> score(QStringView text) const;
    /// Where the letters stand that made the score: in order, apart from each other. In UTF-16 units.
    QList<Domain::TextRange> marks(QStringView text) const;

private:
    QStringList m_words;
};

} // namespace Models
