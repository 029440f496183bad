// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/catalogue/treestate.h"

#include "models/cataloguemodel.h"
#include "support/guidegenerator.h"

#include <QSignalSpy>
#include <QTest>

using namespace Domain;
using namespace Models;
using namespace Qt::StringLiterals;
using Widgets::TreeState;

/// What stays of the tree when its model is reset.
class TestTreeState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<CatalogueModel>();
        m_model->setGuide(m_guide, {});
        m_view = std::make_unique<QTreeView>();
        m_view->setUniformRowHeights(true);
        m_view->setModel(m_model.get());
        m_view->resize(300, 400);
        m_view->show();
        m_state = new TreeState(m_view.get(), m_model.get());
    }

    void openBranchesOutliveFilterAndGrouping()
    {
        m_view->expand(m_model->index(1, 0));
        const QString key = m_model->branchKey(m_model->index(1, 0));
        search(u"quokka"_s);
        m_model->setGrouping(Grouping::Stage);
        m_view->expand(m_model->index(0, 0));
        search({});
        QCOMPARE(open(), QStringList());
        m_view->expand(m_model->index(2, 0));
        m_model->setGrouping(Grouping::Category);
        QCOMPARE(open(), QStringList{key});
        m_model->setGrouping(Grouping::Stage);
        QCOMPARE(open(), QStringList{u"stage:stage-2"_s});
        QCOMPARE(m_state->openBranches(), (QStringList{key, u"stage:stage-2"_s}));
    }

    void whatAFilterFindsIsOpen()
    {
        search(u"quokka"_s);
        QCOMPARE(open().size(), m_model->rowCount());
        m_view->collapse(m_model->index(0, 0));
        search(u"quokk"_s);
        QVERIFY(!m_view->isExpanded(m_model->index(0, 0)));
        QVERIFY(m_view->isExpanded(m_model->index(1, 0)));
        search({});
        search(u"quokka"_s);
        QVERIFY(m_view->isExpanded(m_model->index(0, 0)));
    }

    void openBranchesAreRestored()
    {
        m_state->setOpenBranches({u"category:Category 1"_s, u"stage:stage-2"_s, u"gone"_s});
        QCOMPARE(open(), QStringList{u"category:Category 1"_s});
        m_model->setGrouping(Grouping::Stage);
        QCOMPARE(open(), QStringList{u"stage:stage-2"_s});
    }

    void expandAllIsSeen()
    {
        m_view->expandAll();
        m_model->setGrouping(Grouping::Stage);
        m_model->setGrouping(Grouping::Category);
        QCOMPARE(open().size(), m_model->rowCount());
    }

    void selectionOutlivesAReset()
    {
        m_state->select(m_guide->questions.at(150).id);
        QSignalSpy selected(m_state, &TreeState::selected);
        m_model->setGrouping(Grouping::Stage);
        QCOMPARE(current(), m_guide->questions.at(150).id);
        search(u"nothing has this"_s);
        QCOMPARE(current(), QString());
        QCOMPARE(m_state->question(), m_guide->questions.at(150).id);
        search({});
        QCOMPARE(current(), m_guide->questions.at(150).id);
        QCOMPARE(selected.count(), 0);
    }

    void aSelectedBranchOutlivesAReset()
    {
        m_state->select({}, u"category:Category 1"_s);
        search(u"e"_s);
        QCOMPARE(m_model->branchKey(m_view->currentIndex()), u"category:Category 1"_s);
    }

    void selectingIsSignalled()
    {
        QSignalSpy selected(m_state, &TreeState::selected);
        const QString id = m_guide->questions.at(3).id;
        m_view->setCurrentIndex(m_model->find(id));
        QCOMPARE(selected.count(), 1);
        QCOMPARE(selected.at(0).at(0).toString(), id);
        QCOMPARE(m_state->branch(), m_model->branchKey(m_model->find(id)));
    }

    void aClosedBranchStaysClosedAroundItsSelection()
    {
        const QModelIndex question = m_model->find(m_guide->questions.at(3).id);
        m_view->setCurrentIndex(question);
        m_view->collapse(question.parent());
        m_model->setGrouping(Grouping::Stage);
        QCOMPARE(open(), QStringList());
    }

    void theFirstVisibleRowStays()
    {
        m_view->expandAll();
        m_view->scrollTo(m_model->index(30, 0, m_model->index(1, 0)), QAbstractItemView::PositionAtTop);
        const QString top = topQuestion();
        QVERIFY(!top.isEmpty());
        QuestionFilter filter;
        filter.states = {AnswerState::Empty};
        m_model->setFilter(filter);
        QCOMPARE(topQuestion(), top);
        m_model->setFilter({});
        QCOMPARE(topQuestion(), top);
    }

    void typingKeepsWhatIsWorkedAt()
    {
        QuestionFilter filter;
        filter.states = {AnswerState::Empty};
        m_model->setFilter(filter);
        const QString id = m_guide->questions.at(3).id;
        m_view->setCurrentIndex(m_model->find(id));
        QCoreApplication::processEvents();
        Answer answer;
        answer.parts[Part::Task] = u"x"_s;
        m_model->setAnswer(id, answer);
        QCOMPARE(current(), id);
        m_view->setCurrentIndex(m_model->find(m_guide->questions.at(4).id));
        QTRY_VERIFY(!m_model->find(id).isValid());
        QCOMPARE(current(), m_guide->questions.at(4).id);
    }

private:
    void search(const QString &text)
    {
        QuestionFilter filter;
        filter.text = text;
        m_model->setFilter(filter);
    }

    QStringList open() const
    {
        QStringList keys;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_view->isExpanded(m_model->index(row, 0)))
                keys.append(m_model->branchKey(m_model->index(row, 0)));
        }
        return keys;
    }

    QString current() const { return m_view->currentIndex().data(CatalogueModel::QuestionIdRole).toString(); }
    QString topQuestion() const { return m_view->indexAt({0, 0}).data(CatalogueModel::QuestionIdRole).toString(); }

    const GuidePtr m_guide = std::make_shared<const Guide>(Support::generatedGuide({.questions = 300}));
    std::unique_ptr<CatalogueModel> m_model;
    std::unique_ptr<QTreeView> m_view;
    TreeState *m_state = nullptr; // the view's
};

QTEST_MAIN(TestTreeState)
#include "tst_treestate.moc"
