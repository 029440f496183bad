// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answer/wordsearch.h"

#include "domain/guide/textfold.h"

#include <algorithm>

namespace Domain
{

// Words hold no white space, so that none is found across the border of two parts.
std::string foldedText(const Answer &answer)
{
    if (answer.parts.isBlank())
        return {};
    std::string text;
    for (const Part part : allParts)
        text += folded(answer.parts[part]) + '\n';
    return text;
}

WordSearch::WordSearch(QStringView text) : m_words(foldedWords(text)) { }

bool WordSearch::standIn(const Answer &answer) const
{
    if (m_words.empty())
        return true;
    const std::string text = foldedText(answer);
    return std::ranges::all_of(m_words, [&](const std::string &word) { return text.contains(word); });
}

} // namespace Domain
