// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/verdictstore.h"

#include "datafolder.h"
#include "support/historygenerator.h"
#include "support/result.h"

using namespace Domain;
using namespace Qt::StringLiterals;
using Storage::LineVerdict;
using Storage::VerdictStore;

/// What was said of a line for a question is kept until it is taken back.
class TestVerdictStore : public QObject
{
    Q_OBJECT

private:
    DataFolder m_folder;

    const AnswerKey m_first{u"guide"_s, u"first"_s};
    const AnswerKey m_second{u"guide"_s, u"second"_s};
    const AnswerKey m_elsewhere{u"other"_s, u"first"_s};

private Q_SLOTS:
    void cleanup() { QFile::remove(m_folder.file()); }

    void verdictsComeBackByGuide()
    {
        VERIFY_DONE(VerdictStore(*m_folder.open())
                .save({{m_first, u"a line"_s, Verdict::Pinned}, {m_first, u"another"_s, Verdict::Dismissed},
                    {m_second, u"a line"_s, Verdict::Dismissed}, {m_elsewhere, u"a line"_s, Verdict::Pinned}}));
        const auto database = m_folder.open();
        QCOMPARE(VerdictStore(*database).load(u"guide"_s),
            (Verdicts{{u"first"_s, {{u"a line"_s, Verdict::Pinned}, {u"another"_s, Verdict::Dismissed}}},
                {u"second"_s, {{u"a line"_s, Verdict::Dismissed}}}}));
        QCOMPARE(VerdictStore(*database).load(u"other"_s), (Verdicts{{u"first"_s, {{u"a line"_s, Verdict::Pinned}}}}));
        QCOMPARE(VerdictStore(*database).load(u"none"_s), Verdicts{});
        VERIFY_DONE(database->check());
    }

    void lastOneCountsAndCanBeTakenBack()
    {
        const auto database = m_folder.open();
        VerdictStore store(*database);
        VERIFY_DONE(store.save({{m_first, u"a"_s, Verdict::Pinned}, {m_first, u"b"_s, Verdict::Pinned}}));
        VERIFY_DONE(store.save({{m_first, u"a"_s, Verdict::Dismissed}, {m_first, u"b"_s, Verdict::None},
            {m_second, u"never said"_s, Verdict::None}}));
        QCOMPARE(store.load(u"guide"_s), (Verdicts{{u"first"_s, {{u"a"_s, Verdict::Dismissed}}}}));
        VERIFY_DONE(store.save({{m_first, u"b"_s, Verdict::None}, {m_first, u"b"_s, Verdict::Pinned}}));
        QCOMPARE(store.load(u"guide"_s)->value(u"first"_s).value(u"b"_s), Verdict::Pinned);
    }

    void anyTextIsKept()
    {
        QRandomGenerator random(7);
        const auto database = m_folder.open();
        for (int round = 0; round < 50; ++round) {
            const AnswerKey key{Support::hostileText(12, random), Support::hostileText(12, random)};
            const QString line = round == 0 ? QString(1'000'000, u'l') : Support::hostileText(30, random);
            VERIFY_DONE(VerdictStore(*database).save({{key, line, Verdict::Pinned}}));
            QCOMPARE(VerdictStore(*database).load(key.guide), (Verdicts{{key.question, {{line, Verdict::Pinned}}}}));
        }
    }

    void allOrNone()
    {
        const auto database = m_folder.open();
        VERIFY_DONE(database->connection().run(
            u"CREATE TEMP TRIGGER refuse BEFORE INSERT ON verdict WHEN NEW.question = 'second' BEGIN SELECT "
            "RAISE(ABORT, 'not this one'); END"_s));
        VerdictStore store(*database);
        QVERIFY(!store.save({{m_first, u"a"_s, Verdict::Pinned}, {m_second, u"a"_s, Verdict::Pinned}}));
        QCOMPARE(store.load(u"guide"_s), Verdicts{});
    }
};

QTEST_GUILESS_MAIN(TestVerdictStore)
#include "tst_verdictstore.moc"
