// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/periodwords.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Formats::PeriodWords
{

namespace
{

/// A month a line; words that are the same in several languages stand once.
constexpr std::array<QStringView, 12> months{
    u"jan january januar jänner janvier janv stycznia styczeń sty يناير كانون_الثاني",
    u"feb february februar feber février fevrier févr fév lutego luty lut فبراير شباط",
    u"mar march märz maerz mär mrz mars marca marzec آذار مارس",
    u"apr april avril avr kwietnia kwiecień kwi أبريل ابريل نيسان", u"may mai maja maj مايو أيار",
    u"jun june juni juin czerwca czerwiec cze يونيو حزيران", u"jul july juli juillet juil lipca lipiec lip يوليو تموز",
    u"aug august août aout sierpnia sierpień sie أغسطس اغسطس آب",
    u"sep sept september septembre września wrzesień wrz سبتمبر أيلول",
    u"oct october okt oktober octobre października październik paź أكتوبر اكتوبر",
    u"nov november novembre listopada listopad lis نوفمبر",
    u"dec december dez dezember décembre decembre déc grudnia grudzień gru ديسمبر"};

/// Longer ones first, where one begins like another.
const QStringList &presentWords()
{
    static const QStringList words{u"to date"_s, u"present"_s, u"today"_s, u"current"_s, u"ongoing"_s, u"now"_s,
        u"bis heute"_s, u"heute"_s, u"aktuell"_s, u"laufend"_s, u"jetzt"_s, u"à ce jour"_s, u"ce jour"_s,
        u"aujourd'hui"_s, u"aujourd’hui"_s, u"actuellement"_s, u"actuel"_s, u"présent"_s, u"en cours"_s, u"do teraz"_s,
        u"do dziś"_s, u"do chwili obecnej"_s, u"obecnie"_s, u"teraz"_s, u"nadal"_s, u"dziś"_s, u"現在"_s, u"至今"_s,
        u"حتى الآن"_s, u"الآن"_s, u"الان"_s, u"الحاضر"_s, u"الوقت الحاضر"_s, u"حتى تاريخه"_s};
    return words;
}

const QStringList &betweenWords()
{
    static const QStringList words{u"---"_s, u"--"_s, u"-"_s, u"–"_s, u"—"_s, u"‐"_s, u"‑"_s, u"−"_s, u"~"_s, u"〜"_s,
        u"～"_s, u"→"_s, u"ー"_s, u"から"_s, u"より"_s, u"to"_s, u"until"_s, u"till"_s, u"through"_s, u"bis"_s, u"à"_s,
        u"au"_s, u"jusqu'à"_s, u"do"_s, u"إلى"_s, u"الى"_s, u"حتى"_s};
    return words;
}

bool isWordLike(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

/// Words of letters end where no letter follows; signs, and scripts that write without spaces, end anywhere.
bool endsAt(QStringView text, qsizetype end, QStringView word)
{
    const QChar last = word.back();
    return end == text.size() || !last.isLetter() || last.unicode() >= 0x3000 || !isWordLike(text[end]);
}

qsizetype wordAt(QStringView text, const QStringList &words)
{
    for (const QString &word : words) {
        if (text.startsWith(word, Qt::CaseInsensitive) && endsAt(text, word.size(), word))
            return word.size();
    }
    return 0;
}

} // namespace

int month(QStringView word)
{
    static const QHash<QString, int> known = [] {
        QHash<QString, int> numbers;
        for (std::size_t i = 0; i < months.size(); ++i) {
            for (const QStringView name : months[i].split(u' '))
                numbers.insert(name.toString(), static_cast<int>(i) + 1);
        }
        return numbers;
    }();
    constexpr qsizetype longest = 20;
    return word.size() > longest
        ? 0
        : known.value(word.toString().normalized(QString::NormalizationForm_C).toCaseFolded(), 0);
}

bool isSeason(QStringView word)
{
    static const QSet<QString> seasons{u"spring"_s, u"summer"_s, u"autumn"_s, u"fall"_s, u"winter"_s, u"frühling"_s,
        u"frühjahr"_s, u"sommer"_s, u"herbst"_s, u"printemps"_s, u"été"_s, u"automne"_s, u"hiver"_s, u"wiosna"_s,
        u"lato"_s, u"jesień"_s, u"zima"_s};
    constexpr qsizetype longest = 20;
    return word.size() <= longest && seasons.contains(word.toString().toCaseFolded());
}

qsizetype between(QStringView text)
{
    return wordAt(text, betweenWords());
}

qsizetype present(QStringView text)
{
    return wordAt(text, presentWords());
}

Opening opening(QStringView text)
{
    static const QSet<QString> open{u"since"_s, u"seit"_s, u"ab"_s, u"depuis"_s, u"od"_s, u"منذ"_s};
    static const QSet<QString> closed{u"from"_s, u"von"_s, u"de"_s, u"du"_s, u"من"_s};
    constexpr qsizetype longest = 10;
    const QStringView spaced = text.trimmed();
    qsizetype start = spaced.size();
    while (start > 0 && spaced.size() - start <= longest && isWordLike(spaced[start - 1]))
        --start;
    const QString word = spaced.sliced(start).toString().toCaseFolded();
    if (!open.contains(word) && !closed.contains(word))
        return {};
    const qsizetype behind = text.size() - (spaced.data() - text.data()) - spaced.size();
    return {.length = word.size() + behind, .isOpen = open.contains(word)};
}

bool isDuration(QStringView text)
{
    static const QSet<QString> units{u"year"_s, u"years"_s, u"yr"_s, u"yrs"_s, u"month"_s, u"months"_s, u"mo"_s,
        u"mos"_s, u"jahr"_s, u"jahre"_s, u"monat"_s, u"monate"_s, u"an"_s, u"ans"_s, u"mois"_s, u"rok"_s, u"lata"_s,
        u"lat"_s, u"miesiąc"_s, u"miesiące"_s, u"miesięcy"_s, u"et"_s, u"und"_s, u"and"_s, u"i"_s};
    constexpr qsizetype longest = 40;
    if (text.size() > longest || text.trimmed().isEmpty() || !text.trimmed().front().isDigit())
        return false;
    for (const QStringView word : text.trimmed().split(u' ', Qt::SkipEmptyParts)) {
        const bool isNumber = std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
        if (!isNumber && !units.contains(word.toString().toCaseFolded()))
            return false;
    }
    return true;
}

} // namespace Formats::PeriodWords
