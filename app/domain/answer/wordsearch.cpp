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

WordSearch::WordSearch(QStringView text) : m_words(foldedWords(text))
{
    for (LastPart &part : m_last)
        part.holds.resize(m_words.size());
}

bool WordSearch::standIn(const Answer &answer)
{
    for (std::size_t part = 0; part < m_last.size(); ++part)
        lookAt(m_last[part], answer.parts[allParts[part]]);
    for (std::size_t word = 0; word < m_words.size(); ++word) {
        if (std::ranges::none_of(m_last, [word](const LastPart &part) { return part.holds[word]; }))
            return false;
    }
    return true;
}

void WordSearch::lookAt(LastPart &part, const QString &text) const
{
    if (part.text == text)
        return;
    part.text = text;
    const std::string in = folded(text);
    for (std::size_t word = 0; word < m_words.size(); ++word)
        part.holds[word] = in.contains(m_words[word]);
}

} // namespace Domain
