// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/matching/signs.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Domain
{

namespace
{

/// Words between the two of a pair, at most: "rolled it back".
constexpr qsizetype widestGap = 1;

/// Stems of words that say nothing by themselves.
bool isCommon(const QString &stem)
{
    static const QSet<QString> common{u"the"_s, u"a"_s, u"an"_s, u"of"_s, u"to"_s, u"in"_s, u"on"_s, u"for"_s, u"and"_s,
        u"or"_s, u"with"_s, u"by"_s, u"from"_s, u"at"_s, u"as"_s, u"is"_s, u"was"_s, u"were"_s, u"be"_s, u"been"_s,
        u"it"_s, u"its"_s, u"this"_s, u"that"_s, u"these"_s, u"those"_s, u"our"_s, u"we"_s, u"i"_s, u"my"_s, u"me"_s,
        u"us"_s, u"their"_s, u"they"_s, u"them"_s, u"his"_s, u"he"_s, u"her"_s, u"she"_s, u"you"_s, u"your"_s,
        u"which"_s, u"who"_s, u"what"_s, u"when"_s, u"while"_s, u"then"_s, u"so"_s, u"if"_s, u"but"_s, u"not"_s,
        u"no"_s, u"had"_s, u"has"_s, u"have"_s, u"into"_s, u"more"_s, u"than"_s, u"all"_s, u"also"_s, u"are"_s, u"do"_s,
        u"did"_s, u"one"_s, u"per"_s, u"up"_s, u"out"_s, u"off"_s, u"over"_s, u"now"_s, u"after"_s, u"befor"_s,
        u"<n>"_s};
    return common.contains(stem);
}

const QString &wordOf(const Token &token)
{
    return token.kind.isEmpty() ? token.stem : token.kind;
}

class Collector
{
public:
    void add(const QString &key, const QList<qsizetype> &tokens)
    {
        if (m_seen.contains(key))
            return;
        m_seen.insert(key);
        signs.append({key, tokens});
    }

    QList<Sign> signs;

private:
    QSet<QString> m_seen;
};

} // namespace

QList<Sign> signsOf(const QList<Token> &tokens)
{
    Collector collector;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const QString &word = wordOf(tokens[i]);
        if (!isCommon(word))
            collector.add(word, {i});
        for (qsizetype next = i + 1; next <= i + 1 + widestGap && next < tokens.size(); ++next) {
            if (!isCommon(word) || !isCommon(wordOf(tokens[next])))
                collector.add(word + u' ' + wordOf(tokens[next]), {i, next});
        }
    }
    return collector.signs;
}

} // namespace Domain
