// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/answer.h"

#include <string>
#include <vector>

namespace Domain
{

/// All that an answer says, in the form in which texts are compared. Empty where it says nothing.
std::string foldedText(const Answer &answer);

/// Finds the answers that hold every word of a text, in any letter case and however accents are composed.
class WordSearch
{
public:
    explicit WordSearch(QStringView text);

    /// True for any answer where the text has no words.
    bool standIn(const Answer &answer) const;

private:
    std::vector<std::string> m_words;
};

} // namespace Domain
