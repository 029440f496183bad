// SPDX-License-Identifier: GPL-3.0-or-later
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

auto orderOf(const PlannedStage &stage)
{
    return std::tuple(!stage.date.isValid(), stage.date, stage.stage);
}

QList<PlannedStage> mergedStages(const QList<PlannedStage> &mine, const QList<PlannedStage> &theirs)
{
    if (mine == theirs || theirs.isEmpty())
        return mine;
    if (mine.isEmpty())
        return theirs;
    QList<PlannedStage> all = mine + theirs;
    std::ranges::sort(all, {}, [](const PlannedStage &stage) { return orderOf(stage); });
    const auto doubles = std::ranges::unique(all);
    all.erase(doubles.begin(), doubles.end());
    return all;
}

QStringList mergedLines(const QStringList &mine, const QStringList &theirs)
{
    if (mine == theirs || theirs.isEmpty())
        return mine;
    if (mine.isEmpty())
        return theirs;
    QStringList all = mine + theirs;
    all.sort();
    all.removeDuplicates();
    return all;
}

Interview joined(const Interview &a, const Interview &b, QStringList &conflicts)
{
    ValueMerge merge(conflicts);
    const QString place = Words::tr("interview at '%1'").arg(a.company.isEmpty() ? b.company : a.company);
    return {.id = a.id,
        .guide = merge.joined(a.guide, b.guide, place + u", " + Words::tr("guide")),
        .company = merge.joined(a.company, b.company, place),
        .role = merge.joined(a.role, b.role, place + u", " + Words::tr("role")),
        .stages = mergedStages(a.stages, b.stages),
        .ownQuestions = mergedLines(a.ownQuestions, b.ownQuestions)};
}

void sortInterviews(QList<Interview> &interviews)
{
    const auto order = [](const Interview &interview) {
        const PlannedStage first = interview.stages.value(0);
        return std::tuple(!first.date.isValid(), first.date, interview.company, interview.id);
    };
    std::ranges::sort(interviews, {}, order);
}

/// All of its words, to tell which of two says more.
QStringList wordsOf(const Guide &guide)
{
    QStringList words{guide.role, guide.about};
    for (const Stage &stage : guide.stages)
        words << stage.id << stage.name << stage.about;
    for (const Format &format : guide.formats)
        words << format.name << format.about;
    words << guide.screensFor << QString() << guide.redFlags;
    for (const Question &question : guide.questions) {
        words << question.id << toWord(question.set) << QString::number(question.number) << question.category
              << question.title << question.question << question.why;
        for (const QStringList &list :
            {question.stages, question.pointers, question.followUps, question.outline, question.concepts})
            words << list << QString();
        for (const Part part : storyParts)
            words << question.scaffold[part];
    }
    return words;
}

bool countsLess(const Guide &a, const Guide &b)
{
    if (a.version != b.version)
        return a.version < b.version;
    const QStringList inA = wordsOf(a);
    const QStringList inB = wordsOf(b);
    const auto length = [](const QStringList &words) { return words.join(u' ').size(); };
    return std::pair(length(inA), inA) < std::pair(length(inB), inB);
}

} // namespace

QList<Interview> mergedInterviews(const QList<Interview> &mine, const QList<Interview> &theirs, QStringList &conflicts)
{
    if (mine == theirs || theirs.isEmpty())
        return mine;
    if (mine.isEmpty())
        return theirs;
    QMap<QString, Interview> all;
    for (const Interview &interview : mine + theirs) {
        const auto found = all.find(interview.id);
        if (found == all.end())
            all.insert(interview.id, interview);
        else
            *found = joined(*found, interview, conflicts);
    }
    QList<Interview> interviews = all.values();
    sortInterviews(interviews);
    return interviews;
}

QList<Guide> mergedGuides(const QList<Guide> &mine, const QList<Guide> &theirs, QStringList &conflicts)
{
    QMap<QString, Guide> all;
    for (const Guide &guide : mine + theirs) {
        const auto found = all.find(guide.id);
        if (found == all.end()) {
            all.insert(guide.id, guide);
            continue;
        }
        if (*found == guide)
            continue;
        if (found->version == guide.version)
            conflicts += Words::tr(
                "Version %1 of the guide '%2' is not the same on both sides: the one that says more counts.")
                             .arg(guide.version)
                             .arg(guide.id);
        if (countsLess(*found, guide))
            *found = guide;
    }
    return all.values();
}

} // namespace Domain
