// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/answerstore.h"

#include "datafolder.h"
#include "support/result.h"

using namespace Domain;
using namespace Qt::StringLiterals;
using Storage::AnswerStore;
using Storage::Database;

/// Answers come back from the file as they were typed.
class TestAnswerStore : public QObject
{
    Q_OBJECT

private:
    DataFolder m_folder;

    /// Saves new answers, which has to fail, and looks whether the old ones are still there.
    void savingFails(Database &database, const QString &expected)
    {
        AnswerStore store(database);
        Answer changed;
        changed.parts[Part::Situation] = QString(200'000, u'n');
        const auto saved = store.save({{firstKey, changed}, {secondKey, changed}});
        QVERIFY(!saved);
        QCOMPARE(saved.error().where, m_folder.file());
        QVERIFY2(saved.error().why.contains(expected), qUtf8Printable(saved.error().text()));
        QCOMPARE(store.load(firstKey), old());
        QCOMPARE(store.load(secondKey), Answer{});
    }

    static Answer old()
    {
        Answer answer;
        answer.parts[Part::Situation] = u"old"_s;
        return answer;
    }

    const AnswerKey firstKey{u"guide"_s, u"first"_s};
    const AnswerKey secondKey{u"guide"_s, u"second"_s};

private Q_SLOTS:
    void cleanup() { QFile::remove(m_folder.file()); }

    void answersSurviveReopening()
    {
        Answer answer;
        for (const Part part : allParts)
            answer.parts[part] = u"**%1**\n"_s.arg(toWord(part));
        answer.ready = true;
        answer.covered = {4, 0, 12};
        const AnswerKey key{u"guide"_s, u"question"_s};
        VERIFY_DONE(AnswerStore(*m_folder.open()).save({{key, answer}}));
        const auto database = m_folder.open();
        QCOMPARE(AnswerStore(*database).load(key), answer);
        QCOMPARE(AnswerStore(*database).load(u"guide"_s), (Answers{{u"question"_s, answer}}));
        QCOMPARE(AnswerStore(*database).load(u"other"_s), Answers{});
        QCOMPARE(AnswerStore(*database).load({u"other"_s, u"question"_s}), Answer{});
        VERIFY_DONE(database->check());
    }

    void defaultAnswerReplaces()
    {
        const auto database = m_folder.open();
        AnswerStore store(*database);
        VERIFY_DONE(store.save({{firstKey, old()}}));
        VERIFY_DONE(store.save({{firstKey, Answer{}}}));
        QCOMPARE(store.load(u"guide"_s), (Answers{{u"first"_s, Answer{}}}));
    }

    void failureAmidLeavesTheOldAnswers()
    {
        const auto database = m_folder.open();
        VERIFY_DONE(AnswerStore(*database).save({{firstKey, old()}}));
        VERIFY_DONE(
            database->connection().run(u"CREATE TEMP TRIGGER refuse BEFORE INSERT ON answer WHEN NEW.question = "
                                       "'second' BEGIN SELECT RAISE(ABORT, 'not this one'); END"_s));
        savingFails(*database, u"not this one"_s);
    }

    void fullDiskLeavesTheOldAnswers()
    {
        const auto database = m_folder.open();
        VERIFY_DONE(AnswerStore(*database).save({{firstKey, old()}}));
        VERIFY_DONE(database->connection().rows(u"PRAGMA max_page_count = 1"_s)); // SQLite takes what is in use.
        savingFails(*database, u"the disk is full"_s);
        VERIFY_DONE(database->connection().rows(u"PRAGMA max_page_count = 100000"_s));
        VERIFY_DONE(AnswerStore(*database).save({{secondKey, old()}}));
        QCOMPARE(AnswerStore(*database).load(secondKey), old());
    }

    void fileInUseLeavesTheOldAnswers()
    {
        const auto database = m_folder.open();
        const auto other = m_folder.open();
        VERIFY_DONE(AnswerStore(*database).save({{firstKey, old()}}));
        VERIFY_DONE(database->connection().rows(u"PRAGMA busy_timeout = 0"_s));
        VERIFY_DONE(other->connection().run(u"BEGIN IMMEDIATE"_s));
        savingFails(*database, u"another program"_s);
    }

    void everyCodeUnitIsKept_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("NULs") << QString(u"a\0b\0"_s);
        QTest::newRow("NUL alone") << QString(1, QChar(0));
        QTest::newRow("byte order mark") << u"\uFEFFx"_s;
        QTest::newRow("byte order mark turned") << QString(QChar(0xFFFE)) + u'x';
        QTest::newRow("high surrogate, then text") << QString(QChar(0xD83D)) + u"x€"_s;
        QTest::newRow("low surrogate at the end") << u"x"_s + QChar(0xDE00);
        QTest::newRow("surrogates the wrong way round") << QString(QChar(0xDE00)) + QChar(0xD83D);
        QTest::newRow("surrogate before a pair") << QString(QChar(0xD83D)) + u"😀"_s;
        QTest::newRow("Hangul, which starts with the same byte") << u"\uD7FF\uD000"_s;
        QTest::newRow("line ends") << u"a\r\nb\rc\n\u2028\u2029\v\f"_s;
        QTest::newRow("looks like a statement") << u"'); DROP TABLE answer; -- \" ? :x @y $z"_s;
        QTest::newRow("looks like a number") << u"00012e5"_s;
        QTest::newRow("bytes that are no characters") << u"\u0080\u00FF\uFFFF\uFDD0"_s;
        QString all;
        for (char32_t plane = 0; plane <= 0x10; ++plane) {
            for (const char32_t low : {0x21U, 0x1234U, 0xFFFDU, 0xFFFFU})
                all += QChar::fromUcs4((plane << 16) | low);
        }
        QTest::newRow("every plane") << all;
    }

    void everyCodeUnitIsKept()
    {
        QFETCH(const QString, text);
        Answer answer;
        for (const Part part : allParts)
            answer.parts[part] = text;
        const AnswerKey key{text, text};
        VERIFY_DONE(AnswerStore(*m_folder.open()).save({{key, answer}}));
        const auto database = m_folder.open();
        QCOMPARE(AnswerStore(*database).load(key), answer);
        QCOMPARE(AnswerStore(*database).load(text), (Answers{{text, answer}}));
        VERIFY_DONE(database->check());
    }
};

QTEST_GUILESS_MAIN(TestAnswerStore)
#include "tst_answerstore.moc"
