// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/spooledanswers.h"
#include "domain/guide/guide.h"

#include <string>
#include <vector>

namespace Domain
{

/// A stretch of a text, in UTF-16 units.
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// Finds the questions that hold every white-space separated word of a text, in any letter case and however
/// accents are composed. A row is a question's place in the guide.
class SearchIndex
{
public:
    SearchIndex() = default;
    SearchIndex(const Guide &guide, const SpooledAnswers &answers);

    void setAnswer(int row, const Answer &answer);
    /// By row, whether it holds every word; of a text without words, every row does.
    /// Remembers the last text: one that extends it looks only where that one was found.
    const std::vector<bool> &search(QStringView text);
    /// By row, what the last search found, kept true by setAnswer().
    const std::vector<bool> &hits() const { return m_hits; }
    /// Where the words of a query stand in a text: in order, apart from each other.
    static QList<TextRange> marks(QStringView text, QStringView query);

private:
    bool holdsAll(int row) const;
    QByteArray answerText(int row) const;

    std::string m_texts; // folded, row behind row: one stretch of memory reads several times as fast as many
    std::vector<std::size_t> m_starts; // of each row in m_texts, and the end
    SpooledAnswers m_answers;
    std::vector<TextSpool::Place> m_places; // of each row's answer, as it was read
    QHash<int, QByteArray> m_edited; // the answers that were replaced since
    std::vector<std::string> m_words; // of the last search, longest first
    std::vector<bool> m_hits;
};

} // namespace Domain
