// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/export/merging.h"

#include "domain/export/merginganswers.h"
#include "domain/export/mergingparts.h"
#include "domain/export/mergingvalues.h"

#include <QCoreApplication>
#include <algorithm>

namespace Domain
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Merging)
};

QString called(const AnswerKey &key)
{
    return Words::tr("'%1' in the guide '%2'").arg(key.question, key.guide);
}

// A line that was pinned is one that somebody wants to see.
QHash<QString, Verdict> joined(
    QHash<QString, Verdict> mine, const QHash<QString, Verdict> &theirs, const AnswerKey &key, QStringList &conflicts)
{
    for (const auto &[line, verdict] : theirs.asKeyValueRange()) {
        const Verdict known = mine.value(line, verdict);
        mine.insert(line, known == verdict ? verdict : Verdict::Pinned);
        if (known != verdict)
            conflicts
                += Words::tr("A line of the history is pinned on one side and dismissed on the other for %1: it is "
                             "pinned.")
                       .arg(called(key));
    }
    return mine;
}

void addVerdicts(Everything &all, const Everything &theirs, QStringList &conflicts)
{
    for (const auto &[key, ofQuestion] : theirs.verdicts.asKeyValueRange())
        all.verdicts.insert(key, joined(all.verdicts.value(key), ofQuestion, key, conflicts));
}

// The higher of two levels costs the least if it is wrong: a question that is prepared in vain.
void addLevels(Everything &all, const Everything &theirs, QStringList &conflicts)
{
    for (const auto &[key, level] : theirs.levels.asKeyValueRange()) {
        const Level known = all.levels.value(key, level);
        const Level higher = std::min(known, level);
        all.levels.insert(key, higher);
        if (known != level)
            conflicts
                += Words::tr("The level of %1 is not the same on both sides: the higher counts.").arg(called(key));
    }
}

void addPreferences(Everything &all, const Everything &theirs, QStringList &conflicts)
{
    ValueMerge merge(conflicts);
    for (const auto &[name, value] : theirs.preferences.asKeyValueRange()) {
        const QString known = all.preferences.value(name, value);
        all.preferences.insert(name, merge.joined(known, value, Words::tr("preference '%1'").arg(name)));
    }
}

} // namespace

Merge merged(const Everything &mine, const Everything &theirs)
{
    Merge merge{.all = mine, .report = {}};
    QStringList &conflicts = merge.report.conflicts;
    merge.all.answers = mergedAnswers(mine.answers, theirs.answers, merge.report);
    merge.all.history = mergedHistory(mine.history, theirs.history, conflicts);
    merge.all.interviews = mergedInterviews(mine.interviews, theirs.interviews, conflicts);
    merge.all.guides = mergedGuides(mine.guides, theirs.guides, conflicts);
    addVerdicts(merge.all, theirs, conflicts);
    addLevels(merge.all, theirs, conflicts);
    addPreferences(merge.all, theirs, conflicts);
    return merge;
}

} // namespace Domain
