// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/guide/questionfilter.h"

namespace Widgets
{

class Settings;

/// The filter as it was left.
Domain::QuestionFilter filterFrom(const Settings &settings);
void save(const Domain::QuestionFilter &filter, Settings &settings);

/// A set of the domain's kinds as their words, and back; words that are none are dropped.
template <typename Kind>
QSet<QString> wordsOf(const QSet<Kind> &kinds)
{
    QSet<QString> words;
    for (const Kind kind : kinds)
        words.insert(Domain::toWord(kind));
    return words;
}

template <typename Words, typename FromWord>
auto kindsOf(const Words &words, FromWord fromWord)
{
    QSet<typename decltype(fromWord(QString()))::value_type> kinds;
    for (const QString &word : words) {
        if (const auto kind = fromWord(word))
            kinds.insert(*kind);
    }
    return kinds;
}

} // namespace Widgets
