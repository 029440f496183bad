// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <chrono>

namespace Domain
{

/// Words a minute of unhurried speech: conversational English runs at about 150 (National Center for Voice
/// and Speech), and an interview answer a little slower.
inline constexpr int defaultWordsPerMinute = 140;

/// The words somebody would say aloud: fenced code, Markdown's marks and prompts are not counted, and of a
/// script without spaces (Chinese, Japanese, Thai) two characters make a word.
int spokenWords(QStringView markdown);

/// How long that many words take to say, rounded to seconds.
std::chrono::seconds speakingTime(int words, int wordsPerMinute = defaultWordsPerMinute);

/// "0:41", "12:05".
QString clockText(std::chrono::seconds time);

} // namespace Domain
