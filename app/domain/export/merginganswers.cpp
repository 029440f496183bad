// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/export/merginganswers.h"

#include <QCoreApplication>
#include <algorithm>

namespace Domain
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Merging)
};

/// By time; of one time, by all that is in them, so that every order ends in the same.
bool isBefore(const Version &a, const Version &b)
{
    const auto rest = [](const Version &version) {
        QList<int> covered(version.answer.covered.cbegin(), version.answer.covered.cend());
        std::ranges::sort(covered);
        return std::pair(covered, version.answer.ready);
    };
    if (a.at != b.at)
        return a.at < b.at;
    for (const Part part : allParts) {
        if (a.answer.parts[part] != b.answer.parts[part])
            return a.answer.parts[part] < b.answer.parts[part];
    }
    return rest(a) < rest(b);
}

DatedAnswer joined(const DatedAnswer &a, const DatedAnswer &b)
{
    QList<Version> all = a.earlier + b.earlier;
    all << a.present << b.present;
    std::ranges::sort(all, isBefore);
    const auto doubles = std::ranges::unique(all);
    all.erase(doubles.begin(), doubles.end());
    const Version newest = all.takeLast();
    return {.present = newest, .earlier = all};
}

void tell(const AnswerKey &key, const DatedAnswer &mine, const DatedAnswer &theirs, MergeReport &report)
{
    if (mine.present == theirs.present)
        return;
    const bool isTheirs = isBefore(mine.present, theirs.present);
    if (isTheirs)
        ++report.replaced;
    else if (!mine.earlier.contains(theirs.present))
        ++report.kept;
    // Where the newer side had the older text already, it went on from there: nothing is in conflict.
    const DatedAnswer &newer = isTheirs ? theirs : mine;
    const DatedAnswer &older = isTheirs ? mine : theirs;
    if (newer.earlier.contains(older.present) || newer.present.answer == older.present.answer
        || older.present.answer.isDefault())
        return;
    report.conflicts += Words::tr("The answer to '%1' in the guide '%2' was written on both sides: the newer, of %3, "
                                  "counts; the one of %4 is among its versions.")
                            .arg(key.question, key.guide, timeText(newer.present.at), timeText(older.present.at));
}

} // namespace

QList<AnswerKey> sortedKeys(const QHash<AnswerKey, DatedAnswer> &answers)
{
    QList<AnswerKey> keys = answers.keys();
    std::ranges::sort(keys, {}, [](const AnswerKey &key) { return std::pair(key.guide, key.question); });
    return keys;
}

QHash<AnswerKey, DatedAnswer> mergedAnswers(
    const QHash<AnswerKey, DatedAnswer> &mine, const QHash<AnswerKey, DatedAnswer> &theirs, MergeReport &report)
{
    QHash<AnswerKey, DatedAnswer> all = mine;
    for (const AnswerKey &key : sortedKeys(theirs)) {
        const DatedAnswer their = theirs.value(key);
        const DatedAnswer before = mine.value(key);
        const bool isHere = mine.contains(key);
        if (isHere)
            tell(key, before, their, report);
        else
            ++report.added;
        const DatedAnswer after = joined(isHere ? before : their, their);
        report.versions += after.earlier.size() - before.earlier.size();
        all.insert(key, after);
    }
    return all;
}

} // namespace Domain
