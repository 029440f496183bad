// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cataloguemodel.h"
#include "smallguide.h"
#include "support/treelines.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Domain;
using namespace Models;
using namespace Qt::StringLiterals;

namespace
{

QString text(const QModelIndex &index, int role = Qt::DisplayRole)
{
    return index.data(role).toString();
}

/// "Technical 1/2, 1 answered" and "cache draft 1/2".
QString describe(const QModelIndex &index)
{
    if (!index.parent().isValid())
        return u"%1 %2/%3, %4 answered"_s.arg(text(index), text(index, CatalogueModel::ShownRole),
            text(index, CatalogueModel::TotalRole), text(index, CatalogueModel::AnsweredRole));
    return u"%1 %2 %3/%4"_s.arg(text(index, CatalogueModel::QuestionIdRole),
        toWord(AnswerState(index.data(CatalogueModel::StateRole).toInt())), text(index, CatalogueModel::CoveredRole),
        text(index, CatalogueModel::PointersRole));
}

} // namespace

/// The catalogue as a tree: what stands where, and what a filter and an edit do to it.
class TestCatalogueModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<CatalogueModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        Answer covered;
        covered.covered = {1, 7}; // the guide had more pointers once
        m_model->setGuide(
            smallGuide(), SpooledAnswers(Answers{{u"cache"_s, draftOf(u"We saw Redis lag"_s)}, {u"queue"_s, covered}}));
    }

    void emptyWithoutAGuide()
    {
        CatalogueModel model;
        QCOMPARE(lines(model), QStringList());
        model.setFilter(textFilter(u"x"_s));
        model.setAnswer(u"cache"_s, draftOf(u"x"_s));
        QCOMPARE(model.shownQuestions(), 0);
        QVERIFY(!model.find(u"cache"_s).isValid());
    }

    void byCategory()
    {
        QCOMPARE(lines(),
            (QStringList{u"Behavioural 2/2, 0 answered"_s, u"  outage empty 0/2"_s, u"  conflict empty 0/2"_s,
                u"Technical 2/2, 1 answered"_s, u"  cache draft 0/2"_s, u"  queue empty 1/2"_s,
                u"Situational 1/1, 0 answered"_s, u"  deadline empty 0/2"_s}));
        QCOMPARE(m_model->totalQuestions(), 5);
        QCOMPARE(m_model->shownQuestions(), 5);
    }

    void byStage()
    {
        m_model->setGrouping(Grouping::Stage);
        QCOMPARE(lines(),
            (QStringList{u"Early 3/3, 0 answered"_s, u"  outage empty 0/2"_s, u"  conflict empty 0/2"_s,
                u"  deadline empty 0/2"_s, u"Middle 3/3, 1 answered"_s, u"  outage empty 0/2"_s, u"  cache draft 0/2"_s,
                u"  queue empty 1/2"_s, u"Late 0/0, 0 answered"_s}));
        QCOMPARE(m_model->shownQuestions(), 5);
    }

    void filterOnText()
    {
        m_model->setFilter(textFilter(u"redis LAG"_s));
        QCOMPARE(lines(), (QStringList{u"Technical 1/2, 1 answered"_s, u"  cache draft 0/2"_s}));
        m_model->setGrouping(Grouping::Stage);
        QCOMPARE(lines(), (QStringList{u"Middle 1/3, 1 answered"_s, u"  cache draft 0/2"_s}));
        m_model->setFilter({});
        QCOMPARE(m_model->rowCount(), 3);
    }

    void blankTextHidesNothing()
    {
        m_model->setGrouping(Grouping::Stage);
        const QStringList all = lines();
        m_model->setFilter(textFilter(u"  "_s));
        QCOMPARE(lines(), all);
        QVERIFY(!m_model->isFiltered());
    }

    void filtersCombine()
    {
        QuestionFilter filter;
        filter.sets = {QuestionSet::Practice, QuestionSet::Extra};
        filter.categories = {u"Technical"_s, u"Situational"_s};
        m_model->setFilter(filter);
        QCOMPARE(lines(),
            (QStringList{u"Technical 1/2, 1 answered"_s, u"  queue empty 1/2"_s, u"Situational 1/1, 0 answered"_s,
                u"  deadline empty 0/2"_s}));
        QCOMPARE(m_model->shownQuestions(), 2);
        filter.stages = {u"middle"_s};
        m_model->setFilter(filter);
        QCOMPARE(lines(), (QStringList{u"Technical 1/2, 1 answered"_s, u"  queue empty 1/2"_s}));
        filter.states = {AnswerState::Draft};
        m_model->setFilter(filter);
        QCOMPARE(lines(), QStringList());
        filter.sets = {};
        filter.text = u"stale"_s;
        m_model->setFilter(filter);
        QCOMPARE(lines(), (QStringList{u"Technical 1/2, 1 answered"_s, u"  cache draft 0/2"_s}));
    }

    // Somebody who looks at one stage has no use for the other stages of its questions.
    void filterOnStagesByStage()
    {
        m_model->setGrouping(Grouping::Stage);
        QuestionFilter filter;
        filter.stages = {u"early"_s};
        filter.categories = {u"Behavioural"_s};
        m_model->setFilter(filter);
        QCOMPARE(
            lines(), (QStringList{u"Early 2/3, 0 answered"_s, u"  outage empty 0/2"_s, u"  conflict empty 0/2"_s}));
    }

    void answersChangeEveryPlace()
    {
        m_model->setGrouping(Grouping::Stage);
        QSignalSpy changed(m_model.get(), &CatalogueModel::dataChanged);
        Answer answer = draftOf(u"x"_s);
        answer.covered = {0};
        m_model->setAnswer(u"outage"_s, answer);
        QCOMPARE(lines(),
            (QStringList{u"Early 3/3, 1 answered"_s, u"  outage draft 1/2"_s, u"  conflict empty 0/2"_s,
                u"  deadline empty 0/2"_s, u"Middle 3/3, 2 answered"_s, u"  outage draft 1/2"_s, u"  cache draft 0/2"_s,
                u"  queue empty 1/2"_s, u"Late 0/0, 0 answered"_s}));
        QStringList places;
        for (const QList<QVariant> &signal : std::as_const(changed))
            places.append(describe(signal.at(0).toModelIndex()));
        QCOMPARE(places,
            (QStringList{u"Early 3/3, 1 answered"_s, u"outage draft 1/2"_s, u"Middle 3/3, 2 answered"_s,
                u"outage draft 1/2"_s}));
    }

    void moreTextChangesNothingToSee()
    {
        QSignalSpy changed(m_model.get(), &CatalogueModel::dataChanged);
        m_model->setAnswer(u"cache"_s, draftOf(u"We saw Redis lag behind"_s));
        QCOMPARE(changed.count(), 0);
        m_model->setFilter(textFilter(u"behind"_s));
        QCOMPARE(m_model->shownQuestions(), 1);
    }

    void editsEnterAndLeave()
    {
        QuestionFilter filter;
        filter.states = {AnswerState::Draft};
        m_model->setFilter(filter);
        QSignalSpy shown(m_model.get(), &CatalogueModel::shownChanged);
        m_model->setAnswer(u"deadline"_s, draftOf(u"x"_s));
        m_model->setAnswer(u"outage"_s, draftOf(u"x"_s));
        m_model->setAnswer(u"conflict"_s, draftOf(u"x"_s));
        QCOMPARE(lines(),
            (QStringList{u"Behavioural 2/2, 2 answered"_s, u"  outage draft 0/2"_s, u"  conflict draft 0/2"_s,
                u"Technical 1/2, 1 answered"_s, u"  cache draft 0/2"_s, u"Situational 1/1, 1 answered"_s,
                u"  deadline draft 0/2"_s}));
        QCOMPARE(m_model->shownQuestions(), 4);
        m_model->setAnswer(u"cache"_s, {});
        m_model->setAnswer(u"outage"_s, {});
        QCOMPARE(lines(),
            (QStringList{u"Behavioural 1/2, 1 answered"_s, u"  conflict draft 0/2"_s, u"Situational 1/1, 1 answered"_s,
                u"  deadline draft 0/2"_s}));
        QCOMPARE(shown.count(), 5);
    }

    void whatIsHeldStays()
    {
        QuestionFilter filter;
        filter.states = {AnswerState::Empty};
        filter.categories = {u"Situational"_s};
        m_model->setFilter(filter);
        m_model->hold(u"deadline"_s);
        m_model->setAnswer(u"deadline"_s, draftOf(u"x"_s));
        QCOMPARE(lines(), (QStringList{u"Situational 1/1, 1 answered"_s, u"  deadline draft 0/2"_s}));
        m_model->hold(u"outage"_s);
        QCOMPARE(lines(), QStringList());
        m_model->hold(u"deadline"_s); // holding brings nothing back
        QCOMPARE(lines(), QStringList());
    }

    void whatIsHeldStaysSoWhenAnswersAreReadAnew()
    {
        m_model->hold(u"deadline"_s);
        m_model->setGuide(smallGuide(), {});
        QuestionFilter filter;
        filter.states = {AnswerState::Empty};
        filter.categories = {u"Situational"_s};
        m_model->setFilter(filter);
        m_model->setAnswer(u"deadline"_s, draftOf(u"x"_s));
        QCOMPARE(lines(), (QStringList{u"Situational 1/1, 1 answered"_s, u"  deadline draft 0/2"_s}));
    }

    void byPriority()
    {
        m_model->setGrouping(Grouping::Priority);
        QCOMPARE(lines().constFirst(), u"High 0/0, 0 answered"_s);
        QVERIFY(lines().contains(u"Low 5/5, 1 answered"_s)); // nobody has judged yet
        m_model->setPriorities(judged());
        QCOMPARE(lines(),
            (QStringList{u"High 2/2, 0 answered"_s, u"  queue empty 1/2"_s, u"  conflict empty 0/2"_s,
                u"Medium 2/2, 1 answered"_s, u"  outage empty 0/2"_s, u"  cache draft 0/2"_s, u"Low 1/1, 0 answered"_s,
                u"  deadline empty 0/2"_s}));
        m_model->setFilter(textFilter(u"cache"_s));
        QCOMPARE(lines(), (QStringList{u"Medium 1/2, 1 answered"_s, u"  cache draft 0/2"_s}));
        QCOMPARE(m_model->branchKey(m_model->find(u"cache"_s)), u"priority:medium"_s);
    }

    void editsByPriorityFindTheirPlace()
    {
        m_model->setGrouping(Grouping::Priority);
        m_model->setPriorities(judged());
        QuestionFilter filter;
        filter.states = {AnswerState::Draft};
        m_model->setFilter(filter);
        m_model->setAnswer(u"conflict"_s, draftOf(u"x"_s));
        m_model->setAnswer(u"queue"_s, draftOf(u"x"_s));
        m_model->setAnswer(u"outage"_s, draftOf(u"x"_s));
        QCOMPARE(lines(),
            (QStringList{u"High 2/2, 2 answered"_s, u"  queue draft 0/2"_s, u"  conflict draft 0/2"_s,
                u"Medium 2/2, 2 answered"_s, u"  outage draft 0/2"_s, u"  cache draft 0/2"_s}));
        m_model->setAnswer(u"queue"_s, {});
        m_model->setAnswer(u"outage"_s, {});
        QCOMPARE(lines(),
            (QStringList{u"High 1/2, 1 answered"_s, u"  conflict draft 0/2"_s, u"Medium 1/2, 1 answered"_s,
                u"  cache draft 0/2"_s}));
    }

    void filterOnLevels()
    {
        QuestionFilter filter;
        filter.levels = {Level::High};
        m_model->setFilter(filter);
        QCOMPARE(lines(), QStringList());
        QSignalSpy shown(m_model.get(), &CatalogueModel::shownChanged);
        m_model->setPriorities(judged());
        QCOMPARE(shown.count(), 1);
        QCOMPARE(lines(),
            (QStringList{u"Behavioural 1/2, 0 answered"_s, u"  conflict empty 0/2"_s, u"Technical 1/2, 1 answered"_s,
                u"  queue empty 1/2"_s}));
    }

    // Whoever types sees the mark change, and the list keep still until they turn to another question.
    void theHeldQuestionMovesWhenItIsLetGo()
    {
        m_model->setGrouping(Grouping::Priority);
        m_model->setPriorities(judged());
        m_model->hold(u"queue"_s);
        QSignalSpy reset(m_model.get(), &CatalogueModel::modelReset);
        Priorities later = judged();
        later[u"queue"_s] = {.level = Level::Low, .score = 0.1, .terms = {}};
        m_model->setPriorities(later);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(lines().at(1), u"  queue empty 1/2"_s);
        QCOMPARE(m_model->find(u"queue"_s).data(CatalogueModel::LevelRole).toInt(), int(Level::Low));
        m_model->hold(u"cache"_s);
        QCOMPARE(reset.count(), 1);
        QCOMPARE(lines().mid(4),
            (QStringList{
                u"  cache draft 0/2"_s, u"Low 2/2, 0 answered"_s, u"  queue empty 1/2"_s, u"  deadline empty 0/2"_s}));
    }

    void prioritiesAreAnnounced()
    {
        QSignalSpy changed(m_model.get(), &CatalogueModel::dataChanged);
        QSignalSpy reset(m_model.get(), &CatalogueModel::modelReset);
        m_model->setPriorities(judged());
        QCOMPARE(changed.count(), 3);
        QCOMPARE(reset.count(), 0);
        m_model->setPriorities(judged());
        QCOMPARE(changed.count(), 3);
        const QModelIndex cache = m_model->find(u"cache"_s);
        QCOMPARE(text(cache, Qt::AccessibleDescriptionRole), u"medium priority, draft, 0 of 2 pointers covered"_s);
        QCOMPARE(text(cache, Qt::ToolTipRole), u"Tell me about: A cache gone stale\n\nMedium priority"_s);
    }

    void find()
    {
        m_model->setGrouping(Grouping::Stage);
        QCOMPARE(text(m_model->find(u"outage"_s).parent()), u"Early"_s);
        QCOMPARE(text(m_model->find(u"outage"_s, u"stage:middle"_s).parent()), u"Middle"_s);
        QCOMPARE(text(m_model->find(u"cache"_s, u"stage:early"_s).parent()), u"Middle"_s);
        QCOMPARE(text(m_model->find({}, u"stage:late"_s)), u"Late"_s);
        QVERIFY(!m_model->find({}, u"category:Technical"_s).isValid());
        QVERIFY(!m_model->find({}).isValid());
        QVERIFY(!m_model->find(u"nowhere"_s).isValid());
        m_model->setFilter(textFilter(u"outage"_s));
        QVERIFY(!m_model->find(u"cache"_s).isValid());
        QCOMPARE(m_model->branchKey(m_model->find(u"outage"_s, u"stage:middle"_s)), u"stage:middle"_s);
        QCOMPARE(m_model->branchKey({}), QString());
    }

    void whatAQuestionSays()
    {
        m_model->setFilter(textFilter(u"ache"_s));
        const QModelIndex cache = m_model->find(u"cache"_s);
        QCOMPARE(text(cache), u"A cache gone stale"_s);
        QCOMPARE(text(cache, Qt::ToolTipRole), u"Tell me about: A cache gone stale"_s);
        QCOMPARE(text(cache, Qt::AccessibleDescriptionRole), u"draft, 0 of 2 pointers covered"_s);
        QCOMPARE(cache.data(CatalogueModel::MatchedRole).value<QList<TextRange>>(), (QList<TextRange>{{3, 4}}));
        QCOMPARE(text(cache.parent(), Qt::AccessibleDescriptionRole), u"1 of 2 questions answered"_s);
        QVERIFY(cache.flags().testFlag(Qt::ItemNeverHasChildren));
        QVERIFY(!cache.parent().flags().testFlag(Qt::ItemNeverHasChildren));
    }

    void anotherGuideKeepsFilterAndGrouping()
    {
        m_model->setGrouping(Grouping::Stage);
        m_model->setFilter(textFilter(u"queue"_s));
        m_model->setGuide(smallGuide(), {});
        QCOMPARE(lines(), (QStringList{u"Middle 1/3, 0 answered"_s, u"  queue empty 0/2"_s}));
    }

private:
    static Priorities judged()
    {
        Priorities priorities;
        const auto set = [&priorities](const QString &id, Level level, double score) {
            priorities[id] = {.level = level, .score = score, .terms = {}};
        };
        set(u"outage"_s, Level::Medium, 0.5);
        set(u"cache"_s, Level::Medium, 0.5);
        set(u"conflict"_s, Level::High, 0.4); // by hand, perhaps
        set(u"queue"_s, Level::High, 0.8);
        set(u"deadline"_s, Level::Low, 0.1);
        return priorities;
    }
    static QuestionFilter textFilter(const QString &words)
    {
        QuestionFilter filter;
        filter.text = words;
        return filter;
    }
    static QStringList lines(const CatalogueModel &model) { return Support::treeLines(model, describe); }
    QStringList lines() const { return lines(*m_model); }

    std::unique_ptr<CatalogueModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestCatalogueModel)
#include "tst_cataloguemodel.moc"
