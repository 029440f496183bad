// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/levelstore.h"

#include "datafolder.h"
#include "support/historygenerator.h"
#include "support/result.h"

using namespace Domain;
using namespace Qt::StringLiterals;
using Storage::LevelStore;

/// Levels that were set by hand are kept until they are taken back.
class TestLevelStore : public QObject
{
    Q_OBJECT

private:
    using Levels = QHash<QString, Level>;

    DataFolder m_folder;

    static AnswerKey key(const QString &question) { return {u"guide"_s, question}; }

private Q_SLOTS:
    void cleanup() { QFile::remove(m_folder.file()); }

    void comeBackByGuide()
    {
        VERIFY_DONE(LevelStore(*m_folder.open())
                .save({{key(u"a"_s), Level::High}, {key(u"b"_s), Level::Medium}, {key(u"c"_s), Level::Low},
                    {{u"other"_s, u"a"_s}, Level::Low}}));
        const auto database = m_folder.open();
        QCOMPARE(LevelStore(*database).load(u"guide"_s),
            (Levels{{u"a"_s, Level::High}, {u"b"_s, Level::Medium}, {u"c"_s, Level::Low}}));
        QCOMPARE(LevelStore(*database).load(u"other"_s), (Levels{{u"a"_s, Level::Low}}));
        VERIFY_DONE(database->check());
    }

    void lastOneCountsAndCanBeTakenBack()
    {
        const auto database = m_folder.open();
        LevelStore store(*database);
        VERIFY_DONE(store.save({{key(u"a"_s), Level::High}, {key(u"b"_s), Level::High}}));
        VERIFY_DONE(store.save({{key(u"a"_s), Level::Low}, {key(u"b"_s), std::nullopt}}));
        QCOMPARE(store.load(u"guide"_s), (Levels{{u"a"_s, Level::Low}}));
        VERIFY_DONE(store.save({{key(u"a"_s), Level::High}, {key(u"a"_s), std::nullopt}}));
        QCOMPARE(store.load(u"guide"_s), Levels{});
    }

    void anyIdIsKept()
    {
        QRandomGenerator random(5);
        const AnswerKey hostile{Support::hostileText(40, random), Support::hostileText(40, random)};
        VERIFY_DONE(LevelStore(*m_folder.open()).save({{hostile, Level::High}}));
        QCOMPARE(LevelStore(*m_folder.open()).load(hostile.guide), (Levels{{hostile.question, Level::High}}));
    }

    void allOrNone()
    {
        const auto database = m_folder.open();
        VERIFY_DONE(database->connection().run(
            u"CREATE TEMP TRIGGER refuse BEFORE INSERT ON question_level WHEN NEW.question = 'b' BEGIN SELECT "
            "RAISE(ABORT, 'not this one'); END"_s));
        LevelStore store(*database);
        QVERIFY(!store.save({{key(u"a"_s), Level::High}, {key(u"b"_s), Level::High}}));
        QCOMPARE(store.load(u"guide"_s), Levels{});
    }
};

QTEST_GUILESS_MAIN(TestLevelStore)
#include "tst_levelstore.moc"
