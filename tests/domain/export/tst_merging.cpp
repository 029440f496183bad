// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/export/merging.h"

#include "support/everythinggenerator.h"
#include "support/soak.h"

#include <QJsonDocument>
#include <QTest>
#include <algorithm>

using namespace Domain;
using namespace Qt::StringLiterals;

/// Two machines' data become one, whoever begins, and nothing that was written is gone.
class TestMerging : public QObject
{
    Q_OBJECT

private:
    static constexpr quint32 rounds = 60 / Support::slowdown;

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

    static void inAnyOrder(const std::array<Everything, 4> &machines)
    {
        const Everything expected = join(join(join(machines[0], machines[1]), machines[2]), machines[3]);
        std::array<std::size_t, 4> order{0, 1, 2, 3};
        do {
            const auto machine = [&](std::size_t place) { return machines[order[place]]; };
            QCOMPARE(difference(join(join(join(machine(0), machine(1)), machine(2)), machine(3)), expected), QString());
            QCOMPARE(difference(join(join(machine(0), machine(1)), join(machine(2), machine(3))), expected), QString());
        } while (std::ranges::next_permutation(order).found);
    }

    /// Of what there was, a third is taken away and a third is edited, in words that no other machine has.
    static Everything wentOn(Everything all, quint32 seed)
    {
        QRandomGenerator random(seed);
        const QString edited = u"edited as of %1"_s.arg(seed);
        for (const Section section : sections) {
            all.history[section].removeIf([&](const Entry &) { return random.bounded(3) == 0; });
            for (Entry &entry : all.history[section]) {
                if (random.bounded(2) == 0)
                    entry.insert(u"summary"_s, edited);
            }
        }
        all.interviews.removeIf([&](const Interview &) { return random.bounded(3) == 0; });
        for (Interview &interview : all.interviews) {
            if (random.bounded(2) == 0)
                interview.role = edited;
        }
        all.guides.removeIf([&](const Guide &) { return random.bounded(3) == 0; });
        for (Guide &guide : all.guides) {
            if (random.bounded(2) == 0)
                guide.about = edited;
        }
        for (DatedAnswer &answer : all.answers) {
            answer.earlier += answer.present;
            answer.present.at = answer.present.at.addSecs(3600 + random.bounded(100));
            answer.present.answer.parts[Part::Action] = edited;
        }
        return all;
    }

    /// What can be taken away, by what it is called, with what it says.
    static QHash<QString, QStringList> thingsIn(const Everything &all)
    {
        QHash<QString, QStringList> things;
        for (const Section section : sections) {
            for (const Entry &entry : all.history[section]) {
                Entry name = entry;
                name.remove(u"summary"_s);
                things[QString::fromUtf8(QJsonDocument(name).toJson()) + keyOf(section)]
                    += entry.value("summary"_L1).toString();
            }
        }
        for (const Interview &interview : all.interviews)
            things[interview.id] += interview.role;
        for (const Guide &guide : all.guides)
            things[guide.id] += guide.about;
        return things;
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
            inAnyOrder(machines);
            if (QTest::currentTestFailed())
                return;
        }
    }

    // Each machine went on from the same: some things are taken away here and edited there.
    void anyOrderEndsEqualAlsoAfterDeletions()
    {
        int heldByOne = 0;
        for (quint32 seed = 0; seed < rounds / 3; ++seed) {
            const Everything base = Support::generatedEverything(9, seed);
            std::array<Everything, 4> machines;
            for (quint32 machine = 0; machine < machines.size(); ++machine)
                machines[machine] = wentOn(base, seed * 10 + machine);
            inAnyOrder(machines);
            if (QTest::currentTestFailed())
                return;
            const Everything all = join(join(join(machines[0], machines[1]), machines[2]), machines[3]);
            const QHash<QString, QStringList> left = thingsIn(all);
            QHash<QString, QStringList> held;
            for (const Everything &machine : machines) {
                for (const auto &[name, contents] : thingsIn(machine).asKeyValueRange())
                    held[name] += contents;
            }
            QCOMPARE(QSet<QString>(left.keyBegin(), left.keyEnd()), QSet<QString>(held.keyBegin(), held.keyEnd()));
            for (const auto &[name, contents] : held.asKeyValueRange()) {
                if (contents.size() == 1) { // Taken away everywhere else, so that its edit is all there is.
                    QCOMPARE(left.value(name), contents);
                    ++heldByOne;
                }
            }
        }
        QVERIFY2(heldByOne > 0, "nothing was edited on one machine and taken away on all others");
    }

    void whatWasTakenAwayElsewhereStays()
    {
        Everything mine;
        mine.history[Section::Work] = {{{u"name"_s, u"Ferry"_s}, {u"summary"_s, u"edited here"_s}}};
        mine.interviews = {{.id = u"one"_s,
            .guide = u"guide"_s,
            .company = u"Harbour"_s,
            .role = u"edited here"_s,
            .stages = {},
            .ownQuestions = {}}};
        Everything theirs; // Where all of it was taken away, and something else is.
        theirs.history[Section::Work] = {{{u"name"_s, u"Museum"_s}}};
        theirs.interviews = {{.id = u"two"_s,
            .guide = u"guide"_s,
            .company = u"Museum"_s,
            .role = {},
            .stages = {},
            .ownQuestions = {}}};
        for (const Everything &all : {join(mine, theirs), join(theirs, mine)}) {
            QVERIFY(all.history[Section::Work].contains(mine.history[Section::Work].first()));
            QVERIFY(all.interviews.contains(mine.interviews.first()));
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
