// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answer/wordsearch.h"

#include "support/guidegenerator.h"

#include <QTest>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace
{

bool holdsEveryWord(const Answer &answer, const QString &text)
{
    return std::ranges::all_of(text.split(u' ', Qt::SkipEmptyParts), [&answer](const QString &word) {
        return std::ranges::any_of(
            allParts, [&](Part part) { return answer.parts[part].contains(word, Qt::CaseInsensitive); });
    });
}

} // namespace

/// Finds the answers that hold every word, whatever was looked at before.
class TestWordSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAPlainScan()
    {
        QRandomGenerator random(13);
        Answer answer = Support::generatedAnswer(random);
        int found = 0;
        int missed = 0;
        for (int round = 0; round < 30; ++round) {
            const QString text = Support::generatedText(1 + random.bounded(2), random);
            WordSearch search(text);
            for (int version = 0; version < 30; ++version) {
                answer.parts[allParts[static_cast<std::size_t>(random.bounded(5))]]
                    = Support::generatedText(random.bounded(30), random);
                QCOMPARE(search.standIn(answer), holdsEveryWord(answer, text));
                ++(search.standIn(answer) ? found : missed);
            }
        }
        QVERIFY(found > 100 && missed > 100); // or the walk shows nothing
    }

    void textsOfOneLengthAreToldApart()
    {
        WordSearch search(u"delta");
        Answer answer;
        for (const QString &text : {u"gamma"_s, u"delta"_s, u"omega"_s, u"delta"_s, QString()}) {
            answer.parts[Part::Action] = text;
            QCOMPARE(search.standIn(answer), text == u"delta");
        }
    }

    void withoutWordsEveryAnswerFits()
    {
        WordSearch search(u" \t");
        QVERIFY(search.standIn({}));
    }

    void noWordStandsAcrossTwoParts()
    {
        Answer answer;
        answer.parts[Part::Situation] = u"roll"_s;
        answer.parts[Part::Task] = u"back"_s;
        QVERIFY(!WordSearch(u"rollback").standIn(answer));
        QVERIFY(WordSearch(u"BACK roll").standIn(answer));
        QVERIFY(!foldedText(answer).contains("rollback"));
    }
};

QTEST_APPLESS_MAIN(TestWordSearch)
#include "tst_wordsearch.moc"
