// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/answerstore.h"
#include "storage/database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Domain;
using namespace Qt::StringLiterals;
using Storage::AnswerStore;
using Storage::Database;

/// Answers come back from the file as they were typed.
class TestAnswerStore : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file() const { return m_folder.filePath(u"starwright.db"_s); }
    std::unique_ptr<Database> open() const
    {
        auto database = Database::open(file(), Database::Access::ReadWrite);
        if (!database)
            qFatal().noquote() << database.error().text();
        return std::move(*database);
    }

private Q_SLOTS:
    void cleanup() { QFile::remove(file()); }

    void answersSurviveReopening()
    {
        Answer answer;
        for (const Part part : allParts)
            answer.parts[part] = u"**%1**\n"_s.arg(toWord(part));
        answer.ready = true;
        answer.covered = {4, 0, 12};
        const AnswerKey key{u"guide"_s, u"question"_s};
        const auto saved = AnswerStore(*open()).save({{key, answer}});
        QVERIFY2(saved, qUtf8Printable(saved.error_or(Error{}).text()));
        const auto database = open();
        QCOMPARE(AnswerStore(*database).load(key), answer);
        QCOMPARE(AnswerStore(*database).load(u"guide"_s), (Answers{{u"question"_s, answer}}));
        QCOMPARE(AnswerStore(*database).load(u"other"_s), Answers{});
        QCOMPARE(AnswerStore(*database).load({u"other"_s, u"question"_s}), Answer{});
        const auto checked = database->check();
        QVERIFY2(checked, qUtf8Printable(checked.error_or(Error{}).text()));
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
        QVERIFY(AnswerStore(*open()).save({{key, answer}}));
        const auto database = open();
        QCOMPARE(AnswerStore(*database).load(key), answer);
        QCOMPARE(AnswerStore(*database).load(text), (Answers{{text, answer}}));
        QVERIFY(database->check());
    }
};

QTEST_GUILESS_MAIN(TestAnswerStore)
#include "tst_answerstore.moc"
