// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cataloguemodel.h"
#include "support/guidegenerator.h"
#include "support/treelines.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <algorithm>

using namespace Domain;
using namespace Models;
using namespace Qt::StringLiterals;

namespace
{

/// Says of a guide, a grouping, a filter and answers what the tree must hold: slowly and plainly.
struct Reference {
    Guide guide = Support::generatedGuide({.questions = 60, .categories = 4, .stages = 5});
    Answers answers;
    QuestionFilter filter;
    Grouping grouping = Grouping::Category;
    Priorities priorities;

    Level level(const Question &question) const { return priorities.value(question.id).level; }

    QStringList lines() const
    {
        QStringList tree;
        if (grouping == Grouping::Priority) {
            for (const auto &[name, level] :
                {std::pair(u"High"_s, Level::High), {u"Medium"_s, Level::Medium}, {u"Low"_s, Level::Low}})
                addBranch(tree, name, [&](const Question &question) { return this->level(question) == level; });
        } else if (grouping == Grouping::Category) {
            for (const QString &category : guide.categories())
                addBranch(tree, category, [&](const Question &question) { return question.category == category; });
        } else {
            for (const Stage &stage : guide.stages) {
                if (filter.stages.isEmpty() || filter.stages.contains(stage.id))
                    addBranch(
                        tree, stage.name, [&](const Question &question) { return question.stages.contains(stage.id); });
            }
        }
        return tree;
    }

    template <typename Belongs>
    void addBranch(QStringList &tree, const QString &name, Belongs belongs) const
    {
        QStringList questions;
        QList<Question> ordered = guide.questions;
        if (grouping == Grouping::Priority)
            std::ranges::stable_sort(
                ordered, std::greater(), [this](const Question &q) { return priorities.value(q.id).score; });
        for (const Question &question : std::as_const(ordered)) {
            if (belongs(question) && shows(question))
                questions.append(u"  %1 %2"_s.arg(question.id, toWord(answers.value(question.id).state())));
        }
        if (questions.isEmpty() && !filter.isEmpty())
            return;
        const auto answered = std::ranges::count_if(guide.questions, [&](const Question &question) {
            return belongs(question) && answers.value(question.id).state() != AnswerState::Empty;
        });
        tree.append(u"%1 %2, %3 answered"_s.arg(name).arg(questions.size()).arg(answered));
        tree.append(questions);
    }

    bool shows(const Question &question) const
    {
        const Answer answer = answers.value(question.id);
        QStringList fields = question.pointers + QStringList{question.title, question.question, question.why};
        for (const Part part : allParts)
            fields.append(answer.parts[part]);
        return filter.accepts(question, answer.state(), level(question))
            && fields.join(u'\n').contains(filter.text.trimmed(), Qt::CaseInsensitive);
    }

    qsizetype shown() const
    {
        return std::ranges::count_if(guide.questions, [this](const Question &question) { return shows(question); });
    }
};

QString describe(const QModelIndex &index)
{
    if (!index.parent().isValid())
        return u"%1 %2, %3 answered"_s.arg(index.data().toString(), index.data(CatalogueModel::ShownRole).toString(),
            index.data(CatalogueModel::AnsweredRole).toString());
    return u"%1 %2"_s.arg(index.data(CatalogueModel::QuestionIdRole).toString(),
        toWord(AnswerState(index.data(CatalogueModel::StateRole).toInt())));
}

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
        Reference reference;
        CatalogueModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setGuide(std::make_shared<const Guide>(reference.guide), {});
        for (int step = 0; step < 400; ++step) {
            takeStep(reference, model, random);
            QCOMPARE(Support::treeLines(model, describe), reference.lines());
            QCOMPARE(model.shownQuestions(), reference.shown());
        }
    }

private:
    static void takeStep(Reference &reference, CatalogueModel &model, QRandomGenerator &random)
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
