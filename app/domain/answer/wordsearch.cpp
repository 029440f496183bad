// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answer/wordsearch.h"

#include "domain/guide/textfold.h"

#include <algorithm>

namespace Domain
{

WordSearch::WordSearch(QStringView text) : m_words(foldedWords(text)) { }

bool WordSearch::standIn(const Answer &answer) const
{
    if (m_words.empty())
        return true;
    std::string text;
    for (const Part part : allParts)
        text += folded(answer.parts[part]) + '\n';
    return std::ranges::all_of(m_words, [&](const std::string &word) { return text.contains(word); });
}

} // namespace Domain
