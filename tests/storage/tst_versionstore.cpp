// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/versionstore.h"

#include "datafolder.h"
#include "storage/answerstore.h"
#include "storage/versionblock.h"
#include "support/historygenerator.h"
#include "support/result.h"

using namespace Domain;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Storage::AnswerStore;
using Storage::Database;
using Storage::VersionStore;

/// What an answer said before is there, and only once.
class TestVersionStore : public QObject
{
    Q_OBJECT

private:
    DataFolder m_folder;
    std::unique_ptr<Database> m_database;
    const QDateTime start{QDate(2026, 5, 4), QTime(9, 30), QTimeZone::UTC};
    const AnswerKey key{u"guide"_s, u"first"_s};
    const AnswerKey other{u"guide"_s, u"second"_s};

    static Answer saying(const QString &text)
    {
        Answer answer;
        answer.parts[Part::Action] = text;
        return answer;
    }

    void write(const AnswerKey &question, const QString &text, std::chrono::milliseconds after, bool isOneAct = false)
    {
        VERIFY_DONE(
            AnswerStore(*m_database).save({{question, saying(text)}}, {.at = start + after, .isOneAct = isOneAct}));
    }

    QStringList texts(const AnswerKey &question) const
    {
        QStringList texts;
        for (const Version &version : VersionStore(*m_database).load(question).value_or(QList<Version>()))
            texts += version.answer.parts[Part::Action];
        return texts;
    }

    qint64 blocks() const { return *m_database->connection().number(u"SELECT count(*) FROM version_block"_s); }

private Q_SLOTS:
    void init() { m_database = m_folder.open(); }
    void cleanup()
    {
        m_database.reset();
        QFile::remove(m_folder.file());
    }

    void steadyWritingIsOneVersionPerStretch()
    {
        constexpr auto step = 2'500ms;
        QString text;
        for (int keys = 0; keys < 360; ++keys) { // A quarter of an hour.
            text += u'x';
            write(key, text, keys * step);
        }
        QCOMPARE(texts(key).size(), 2);
        QCOMPARE(texts(key).first().size(), longestStretch / step);
        QCOMPARE(AnswerStore(*m_database).load(key), saying(text));
    }

    void turningToAnotherQuestionMakesOne()
    {
        write(key, u"one"_s, 0s);
        write(key, u"one two"_s, 1s);
        QCOMPARE(texts(key), QStringList{});
        write(other, u"something else"_s, 2s);
        write(key, u"one two three"_s, 3s);
        QCOMPARE(texts(key), QStringList{u"one two"_s});
        write(key, u"one two three four"_s, 4s);
        QCOMPARE(texts(key), QStringList{u"one two"_s});
        QCOMPARE(texts(other), QStringList{});
    }

    void answersWrittenTogetherDoNotPartEachOther()
    {
        AnswerStore store(*m_database);
        for (int count = 1; count < 10; ++count) {
            const Answer answer = saying(QString(count, u'x'));
            VERIFY_DONE(store.save({{key, answer}, {other, answer}}, {.at = start + count * 1s, .isOneAct = false}));
        }
        QCOMPARE(texts(key) + texts(other), QStringList{});
    }

    void aCommandsEachActMakesOne()
    {
        write(key, u"one"_s, 0s, true);
        write(key, u"two"_s, 1s, true);
        write(key, u"three"_s, 2s, true);
        QCOMPARE(texts(key), (QStringList{u"one"_s, u"two"_s}));
    }

    void whatIsAsItWasKeepsItsTime()
    {
        write(key, u"one"_s, 0s);
        write(key, u"one"_s, 24h);
        write(key, u"two"_s, 25h);
        QCOMPARE(VersionStore(*m_database).load(key), (QList<Version>{{.at = start, .answer = saying(u"one"_s)}}));
    }

    void everythingOfAnAnswerComesBack()
    {
        QRandomGenerator random(1);
        Answer answer;
        for (const Part part : allParts)
            answer.parts[part] = Support::hostileText(200, random);
        answer.ready = true;
        answer.covered = {7, 1};
        const AnswerKey hostile{Support::hostileText(9, random), Support::hostileText(9, random)};
        AnswerStore store(*m_database);
        VERIFY_DONE(store.save({{hostile, answer}}, {.at = start, .isOneAct = true}));
        VERIFY_DONE(store.save({{hostile, Answer{}}}, {.at = start + 1s, .isOneAct = true}));
        QCOMPARE(VersionStore(*m_database).load(hostile), (QList<Version>{{.at = start, .answer = answer}}));
        VERIFY_DONE(m_database->check());
    }

    void anAnswerIsNotSavedWithoutItsVersion()
    {
        write(key, u"old"_s, 0s);
        VERIFY_DONE(m_database->connection().run(u"CREATE TEMP TRIGGER refuse BEFORE INSERT ON version_block "
                                                 "BEGIN SELECT RAISE(ABORT, 'no version'); END"_s));
        const auto saved
            = AnswerStore(*m_database).save({{key, saying(u"new"_s)}}, {.at = start + 24h, .isOneAct = false});
        QVERIFY(!saved);
        QVERIFY2(saved.error().why.contains(u"no version"_s), qUtf8Printable(saved.error().text()));
        QCOMPARE(AnswerStore(*m_database).load(key), saying(u"old"_s));
    }

    void aVersionIsNotKeptWithoutTheAnswer()
    {
        write(key, u"old"_s, 0s);
        VERIFY_DONE(m_database->connection().run(u"CREATE TEMP TRIGGER refuse BEFORE INSERT ON answer "
                                                 "BEGIN SELECT RAISE(ABORT, 'no answer'); END"_s));
        QVERIFY(!AnswerStore(*m_database).save({{key, saying(u"new"_s)}}, {.at = start + 24h, .isOneAct = false}));
        QCOMPARE(texts(key), QStringList{});
    }

    void manyAreThinned()
    {
        constexpr int days = 3;
        constexpr int aDay = 100;
        for (int day = 0; day < days; ++day) {
            for (int count = 0; count < aDay; ++count)
                write(key, u"%1.%2"_s.arg(day).arg(count), day * 24h + count * 1min, true);
        }
        const QStringList left = texts(key);
        QCOMPARE(left.size(), newestKept + 2);
        QCOMPARE(left.first(2), (QStringList{u"0.99"_s, u"1.99"_s}));
        QCOMPARE(left.last(), u"2.98"_s); // What is present is no version yet.
    }

    // Whichever goes, the others stay, and in few blocks.
    void monthsOfWritingStayTidy()
    {
        constexpr int days = 60;
        constexpr int aDay = 7;
        QList<QDateTime> times;
        QStringList expected;
        for (int number = 0; number < days * aDay; ++number) {
            const auto after = number / aDay * 24h + number % aDay * 1min;
            write(key, QString::number(number), after, true);
            times += start + after;
            expected += QString::number(number);
        }
        times.removeLast(); // What is present is no version yet.
        expected.removeLast();
        const auto dropped = versionsToDrop(times, QTimeZone::LocalTime);
        for (qsizetype count = dropped.size(); count > 0; --count)
            expected.removeAt(dropped[count - 1]);
        QCOMPARE(texts(key), expected);
        QVERIFY(blocks() <= 2 * expected.size() / Storage::blockSize);
        VERIFY_DONE(m_database->check());
    }

    void damageCostsOneBlockAndIsNamed()
    {
        for (int number = 0; number <= 2 * Storage::blockSize; ++number)
            write(key, QString::number(number), number * 1min, true);
        write(other, u"one"_s, 24h, true);
        write(other, u"two"_s, 25h, true);
        QCOMPARE(blocks(), 3);
        // The newest block of the first answer.
        VERIFY_DONE(m_database->connection().run(u"UPDATE version_block SET content = zeroblob(length(content)) "
                                                 "WHERE id = (SELECT max(id) FROM version_block "
                                                 "WHERE question = 'first')"_s));
        QCOMPARE(texts(key).size(), Storage::blockSize);
        QCOMPARE(texts(other), QStringList{u"one"_s});
        for (const Result<void> &found :
            {m_database->check(), VersionStore(*m_database).loadAll().transform([](const auto &) { })}) {
            QVERIFY(!found);
            QVERIFY2(found.error().why.contains(u"first (guide), of 2026-05-04 to 2026-05-04"_s),
                qUtf8Printable(found.error().text()));
        }
        for (int number = 0; number < 2 * newestKept; ++number)
            write(key, u"later %1"_s.arg(number), 48h + number * 1min, true);
        QCOMPARE(texts(key).last(), u"later 98"_s);
        QVERIFY(!m_database->check()); // The damaged one is still there.
    }

    void searchFindsWhatWasSaidBefore()
    {
        write(key, u"Rolled back the Übersicht"_s, 0s, true);
        write(key, u"Found the lock"_s, 1s, true);
        write(key, u"Found the right lock"_s, 2s, true);
        write(other, u"A LOCK as well"_s, 3s, true);
        write(other, u"nothing"_s, 4s, true);
        const auto counts = [this](const QString &words) {
            QMap<QString, qsizetype> sizes;
            const auto found = VersionStore(*m_database).search(u"guide"_s, words);
            for (const auto &[question, versions] : found.value_or(QHash<QString, QList<Version>>()).asKeyValueRange())
                sizes.insert(question, versions.size());
            return sizes;
        };
        using Counts = QMap<QString, qsizetype>;
        QCOMPARE(counts(u"lock"_s), (Counts{{u"first"_s, 1}, {u"second"_s, 1}}));
        QCOMPARE(counts(u"ÜBERSICHT rolled"_s), (Counts{{u"first"_s, 1}}));
        QCOMPARE(counts(u"right"_s), Counts{});
        QCOMPARE(counts(u""_s), (Counts{{u"first"_s, 2}, {u"second"_s, 1}}));
        QVERIFY(VersionStore(*m_database).search(u"another"_s, u"lock"_s)->isEmpty());
    }

    void answersFromBeforeVersionsBecomeOnes()
    {
        write(key, u"old"_s, 0s);
        VERIFY_DONE(m_database->connection().run(u"UPDATE answer SET begun_at = ''"_s)); // As the migration leaves it.
        write(key, u"old and new"_s, 1s);
        QCOMPARE(texts(key), QStringList{u"old"_s});
    }
};

QTEST_GUILESS_MAIN(TestVersionStore)
#include "tst_versionstore.moc"
