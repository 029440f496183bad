// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/matching/matcher.h"
#include "formats/builtinguides.h"
#include "formats/lexiconreader.h"

#include <QTest>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace
{

QList<HistoryLine> linesFrom(const QStringList &texts, LineKind kind = LineKind::Highlight)
{
    QList<HistoryLine> lines;
    for (const QString &text : texts)
        lines.append({.source = u"work[0].highlights[%1]"_s.arg(lines.size()), .text = text, .kind = kind, .from = {}});
    return lines;
}

} // namespace

class TestMatcher : public QObject
{
    Q_OBJECT

    GuidePtr m_guide;
    LexiconPtr m_lexicon;

    EvidenceByQuestion match(const QStringList &texts) const
    {
        return Matcher(m_lexicon).match(*m_guide, linesFrom(texts)).value();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto guides = Formats::builtInGuides();
        const auto lexicon = Formats::builtInLexicon();
        QVERIFY2(guides && lexicon, lexicon ? "" : qPrintable(lexicon.error().text()));
        m_guide = guides->first();
        m_lexicon = *lexicon;
    }

    void everyQuestionOfThePageHasATopic()
    {
        for (const Question &question : m_guide->questions) {
            if (question.set != QuestionSet::Extra)
                QVERIFY2(m_lexicon->topics.contains(question.concepts.first()), qPrintable(question.id));
        }
    }

    void theStoryIsFoundWithoutTheQuestionsWords_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("question");
        QTest::newRow("incident") << u"Woken at 3 when ticket sales fell over; rolled back in 20 minutes, and the "
                                     "write-up became our release checklist"_s
                                  << u"production-incident"_s;
        QTest::newRow("new technology")
            << u"Showed with two days of numbers that we did not need a second search engine"_s
            << u"new-technology-proposal"_s;
        QTest::newRow("slow query") << u"Read the plan, turned the join round and the list came back in 80 ms "
                                       "instead of nine seconds"_s
                                    << u"slow-query"_s;
        QTest::newRow("passwords") << u"Moved 2 million accounts from unsalted MD5 to Argon2 at their next login"_s
                                   << u"password-storage"_s;
    }

    void theStoryIsFoundWithoutTheQuestionsWords()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, question);
        const QStringList others{u"Organised the summer party for 80 colleagues"_s,
            u"Presented SLA figures at the supplier day"_s, u"Booked tables at a restaurant for the sales team"_s};
        const EvidenceByQuestion found = match(QStringList{line} + others);
        QVERIFY2(found.contains(question), qPrintable(found.keys().join(u' ')));
        const Evidence best = found.value(question).first();
        QCOMPARE(best.line.text, line);
        QVERIFY(!best.because.isEmpty());
        for (const QString &word : best.because)
            QVERIFY2(line.contains(word), qPrintable(word));
    }

    void wordsOfAnotherSenseAreNoEvidence()
    {
        const EvidenceByQuestion found = match({u"Presented SLA figures at the supplier day"_s,
            u"Laid the tables of a restaurant for 40 guests every evening"_s,
            u"Worked as an assistant to a stock broker in the summer holidays"_s,
            u"Compiled the index of a cookery book"_s});
        QVERIFY2(found.isEmpty(), qPrintable(found.keys().join(u' ')));
    }

    void aSkillIsNoEvidenceByItself()
    {
        const auto found
            = Matcher(m_lexicon).match(*m_guide, linesFrom({u"Kafka"_s, u"PostgreSQL"_s}, LineKind::Skill)).value();
        QVERIFY(found.isEmpty());
    }

    void bestComesFirst()
    {
        const auto found = match({u"Kept an eye on alerts"_s,
            u"The checkout was down for forty minutes on Black Friday; I led the call, rolled the release back and "
            "wrote the post-mortem"_s});
        const QList<Evidence> evidence = found.value(u"production-incident"_s);
        QVERIFY(!evidence.isEmpty());
        QVERIFY(evidence.first().line.text.startsWith(u"The checkout"_s));
        for (qsizetype i = 1; i < evidence.size(); ++i)
            QVERIFY(evidence[i - 1].score >= evidence[i].score);
    }

    void theSameTwiceIsTheSame()
    {
        const QStringList texts{u"Cut p95 from 900 ms to 120 ms after profiling"_s, u"Wrote contract tests"_s};
        QCOMPARE(match(texts), match(texts));
    }

    void itCanBeStopped()
    {
        const auto stop = [](qsizetype done, qsizetype of) { return of > 0 && done < 3; };
        QVERIFY(!Matcher(m_lexicon).match(*m_guide, linesFrom({u"Rolled back"_s}), stop));
    }

    void aGuideThatTheLexiconDoesNotKnowIsMatchedByItsWords()
    {
        Guide guide;
        Question question;
        question.id = u"pastry"_s;
        question.title = u"Laminated dough"_s;
        question.concepts = {u"croissant dough"_s, u"butter block"_s, u"proofing cabinet"_s};
        guide.questions = {question};
        QStringList lines{u"Laminated croissant dough by hand, folding in the butter block"_s};
        for (int i = 0; i < 20; ++i) // as long as a short history
            lines.append(u"Served customers at counter %1"_s.arg(i));
        const auto found = Matcher(m_lexicon).match(guide, linesFrom(lines)).value();
        QCOMPARE(found.value(u"pastry"_s).size(), 1);
        QVERIFY(found.value(u"pastry"_s).first().because.join(u' ').contains(u"croissant"_s));
    }

    void itKnowsEnglishOnly()
    {
        QVERIFY(looksEnglish(linesFrom({u"Rolled the release back within eight minutes of the first page and wrote "
                                        "the report for the whole team"_s})));
        QVERIFY(!looksEnglish(linesFrom({u"Habe die Auslieferung binnen acht Minuten zurückgenommen und danach den "
                                         "Bericht für alle geschrieben"_s})));
        QVERIFY(!looksEnglish(linesFrom({u"Po awarii cofnąłem wydanie w osiem minut i napisałem raport dla całego "
                                         "zespołu, żeby to się nie powtórzyło"_s})));
    }
};

QTEST_GUILESS_MAIN(TestMatcher)
#include "tst_matcher.moc"
