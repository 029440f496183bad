// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <string>
#include <vector>

namespace Domain
{

/// The form in which texts are compared: composed, case folded, UTF-8.
std::string folded(QStringView text);

/// The folded words of a text, longest first: the longest is the least likely to be found.
std::vector<std::string> foldedWords(QStringView text);

/// A folded text that knows where its bytes come from.
struct FoldedText {
    std::string bytes;
    std::vector<qsizetype> starts; ///< Of the character (a grapheme) that each byte comes from, in UTF-16 units.
    std::vector<qsizetype> ends;

    explicit FoldedText(QStringView text);
};

} // namespace Domain
