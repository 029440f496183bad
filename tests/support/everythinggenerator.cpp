// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/everythinggenerator.h"

#include "support/guidegenerator.h"
#include "support/historygenerator.h"

#include <algorithm>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace Support
{

namespace
{

/// One of few hostile texts, which every seed has in common.
QString fewTexts(QRandomGenerator &random)
{
    QRandomGenerator common(random.bounded(4U));
    return hostileText(12, common);
}

QDateTime fewTimes(QRandomGenerator &random)
{
    return QDateTime(QDate(2026, 5, 4), QTime(9, 0), QTimeZone::UTC).addSecs(random.bounded(6) * 3600);
}

AnswerKey keyOf(int number)
{
    QRandomGenerator random(static_cast<quint32>(number));
    return {.guide = hostileText(3, random), .question = hostileText(8, random) + QString::number(number)};
}

Version generatedVersion(QRandomGenerator &random)
{
    Version version{.at = fewTimes(random), .answer = {}};
    for (const Part part : allParts)
        version.answer.parts[part] = random.bounded(3) == 0 ? anyPlaneText(20, random) : fewTexts(random);
    version.answer.ready = random.bounded(2) == 0;
    if (random.bounded(2) == 0)
        version.answer.covered = {random.bounded(3), 7};
    return version;
}

/// Versions in order, the newest present: as the program keeps them. Two of one time are rare, and are left out.
DatedAnswer generatedDated(QRandomGenerator &random)
{
    QMap<QDateTime, Version> versions;
    for (int left = 1 + random.bounded(4); left > 0; --left) {
        const Version version = generatedVersion(random);
        versions.insert(version.at, version);
    }
    QList<Version> all = versions.values();
    const Version present = all.takeLast();
    return {.present = present, .earlier = all};
}

Interview generatedInterview(int number, QRandomGenerator &random)
{
    Interview interview{.id = u"interview-%1"_s.arg(number),
        .guide = u"backend-developer"_s,
        .company = fewTexts(random),
        .role = fewTexts(random),
        .stages = {},
        .ownQuestions = {}};
    for (int left = random.bounded(3); left > 0; --left) {
        const QDate date = random.bounded(3) == 0 ? QDate() : QDate(2026, 6, 1 + random.bounded(3));
        interview.stages.append({.stage = u"stage-%1"_s.arg(random.bounded(3)), .date = date});
        interview.ownQuestions.append(fewTexts(random));
    }
    return interview;
}

QList<Guide> generatedGuides(QRandomGenerator &random)
{
    QList<Guide> guides;
    for (int number = 0; number < 3; ++number) {
        Guide guide = completeGuide({.questions = 3, .categories = 1, .stages = 2, .seed = 1});
        guide.id = u"guide-%1"_s.arg(number);
        guide.version = 1 + random.bounded(2);
        guide.about = u"About %1"_s.arg(random.bounded(3));
        if (random.bounded(3) > 0)
            guides.append(guide);
    }
    return guides;
}

/// Two of the same history differ in some entries and fields.
History generatedPastOf(QRandomGenerator &random)
{
    History history = generatedHistory(2, random.bounded(3U));
    for (const Section section : sections) {
        if (random.bounded(4) == 0)
            history[section].clear();
        for (Entry &entry : history[section]) {
            if (random.bounded(4) == 0)
                entry.insert(u"summary"_s, fewTexts(random));
        }
    }
    history.basics.insert(u"label"_s, fewTexts(random));
    return random.bounded(5) == 0 ? History() : history;
}

} // namespace

QString anyPlaneText(int length, QRandomGenerator &random)
{
    QString text;
    for (; length > 0; --length) {
        if (random.bounded(4) == 0)
            text += hostileText(1, random);
        else
            text += QChar::fromUcs4(random.bounded(0x110000U));
    }
    return text;
}

Everything generatedEverything(int answers, quint32 seed)
{
    QRandomGenerator random(seed);
    Everything everything;
    for (int number = 0; number < answers; ++number) {
        if (answers < 100 && random.bounded(3) == 0)
            continue;
        everything.answers.insert(keyOf(number), generatedDated(random));
    }
    for (int number = 0; number < 6; ++number) {
        const AnswerKey key = keyOf(random.bounded(4));
        everything.levels.insert(key, levels[random.bounded(3U)]);
        everything.verdicts[key].insert(
            fewTexts(random), random.bounded(2) == 0 ? Verdict::Pinned : Verdict::Dismissed);
        everything.preferences.insert(u"pack.%1"_s.arg(random.bounded(4)), fewTexts(random));
    }
    for (int number = 0; number < 3; ++number) {
        if (random.bounded(3) > 0)
            everything.interviews.append(generatedInterview(number, random));
    }
    everything.guides = generatedGuides(random);
    everything.history = generatedPastOf(random);
    return everything;
}

} // namespace Support
