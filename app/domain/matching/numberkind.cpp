// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/matching/numberkind.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Domain
{

namespace
{

const QSet<QString> spelledNumbers{u"two"_s, u"three"_s, u"four"_s, u"five"_s, u"six"_s, u"seven"_s, u"eight"_s,
    u"nine"_s, u"ten"_s, u"eleven"_s, u"twelve"_s, u"fourteen"_s, u"fifteen"_s, u"twenty"_s, u"thirty"_s, u"forty"_s,
    u"fifty"_s, u"sixty"_s, u"ninety"_s, u"hundred"_s, u"thousand"_s, u"million"_s, u"dozen"_s};
const QSet<QString> timeUnits{u"ms"_s, u"msec"_s, u"s"_s, u"sec"_s, u"secs"_s, u"second"_s, u"seconds"_s,
    u"millisecond"_s, u"milliseconds"_s, u"min"_s, u"mins"_s, u"minute"_s, u"minutes"_s, u"h"_s, u"hr"_s, u"hrs"_s,
    u"hour"_s, u"hours"_s, u"day"_s, u"days"_s, u"week"_s, u"weeks"_s, u"month"_s, u"months"_s, u"year"_s, u"years"_s,
    u"night"_s, u"nights"_s, u"evening"_s, u"evenings"_s, u"sprint"_s, u"sprints"_s};
const QSet<QString> clockUnits{u"am"_s, u"pm"_s};
const QSet<QString> rateUnits{u"rps"_s, u"qps"_s, u"tps"_s};
const QSet<QString> percentWords{u"percent"_s, u"pct"_s};
const QSet<QString> moneyWords{u"eur"_s, u"usd"_s, u"gbp"_s, u"euros"_s, u"dollars"_s, u"pounds"_s};

/// What is glued to the digits: "ms" in "40ms".
QString unitOf(const QString &word)
{
    qsizetype i = 0;
    while (i < word.size() && (word[i].isDigit() || word[i] == u'.' || word[i] == u','))
        ++i;
    return word.sliced(i);
}

QString kindOfUnit(const QString &unit)
{
    if (clockUnits.contains(unit))
        return u"<clock>"_s;
    if (rateUnits.contains(unit))
        return u"<rate>"_s;
    if (percentWords.contains(unit))
        return u"<percent>"_s;
    if (moneyWords.contains(unit))
        return u"<money>"_s;
    return timeUnits.contains(unit) ? u"<time>"_s : QString();
}

/// "3,000 a second", "40k events per minute": so many in a time.
bool isPerTime(const WordInText &place)
{
    static const QSet<QString> times{u"second"_s, u"sec"_s, u"minute"_s, u"min"_s, u"hour"_s, u"day"_s, u"s"_s};
    const QString &maybePer = place.next;
    return (maybePer == u"per" || maybePer == u"a" || maybePer == u"an" || maybePer == u"each")
        && times.contains(place.afterNext);
}

} // namespace

QString numberKind(const WordInText &place)
{
    const bool digits = !place.word.isEmpty() && place.word[0].isDigit();
    if (!digits && !spelledNumbers.contains(place.word))
        return {};
    const QStringView after = place.after.trimmed();
    if (after.startsWith(u'%'))
        return u"<percent>"_s;
    if (!place.before.isEmpty() && QStringView(u"$€£¥").contains(place.before.back()))
        return u"<money>"_s;
    if (place.after.size() > 1 && place.after[0] == u':' && place.after[1].isDigit())
        return u"<clock>"_s;
    if (isPerTime(place))
        return u"<rate>"_s;
    if (const QString kind = kindOfUnit(digits ? unitOf(place.word) : QString()); !kind.isEmpty())
        return kind;
    const QString kind = kindOfUnit(place.next);
    return kind.isEmpty() ? u"<n>"_s : kind;
}

} // namespace Domain
