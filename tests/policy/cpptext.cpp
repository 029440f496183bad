// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/cpptext.h"

#include "policy/source.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Policy
{

// Numbers come before characters, since 1'000 holds a quote that opens nothing.
static const QRegularExpression &tokens()
{
    static const QRegularExpression expression(uR"re(^[ \t]*\#[ \t]*include[ \t]*[<"](?<include>[^>"\n]+)[>"])re"
                                               uR"re(|(?<comment>//[^\n]*|/\*.*?\*/))re"
                                               uR"re(|R"(?<mark>[^()\\ \n]{0,16})\((?<raw>.*?)\)\k<mark>")re"
                                               uR"re(|"(?<literal>(?:\\.|[^"\\\n])*)")re"
                                               uR"re(|\b[0-9][0-9A-Za-z'.]*)re"
                                               uR"re(|'(?<character>(?:\\.|[^'\\\n])+)')re"_s,
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::MultilineOption);
    return expression;
}

static void blank(QString &code, qsizetype from, qsizetype length)
{
    for (qsizetype i = from; i < from + length; ++i) {
        if (code.at(i) != u'\n')
            code[i] = u' ';
    }
}

CppText takeApart(const QString &text)
{
    CppText result{.code = text, .literals = {}, .includes = {}};
    for (const QRegularExpressionMatch &match : tokens().globalMatch(text)) {
        const int line = lineAt(text, match.capturedStart());
        if (match.hasCaptured(u"include"_s))
            result.includes.append({match.captured(u"include"_s), line});
        for (const QString &name : {u"raw"_s, u"literal"_s}) {
            if (match.hasCaptured(name))
                result.literals.append({match.captured(name), line});
        }
        for (const QString &name : {u"include"_s, u"comment"_s, u"raw"_s, u"literal"_s, u"character"_s}) {
            if (match.hasCaptured(name))
                blank(result.code, match.capturedStart(name), match.capturedLength(name));
        }
    }
    return result;
}

} // namespace Policy
