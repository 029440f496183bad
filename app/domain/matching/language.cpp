// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/matching/matcher.h"
#include "domain/matching/tokens.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Domain
{

namespace
{

/// Words without which hardly an English line can do, and which the other languages of the app do not have.
const QSet<QString> englishWords{u"the"_s, u"and"_s, u"of"_s, u"with"_s, u"for"_s, u"from"_s, u"by"_s, u"that"_s,
    u"our"_s, u"which"_s, u"after"_s, u"into"_s, u"were"_s, u"when"_s};

/// English prose has about one in six; terse lines one in fifteen.
constexpr double leastShare = 0.03;
/// Of fewer words nothing can be told.
constexpr qsizetype fewestWords = 12;

/// Where words have no spaces between them, there are few of them; but their letters are not English.
bool isOtherScript(const QList<HistoryLine> &lines)
{
    qsizetype latin = 0;
    qsizetype other = 0;
    for (const HistoryLine &line : lines) {
        for (const QChar c : line.text) {
            if (c.isLetter())
                ++(c.script() == QChar::Script_Latin ? latin : other);
        }
    }
    return other > latin;
}

} // namespace

bool looksEnglish(const QList<HistoryLine> &lines)
{
    if (isOtherScript(lines))
        return false;
    qsizetype words = 0;
    qsizetype english = 0;
    for (const HistoryLine &line : lines) {
        if (line.kind == LineKind::Skill)
            continue; // the names of tools are the same everywhere
        for (const Token &token : tokensOf(line.text)) {
            ++words;
            english
                += englishWords.contains(QStringView(line.text).sliced(token.start, token.length).toString().toLower());
        }
    }
    return words < fewestWords || static_cast<double>(english) >= leastShare * static_cast<double>(words);
}

} // namespace Domain
