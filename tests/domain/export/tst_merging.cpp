// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/export/merging.h"

#include "support/everythinggenerator.h"

#include <QTest>
#include <algorithm>

using namespace Domain;
using namespace Qt::StringLiterals;

/// Two machines' data become one, whoever begins, and nothing that was written is gone.
class TestMerging : public QObject
{
    Q_OBJECT

private:
    static constexpr quint32 rounds = 60;

    static Everything join(const Everything &a, const Everything &b) { return merged(a, b).all; }

    /// Names the part that differs: a comparison of everything says nothing of where.
    static QString difference(const Everything &a, const Everything &b)
    {
        QStringList parts;
        if (a.answers != b.answers)
            parts += u"answers"_s;
        if (a.history != b.history)
            parts += u"history"_s;
        if (a.verdicts != b.verdicts)
            parts += u"verdicts"_s;
        if (a.levels != b.levels)
            parts += u"levels"_s;
        if (a.interviews != b.interviews)
            parts += u"interviews"_s;
        if (a.guides != b.guides)
            parts += u"guides"_s;
        if (a.preferences != b.preferences)
            parts += u"preferences"_s;
        return parts.join(u' ');
    }

    static QSet<QString> textsOf(const Everything &everything)
    {
        QSet<QString> texts;
        for (const auto &[key, answer] : everything.answers.asKeyValueRange()) {
            for (const Version &version : answer.earlier + QList{answer.present}) {
                for (const Part part : allParts)
                    texts.insert(key.guide + u'/' + key.question + u'/' + toWord(part) + version.answer.parts[part]);
            }
        }
        return texts;
    }

    static DatedAnswer saying(const QString &text, int hour)
    {
        DatedAnswer answer{
            .present = {.at = QDateTime(QDate(2026, 5, 4), QTime(hour, 0), QTimeZone::UTC), .answer = {}},
            .earlier = {}};
        answer.present.answer.parts[Part::Action] = text;
        return answer;
    }

    static Everything with(const DatedAnswer &answer)
    {
        Everything everything;
        everything.answers.insert({.guide = u"guide"_s, .question = u"first"_s}, answer);
        return everything;
    }

private Q_SLOTS:
    void nothingChangesNothing()
    {
        for (quint32 seed = 0; seed < rounds; ++seed) {
            const Everything some = Support::generatedEverything(9, seed);
            QCOMPARE(difference(join(some, {}), some), QString());
            QCOMPARE(difference(join({}, some), some), QString());
            QCOMPARE(difference(join(some, some), some), QString());
            QCOMPARE(merged(some, some).report.conflicts, QStringList());
            QCOMPARE(merged({}, some).report.conflicts, QStringList());
            QCOMPARE(merged({}, some).report.added, some.answers.size());
        }
    }

    void twiceChangesNothing()
    {
        for (quint32 seed = 0; seed < rounds; ++seed) {
            const Everything theirs = Support::generatedEverything(9, seed + 1000);
            const Everything once = join(Support::generatedEverything(9, seed), theirs);
            const Merge twice = merged(once, theirs);
            QCOMPARE(difference(twice.all, once), QString());
            QCOMPARE(twice.report.added + twice.report.replaced + twice.report.kept + twice.report.versions, 0);
        }
    }

    void anyOrderEndsEqual()
    {
        for (quint32 seed = 0; seed < rounds; ++seed) {
            std::array<Everything, 4> machines;
            for (quint32 machine = 0; machine < machines.size(); ++machine)
                machines[machine] = Support::generatedEverything(9, seed + machine * 1000);
            const Everything expected = join(join(join(machines[0], machines[1]), machines[2]), machines[3]);
            std::array<std::size_t, 4> order{0, 1, 2, 3};
            do {
                const auto machine = [&](std::size_t place) { return machines[order[place]]; };
                QCOMPARE(
                    difference(join(join(join(machine(0), machine(1)), machine(2)), machine(3)), expected), QString());
                QCOMPARE(
                    difference(join(join(machine(0), machine(1)), join(machine(2), machine(3))), expected), QString());
            } while (std::ranges::next_permutation(order).found);
        }
    }

    void noWordingIsDropped()
    {
        for (quint32 seed = 0; seed < rounds; ++seed) {
            const Everything mine = Support::generatedEverything(9, seed);
            const Everything theirs = Support::generatedEverything(9, seed + 1000);
            const QSet<QString> left = textsOf(join(mine, theirs));
            QVERIFY(left.contains(textsOf(mine)));
            QVERIFY(left.contains(textsOf(theirs)));
            QCOMPARE(left, textsOf(mine) + textsOf(theirs));
        }
    }

    void theNewerCounts()
    {
        for (const bool mineIsNewer : {false, true}) {
            const DatedAnswer older = saying(u"at nine"_s, 9);
            const DatedAnswer newer = saying(u"at ten"_s, 10);
            const Merge merge = mineIsNewer ? merged(with(newer), with(older)) : merged(with(older), with(newer));
            const DatedAnswer all = merge.all.answers.values().constFirst();
            QCOMPARE(all.present, newer.present);
            QCOMPARE(all.earlier, QList{older.present});
            QCOMPARE(merge.report.replaced, mineIsNewer ? 0 : 1);
            QCOMPARE(merge.report.kept, mineIsNewer ? 1 : 0);
            QCOMPARE(merge.report.versions, 1);
            QCOMPARE(merge.report.conflicts.size(), 1);
            QVERIFY2(
                merge.report.conflicts.first().contains(u"'first'"), qUtf8Printable(merge.report.conflicts.first()));
        }
    }

    void whatWentOnFromOursIsNoConflict()
    {
        const DatedAnswer mine = saying(u"at nine"_s, 9);
        DatedAnswer theirs = saying(u"at ten"_s, 10);
        theirs.earlier = {mine.present};
        const Merge merge = merged(with(mine), with(theirs));
        QCOMPARE(merge.report.conflicts, QStringList());
        QCOMPARE(merge.report.replaced, 1);
        QCOMPARE(merge.all.answers, with(theirs).answers);
    }

    void whatWasClearedElsewhereIsAVersion()
    {
        const DatedAnswer mine = saying(u"at nine"_s, 9);
        const DatedAnswer all = merged(with(mine), with(saying({}, 10))).all.answers.values().constFirst();
        QVERIFY(all.present.answer.isDefault());
        QCOMPARE(all.earlier, QList{mine.present});
    }

    void whatHasNoTimeIsTold()
    {
        Everything mine;
        Everything theirs;
        mine.preferences = {{u"pack.company"_s, u"Ferry"_s}};
        theirs.preferences = {{u"pack.company"_s, u"Fjordbillett"_s}};
        const AnswerKey key{.guide = u"guide"_s, .question = u"first"_s};
        mine.levels = {{key, Level::Low}};
        theirs.levels = {{key, Level::High}};
        mine.verdicts = {{key, {{u"line"_s, Verdict::Pinned}}}};
        theirs.verdicts = {{key, {{u"line"_s, Verdict::Dismissed}}}};
        mine.history[Section::Work] = {{{u"name"_s, u"Ferry"_s}, {u"summary"_s, u"long and telling"_s}}};
        theirs.history[Section::Work] = {{{u"name"_s, u"Ferry"_s}, {u"summary"_s, u"short"_s}}};
        const Merge merge = merged(mine, theirs);
        QCOMPARE(merge.all.preferences.value(u"pack.company"_s), u"Fjordbillett"_s);
        QCOMPARE(merge.all.levels.value(key), Level::High);
        QCOMPARE(merge.all.verdicts.value(key).value(u"line"_s), Verdict::Pinned);
        QCOMPARE(merge.all.history[Section::Work].size(), 1);
        const QString told = merge.report.conflicts.join(u'\n');
        QCOMPARE(merge.report.conflicts.size(), 4);
        QVERIFY2(told.contains(u"'Ferry'"_s) && told.contains(u"'short'"_s), qUtf8Printable(told));
    }
};

QTEST_APPLESS_MAIN(TestMerging)
#include "tst_merging.moc"
