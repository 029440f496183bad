// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/guide/searchindex.h"
#include "support/guidegenerator.h"

#include <QTest>
#include <algorithm>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace
{

Guide guideOf(const QStringList &questions)
{
    Guide guide;
    for (const QString &text : questions) {
        Question question;
        question.id = QStringLiteral("q%1").arg(guide.questions.size());
        question.question = text;
        guide.questions.append(question);
    }
    return guide;
}

QList<int> rows(const std::vector<bool> &hits)
{
    QList<int> found;
    for (std::size_t row = 0; row < hits.size(); ++row) {
        if (hits[row])
            found.append(static_cast<int>(row));
    }
    return found;
}

/// What the index must find, word by word and field by field.
QList<int> naiveRows(const Guide &guide, const Answers &answers, const QString &text)
{
    QList<int> found;
    for (int row = 0; const Question &question : guide.questions) {
        QStringList fields = question.pointers + QStringList{question.question, question.title, question.why};
        for (const Part part : allParts)
            fields.append(answers.value(question.id).parts[part]);
        if (std::ranges::all_of(text.split(u' ', Qt::SkipEmptyParts), [&fields](const QString &word) {
                return std::ranges::any_of(
                    fields, [&word](const QString &field) { return field.contains(word, Qt::CaseInsensitive); });
            }))
            found.append(row);
        ++row;
    }
    return found;
}

/// Types, deletes and starts again, as somebody who searches does.
class Typist
{
public:
    QString next(QRandomGenerator &random)
    {
        m_typed += random.bounded(3U) == 0 ? -1 : 1;
        if (m_typed < 0 || m_typed > m_text.size()) {
            m_text = Support::generatedText(2, random);
            m_typed = std::min<qsizetype>(m_text.size(), 2);
        }
        return m_text.first(m_typed);
    }

private:
    QString m_text;
    qsizetype m_typed = 0;
};

} // namespace

/// Finds questions by the words in them and in their answers.
class TestSearchIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsSearched()
    {
        Guide guide = guideOf({QStringLiteral("alpha")});
        guide.questions[0].title = QStringLiteral("beta");
        guide.questions[0].why = QStringLiteral("gamma");
        guide.questions[0].pointers = {QStringLiteral("delta"), QStringLiteral("epsilon")};
        Answer answer;
        for (const Part part : allParts)
            answer.parts[part] = toWord(part);
        SearchIndex index(guide, SpooledAnswers(Answers{{QStringLiteral("q0"), answer}}));
        for (const QStringView word :
            {u"alpha", u"beta", u"gamma", u"delta", u"epsilon", u"situation", u"task", u"action", u"result", u"notes"})
            QVERIFY2(index.search(word).front(), qPrintable(word.toString()));
        QVERIFY(!index.search(u"zeta").front());
        QVERIFY(!index.search(u"alphabeta").front());
    }

    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("found");
        const auto row = [](const char *name, const QString &text, const QString &query, bool found) {
            QTest::newRow(name) << text << query << found;
        };
        row("nothing", u"Cache"_s, u""_s, true);
        row("white space alone", u"Cache"_s, u" \t"_s, true);
        row("part of a word", u"Invalidate"_s, u"valid"_s, true);
        row("any order", u"one two three"_s, u"three one"_s, true);
        row("every word", u"one two"_s, u"one four"_s, false);
        row("upper case in the query", u"straight"_s, u"STRAIGHT"_s, true);
        row("upper case in the text", u"ÀÉΣ"_s, u"àéσ"_s, true);
        row("final sigma", u"λόγος"_s, u"ΛΌΓΟΣ"_s, true);
        row("sharp s", u"STRAßE"_s, u"straße"_s, true);
        row("composed text", u"café"_s, u"cafe\u0301"_s, true);
        row("decomposed text", u"cafe\u0301 noir"_s, u"CAFÉ"_s, true);
        row("an accent counts", u"cafe"_s, u"café"_s, false);
        row("CJK", u"本番障害"_s, u"番障"_s, true);
        row("beyond the first plane", u"ship 🚀 it"_s, u"🚀"_s, true);
        row("a full-width space separates words", u"本番 障害"_s, u"障害　本番"_s, true);
    }

    void words()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        SearchIndex index(guideOf({text}), {});
        QTEST(bool(index.search(query).front()), "found");
    }

    void answersAreReplacedOneByOne()
    {
        SearchIndex index(guideOf({u"a"_s, u"b"_s, u"c"_s}), {});
        Answer answer;
        answer.parts[Part::Action] = u"rolled Back"_s;
        QCOMPARE(rows(index.search(u"back")), QList<int>());
        index.setAnswer(1, answer);
        QCOMPARE(rows(index.hits()), QList<int>{1});
        QCOMPARE(rows(index.search(u"b back")), QList<int>{1});
        QCOMPARE(rows(index.search(u"a back")), QList<int>{1});
        QCOMPARE(rows(index.search(u"c back")), QList<int>{1});
        index.setAnswer(1, {});
        QCOMPARE(rows(index.hits()), QList<int>());
        QCOMPARE(rows(index.search(u"")), (QList<int>{0, 1, 2}));
    }

    void agreesWithAPlainScan()
    {
        const Guide guide = Support::generatedGuide({.questions = 200});
        QRandomGenerator random(7);
        Answers answers;
        SearchIndex index(guide, SpooledAnswers(answers));
        Typist typist;
        QString query;
        int narrowed = 0;
        for (int step = 0; step < 600; ++step) {
            if (random.bounded(4U) == 0) {
                const int row = random.bounded(200);
                answers[guide.questions.at(row).id] = Support::generatedAnswer(random);
                index.setAnswer(row, answers[guide.questions.at(row).id]);
                QCOMPARE(rows(index.hits()), naiveRows(guide, answers, query));
            }
            query = typist.next(random);
            const QList<int> found = rows(index.search(query));
            QCOMPARE(found, naiveRows(guide, answers, query));
            narrowed += !found.isEmpty() && found.size() < 200 ? 1 : 0;
        }
        QVERIFY(narrowed > 100); // or the walk shows nothing
    }

    void theScatteredWord()
    {
        SearchIndex index(Support::generatedGuide({.questions = 1000}), {});
        QCOMPARE(rows(index.search(Support::scatteredWord)).size(), 10);
    }

    void marks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("marked"); // the text with what is marked in brackets
        const auto row = [](const char *name, const QString &text, const QString &query, const QString &marked) {
            QTest::newRow(name) << text << query << marked;
        };
        row("no words", u"Cache"_s, u" "_s, u"Cache"_s);
        row("every place", u"a cat, a Cat"_s, u"cat"_s, u"a [cat], a [Cat]"_s);
        row("two words", u"cold cache"_s, u"che col"_s, u"[col]d ca[che]"_s);
        row("words that overlap", u"cache"_s, u"cac ach"_s, u"[cach]e"_s);
        row("neighbours become one", u"cache"_s, u"ca ch"_s, u"[cach]e"_s);
        row("within itself", u"aaaa"_s, u"aaa"_s, u"[aaaa]"_s);
        row("decomposed, whole", u"cafe\u0301s"_s, u"fé"_s, u"ca[fe\u0301]s"_s);
        row("surrogates stay together", u"x🚀y"_s, u"🚀"_s, u"x[🚀]y"_s);
        row("behind wider characters", u"Ünïcode ﬁx"_s, u"x"_s, u"Ünïcode ﬁ[x]"_s);
    }

    void marks()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QString marked = text;
        const QList<TextRange> ranges = SearchIndex::marks(text, query);
        for (auto range = ranges.crbegin(); range != ranges.crend(); ++range)
            marked.insert(range->start + range->length, u']').insert(range->start, u'[');
        QTEST(marked, "marked");
    }
};

QTEST_APPLESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
