// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/answer.h"

#include <array>
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

    /// True for any answer where the text has no words. Quickest where answers come one after the other that have most
    /// of their parts in common, as the versions of one do.
    bool standIn(const Answer &answer);

private:
    /// A part of the last answer, and which of the words it holds.
    struct LastPart {
        QString text;
        std::vector<bool> holds;
    };

    void lookAt(LastPart &part, const QString &text) const;

    std::vector<std::string> m_words; // folded
    std::array<LastPart, allParts.size()> m_last;
};

} // namespace Domain
