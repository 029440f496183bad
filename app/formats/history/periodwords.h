// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The words of dates in English, German, French, Polish, Japanese and Arabic.
namespace Formats::PeriodWords
{

/// 1 to 12; 0 where the word, written out or cut short, is no month.
int month(QStringView word);
/// "Summer 2016": no month, and a year all the same.
bool isSeason(QStringView word);

/// How long a word at the beginning of `text` is that stands between two dates ("–", "to", "bis"), that opens a
/// range ("since", "from") or that stands for today; 0 where none is there.
qsizetype between(QStringView text);
qsizetype present(QStringView text);

/// How long the word at the end of `text` is that opens a range, and whether the range is open with no end to it.
struct Opening {
    qsizetype length = 0;
    bool isOpen = false;
};
Opening opening(QStringView text);

/// Whether a text in brackets after a period says only how long that was: "4 years 2 months".
bool isDuration(QStringView text);

} // namespace Formats::PeriodWords
