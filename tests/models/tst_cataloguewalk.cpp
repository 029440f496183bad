// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cataloguemodel.h"
#include "models/cataloguereference.h"
#include "support/guidegenerator.h"
#include "support/treelines.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Domain;
using namespace Models;
using namespace Qt::StringLiterals;

namespace
{

QuestionFilter randomFilter(QRandomGenerator &random)
{
    QuestionFilter filter;
    const auto sometimes = [&random] { return random.bounded(4U) == 0; };
    if (random.bounded(2U) == 0)
        filter.text = Support::generatedText(1, random).left(3);
    if (sometimes())
        filter.categories = {u"Category 1"_s, u"Category 3"_s};
    if (sometimes())
        filter.stages = {u"stage-0"_s, u"stage-4"_s};
    if (sometimes())
        filter.sets = {QuestionSet::Primary};
    if (sometimes())
        filter.states = {answerStates[random.bounded(3U)]};
    if (sometimes())
        filter.levels = {levels[random.bounded(3U)]};
    return filter;
}

} // namespace

/// A long random walk of filters, groupings and edits, compared with the reference at every step.
class TestCatalogueWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walk_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void walk()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        CatalogueReference reference{.guide = Support::generatedGuide({.questions = 60, .categories = 4, .stages = 5}),
            .answers = {},
            .filter = {},
            .priorities = {}};
        CatalogueModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setGuide(std::make_shared<const Guide>(reference.guide), {});
        for (int step = 0; step < 400; ++step) {
            takeStep(reference, model, random);
            QCOMPARE(Support::treeLines(model, describeRow), reference.lines());
            QCOMPARE(model.shownQuestions(), reference.shown());
        }
    }

private:
    static void takeStep(CatalogueReference &reference, CatalogueModel &model, QRandomGenerator &random)
    {
        switch (random.bounded(8U)) {
        case 0:
            reference.filter = randomFilter(random);
            model.setFilter(reference.filter);
            break;
        case 1:
            reference.grouping
                = std::array{Grouping::Category, Grouping::Stage, Grouping::Priority}[random.bounded(3U)];
            model.setGrouping(reference.grouping);
            break;
        case 2:
            for (auto changes = random.bounded(1U, 9U); changes > 0; --changes) {
                const QString &id = reference.guide.questions.at(random.bounded(60)).id;
                reference.priorities[id]
                    = {.level = levels[random.bounded(3U)], .score = random.bounded(4) / 4.0, .terms = {}};
            }
            model.setPriorities(reference.priorities);
            break;
        default:
            const QString id = reference.guide.questions.at(random.bounded(60)).id;
            reference.answers[id] = random.bounded(2U) == 0 ? Answer() : Support::generatedAnswer(random);
            model.setAnswer(id, reference.answers.value(id));
        }
    }
};

QTEST_GUILESS_MAIN(TestCatalogueWalk)
#include "tst_cataloguewalk.moc"
