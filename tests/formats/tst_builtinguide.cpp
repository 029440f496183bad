// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/builtinguides.h"

#include <QTest>

using namespace Domain;
using namespace Qt::StringLiterals;

/// Holds the guide that comes with the program to what it promises.
class TestBuiltInGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto guides = Formats::builtInGuides();
        QVERIFY2(guides, qPrintable(guides.error_or(Error{}).text()));
        QCOMPARE(guides->size(), 1);
        m_guide = guides->first();
        QCOMPARE(m_guide->id, u"backend-developer"_s);
        QCOMPARE(m_guide->role, u"Backend Developer"_s);
    }

    void sets()
    {
        QCOMPARE(categoriesOf(QuestionSet::Primary),
            (QStringList{
                u"Behavioural 4"_s, u"Competency 2"_s, u"Culture fit 2"_s, u"Situational 3"_s, u"Technical 4"_s}));
        QCOMPARE(categoriesOf(QuestionSet::Practice),
            (QStringList{
                u"Behavioural 2"_s, u"Competency 2"_s, u"Culture fit 1"_s, u"Situational 2"_s, u"Technical 7"_s}));
        QVERIFY(!categoriesOf(QuestionSet::Extra).isEmpty());
    }

    void setsStandInTheirOrder()
    {
        const Question *before = nullptr;
        for (const Question &question : m_guide->questions) {
            if (before && before->set == question.set)
                QCOMPARE(question.number, before->number + 1);
            else
                QVERIFY2(question.number == 1 && (!before || before->set < question.set), qPrintable(question.id));
            before = &question;
        }
    }

    /// Answers hang on the ids, and these stand for the questions that the guide began with, in their order.
    void idsAreStable()
    {
        const QStringList promised = u"production-incident rest-api-design event-ingestion slow-query "
                                     "quality-versus-speed flaky-dependency code-review owned-end-to-end "
                                     "rate-limiting silent-corruption what-to-test new-technology-proposal "
                                     "performance-improvement engineering-culture changed-opinion "
                                     "optimistic-pessimistic-locking index-costs https-request-path queue-or-call "
                                     "eventual-consistency password-storage senior-engineer-dispute "
                                     "project-off-plan error-spike-after-deploy debt-heavy-feature keeping-current "
                                     "inherited-codebase authn-and-authz being-on-call"_s.split(u' ');
        QStringList ids;
        for (const Question &question : m_guide->questions) {
            if (question.set != QuestionSet::Extra)
                ids.append(question.id);
        }
        QCOMPARE(ids, promised);
    }

    void surroundings()
    {
        QCOMPARE(m_guide->stages.size(), 6);
        QCOMPARE(m_guide->formats.size(), 6);
        QCOMPARE(m_guide->screensFor.size(), 5);
        QCOMPARE(m_guide->redFlags.size(), 5);
        QCOMPARE(m_guide->categories(),
            (QStringList{u"Behavioural"_s, u"Technical"_s, u"Situational"_s, u"Competency"_s, u"Culture fit"_s}));
    }

    void noStageIsEmpty()
    {
        for (const Stage &stage : m_guide->stages)
            QVERIFY2(
                std::ranges::any_of(m_guide->questions, [&](const Question &q) { return q.stages.contains(stage.id); }),
                qPrintable(stage.id));
    }

    void everyQuestionHelps()
    {
        for (const Question &question : m_guide->questions) {
            const char *id = qPrintable(question.id);
            QVERIFY2(question.title.size() <= 60, id);
            QVERIFY2(question.pointers.size() == 5, id);
            QVERIFY2(question.followUps.size() >= 3, id);
            const bool isStory = question.category != "Technical"_L1 && question.category != "Situational"_L1;
            QVERIFY2(isStory || !question.outline.isEmpty(), id);
            QVERIFY2(!question.concepts.isEmpty(), id);
        }
    }

    void noScaffoldIsRepeated()
    {
        QSet<QString> seen;
        for (const Question &question : m_guide->questions) {
            for (const Part part : storyParts) {
                const QString text = question.scaffold[part].simplified().toCaseFolded();
                QVERIFY2(!text.isEmpty() && !seen.contains(text), qPrintable(question.id + u' ' + toWord(part)));
                seen.insert(text);
            }
        }
    }

private:
    QStringList categoriesOf(QuestionSet set) const
    {
        QMap<QString, int> counts;
        for (const Question &question : m_guide->questions) {
            if (question.set == set)
                ++counts[question.category];
        }
        QStringList lines;
        for (const auto &[category, count] : counts.asKeyValueRange())
            lines.append(category + u' ' + QString::number(count));
        return lines;
    }

    GuidePtr m_guide;
};

QTEST_APPLESS_MAIN(TestBuiltInGuide)
#include "tst_builtinguide.moc"
