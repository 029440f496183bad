// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/matching/tokens.h"

#include "domain/matching/numberkind.h"
#include "domain/matching/stemmer.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Domain
{

namespace
{

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

/// Whether a sign amid or behind a word belongs to it: "C++", "C#", "n+1", "node.js", "1,200", "didn't".
bool joins(QStringView text, qsizetype i)
{
    const QChar before = i > 0 ? text[i - 1] : QChar();
    const QChar after = i + 1 < text.size() ? text[i + 1] : QChar();
    const QChar c = text[i];
    if (c == u'#')
        return before == u'c' && !after.isLetterOrNumber();
    if (c == u'+')
        return (before == u'c' && after == u'+') || (before == u'+' && i > 1 && text[i - 2] == u'c')
            || (before == u'n' && after == u'1');
    if (c == u',')
        return before.isDigit() && after.isDigit();
    return (c == u'.' || isApostrophe(c)) && before.isLetterOrNumber() && after.isLetterOrNumber();
}

/// Without marks and apostrophes: "don’t" is "dont", "Zürich" is "zurich".
QString plain(QStringView word)
{
    QString result;
    for (const QChar c : word.toString().normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark() && !isApostrophe(c))
            result.append(c);
    }
    return result.endsWith(u's') && word.size() > 2 && isApostrophe(word[word.size() - 2]) ? result.chopped(1) : result;
}

/// Lower case in as many UTF-16 units, so that places stay true.
QString lowered(const QString &text)
{
    QString lower = text;
    for (QChar &c : lower)
        c = c.toLower();
    return lower;
}

} // namespace

QList<Token> tokensOf(const QString &text)
{
    const QString lower = lowered(text);
    QList<Token> tokens;
    QStringList words;
    for (qsizetype i = 0; i < lower.size();) {
        if (!lower[i].isLetterOrNumber()) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        while (i < lower.size() && (lower[i].isLetterOrNumber() || lower[i].isMark() || joins(lower, i)))
            ++i;
        words.append(plain(QStringView(lower).sliced(start, i - start)));
        tokens.append({.stem = stemOf(words.last()), .kind = {}, .start = start, .length = i - start});
    }
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        tokens[i].kind = numberKind({.word = words[i],
            .before = QStringView(lower).first(tokens[i].start),
            .after = QStringView(lower).sliced(tokens[i].start + tokens[i].length),
            .next = words.value(i + 1),
            .afterNext = words.value(i + 2)});
    }
    return tokens;
}

} // namespace Domain
