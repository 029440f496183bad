// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/period.h"

#include "formats/history/periodwords.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace Formats
{

namespace
{

/// A number of a date, of any script's digits.
struct Number {
    int value = 0;
    qsizetype end = 0;
    qsizetype digits = 0;
};

struct Found {
    QString date;
    qsizetype end = 0;
};

constexpr int firstYear = 1900;
constexpr int lastYear = 2099;

Number numberAt(QStringView line, qsizetype at)
{
    constexpr qsizetype most = 5; // No date has more than four; the fifth shows that it is none.
    Number number{.end = at};
    for (; number.end < line.size() && number.digits < most && line[number.end].isDigit();
        ++number.end, ++number.digits)
        number.value = number.value * 10 + line[number.end].digitValue();
    return number;
}

bool isYear(const Number &number)
{
    return number.digits == 4 && number.value >= firstYear && number.value <= lastYear;
}

bool isShort(const Number &number)
{
    return (number.digits == 1 || number.digits == 2) && number.value >= 1;
}

bool isMonth(const Number &number)
{
    return isShort(number) && number.value <= 12;
}

qsizetype afterSpaces(QStringView line, qsizetype at)
{
    while (at < line.size() && line[at].isSpace())
        ++at;
    return at;
}

QString two(int number)
{
    return QString::number(number).rightJustified(2, u'0');
}

QString isoDate(int year, int month, int day)
{
    return QDate::isValid(year, month, day) ? QString::number(year) + u'-' + two(month) + u'-' + two(day) : QString();
}

QString isoMonth(int year, int month)
{
    return QString::number(year) + u'-' + two(month);
}

bool isAt(QStringView line, qsizetype at, QStringView signs)
{
    return at < line.size() && signs.contains(line[at]);
}

/// The date that begins with its year, of which the digits end at `year.end`.
Found fromYear(QStringView line, const Number &year)
{
    const Found alone{QString::number(year.value), year.end};
    const bool isJapanese = isAt(line, year.end, u"年");
    if (!isJapanese && !isAt(line, year.end, u"-/."))
        return alone;
    const QChar sign = line[year.end];
    const Number month = numberAt(line, isJapanese ? afterSpaces(line, year.end + 1) : year.end + 1);
    if (!isMonth(month))
        return {alone.date, year.end + (isJapanese ? 1 : 0)};
    const QString iso = isoMonth(year.value, month.value);
    const bool hasEnd = !isJapanese || isAt(line, month.end, u"月");
    const qsizetype end = month.end + (isJapanese && hasEnd ? 1 : 0);
    const bool dayMayFollow = isJapanese ? hasEnd : isAt(line, month.end, QStringView(&sign, 1));
    const Number day = dayMayFollow ? numberAt(line, isJapanese ? end : end + 1) : Number{};
    if (!isShort(day) || isoDate(year.value, month.value, day.value).isEmpty())
        return {iso, end};
    return {isoDate(year.value, month.value, day.value), day.end + (isAt(line, day.end, u"日") ? 1 : 0)};
}

/// Day and month before the year: which is which shows only where one of them is above 12.
QString fromDayAndMonth(int first, int second, int year, QChar sign)
{
    if (sign == u'.' || second > 12 || first > 12)
        return second > 12 ? isoDate(year, first, second) : isoDate(year, second, first);
    return first == second ? isoDate(year, first, second) : QString::number(year);
}

Found fromMonthName(QStringView line, qsizetype at, int day)
{
    qsizetype end = at;
    constexpr qsizetype longest = 20;
    while (end < line.size() && end - at < longest && (line[end].isLetter() || line[end].isMark()))
        ++end;
    const int month = end == at ? 0 : PeriodWords::month(line.sliced(at, end - at));
    const bool isSeason = PeriodWords::isSeason(line.sliced(at, end - at));
    if (month == 0 && !isSeason)
        return {};
    end = afterSpaces(line, isAt(line, end, u".") ? end + 1 : end);
    Number year = numberAt(line, end);
    if (day == 0 && isShort(year)) { // "March 3, 2019"
        day = year.value;
        year = numberAt(line, afterSpaces(line, isAt(line, year.end, u",") ? year.end + 1 : year.end));
    }
    if (isAt(line, end, u",/-"))
        year = numberAt(line, afterSpaces(line, end + 1));
    if (isAt(line, end, u"'’")) { // "Mar ’19"
        year = numberAt(line, end + 1);
        year.value += year.digits == 2 ? (year.value < 70 ? 2000 : 1900) : 0;
        year.digits += 2;
    }
    if (!isYear(year))
        return {};
    if (isSeason)
        return {QString::number(year.value), year.end};
    const QString iso = day == 0 ? isoMonth(year.value, month) : isoDate(year.value, month, day);
    return {iso, iso.isEmpty() ? 0 : year.end};
}

/// "03/2019", "15.03.2019", "15 March 2019"
Found fromShortNumber(QStringView line, const Number &first)
{
    const qsizetype next = afterSpaces(line, first.end);
    if (!isAt(line, next, u"/.-"))
        return next > first.end ? fromMonthName(line, next, first.value) : Found{};
    const QChar sign = line[next];
    const qsizetype after = afterSpaces(line, next + 1);
    const Number second = numberAt(line, after);
    if (isYear(second) && isMonth(first))
        return {isoMonth(second.value, first.value), second.end};
    if (second.digits == 0)
        return sign == u'.' ? fromMonthName(line, after, first.value) : Found{};
    if (!isShort(second) || !isAt(line, second.end, QStringView(&sign, 1)))
        return {};
    const Number year = numberAt(line, afterSpaces(line, second.end + 1));
    if (!isYear(year))
        return {};
    const QString iso = fromDayAndMonth(first.value, second.value, year.value, sign);
    return {iso, iso.isEmpty() ? 0 : year.end};
}

/// The date that begins at `at`; its end is 0 where none does.
Found dateAt(QStringView line, qsizetype at)
{
    if (at >= line.size())
        return {};
    Found found;
    if (const Number number = numberAt(line, at); isYear(number))
        found = fromYear(line, number);
    else if (isShort(number))
        found = fromShortNumber(line, number);
    else if (number.digits == 0 && line[at].isLetter())
        found = fromMonthName(line, at, 0);
    const bool goesOn = found.end > 0 && found.end < line.size() && line[found.end].isLetterOrNumber()
        && line[found.end].unicode() < 0x3000 && line[found.end - 1].isDigit();
    return goesOn ? Found{} : found;
}

void takeDuration(QStringView line, Period &period)
{
    const qsizetype at = afterSpaces(line, period.from + period.length);
    if (!isAt(line, at, u"("))
        return;
    constexpr qsizetype longest = 42;
    const qsizetype close = line.sliced(at, std::min(longest, line.size() - at)).indexOf(u')');
    if (close > 0 && PeriodWords::isDuration(line.sliced(at + 1, close - 1)))
        period.length = at + close + 1 - period.from;
}

/// The period whose first date is `first`, which begins at `at`.
Period periodAt(QStringView line, qsizetype at, const Found &first)
{
    Period period{.start = first.date, .end = {}, .isRange = false, .from = at, .length = first.end - at};
    const PeriodWords::Opening opening = PeriodWords::opening(line.first(at).last(std::min<qsizetype>(at, 16)));
    period.isRange = opening.isOpen;
    const qsizetype gap = afterSpaces(line, first.end);
    const qsizetype sign = PeriodWords::between(line.sliced(gap));
    const qsizetype next = afterSpaces(line, gap + sign);
    qsizetype end = 0;
    if (const qsizetype today = sign > 0 ? PeriodWords::present(line.sliced(next)) : 0)
        end = next + today;
    else if (const Found last = sign > 0 ? dateAt(line, next) : Found{}; last.end > 0) {
        end = last.end;
        period.end = last.date;
    } else if (sign > 0 && !line[gap].isLetter() && (next == line.size() || isAt(line, next, u")|,")))
        end = gap + sign; // "2019 –"
    if (end > 0) {
        period.isRange = true;
        period.length = end - at;
    }
    if (period.isRange) {
        period.from -= opening.length;
        period.length += opening.length;
    }
    takeDuration(line, period);
    return period;
}

} // namespace

std::optional<Period> findPeriod(QStringView line)
{
    std::optional<Period> single;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool isInside = i > 0 && line[i - 1].unicode() < 0x3000 && line[i - 1].isLetterOrNumber();
        if (isInside || !line[i].isLetterOrNumber())
            continue;
        const Found first = dateAt(line, i);
        if (first.end == 0)
            continue;
        const Period period = periodAt(line, i, first);
        if (period.isRange)
            return period;
        if (!single)
            single = period;
        i = first.end - 1;
    }
    return single;
}

QString dateFrom(QStringView text)
{
    // A point in time, as programs write it: "2019-03-01T00:00:00Z".
    constexpr qsizetype dayLength = 10;
    QStringView date = text.trimmed();
    const bool isTime = date.size() > dayLength && isAt(date, 4, u"-") && isAt(date, dayLength, u"T ")
        && isAt(date, dayLength + 1, u"012");
    date = date.first(isTime ? dayLength : date.size());
    const Found found = dateAt(date, 0);
    return found.end == date.size() ? found.date : QString();
}

bool meansPresent(QStringView text)
{
    const QStringView word = text.trimmed();
    return !word.isEmpty() && PeriodWords::present(word) == word.size();
}

} // namespace Formats
