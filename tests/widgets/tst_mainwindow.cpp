// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cataloguemodel.h"
#include "support/windowfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using Domain::Part;
using Models::CatalogueModel;
using Support::WindowFixture;

namespace
{

QString currentQuestion(WindowFixture &fixture)
{
    return fixture.find<QTreeView>("catalogue")->currentIndex().data(CatalogueModel::QuestionIdRole).toString();
}

QStringList shownBranches(WindowFixture &fixture)
{
    QStringList names;
    const QAbstractItemModel *model = fixture.find<QTreeView>("catalogue")->model();
    for (int row = 0; row < model->rowCount(); ++row)
        names.append(model->index(row, 0).data().toString());
    return names;
}

const QString incident = QStringLiteral("production-incident");
const QString slowQuery = QStringLiteral("slow-query");

} // namespace

/// The main job, done in the real window.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithTheStartPage()
    {
        WindowFixture fixture;
        QVERIFY(fixture.find<QWidget>("startPage")->isVisible());
        QCOMPARE(shownBranches(fixture).size(), 5);
    }

    void whatIsTypedIsSavedByItself()
    {
        WindowFixture fixture;
        fixture.choose(incident);
        fixture.type("situation", QStringLiteral("Sales stopped.\nI was on call."));
        QTRY_COMPARE(
            fixture.saved().value(incident).parts[Part::Situation], QStringLiteral("Sales stopped.\nI was on call."));
        QTRY_VERIFY(fixture.find<QLabel>("saveStatus")->text().startsWith(QStringLiteral("Saved")));
    }

    void nonBreakingSpacesStayAsTyped()
    {
        WindowFixture fixture;
        fixture.choose(incident);
        const QString text = QStringLiteral("4\u00a0000\u202f€ <b>&amp;</b> 😀");
        fixture.find<QPlainTextEdit>("notes")->insertPlainText(text);
        QTRY_COMPARE(fixture.saved().value(incident).parts[Part::Notes], text);
    }

    void undoOutlivesTheSwitchToAnotherQuestion()
    {
        WindowFixture fixture;
        fixture.choose(incident);
        fixture.type("task", QStringLiteral("mine"));
        fixture.choose(slowQuery);
        QCOMPARE(fixture.find<QPlainTextEdit>("task")->toPlainText(), QString());
        fixture.choose(incident);
        QCOMPARE(fixture.find<QPlainTextEdit>("task")->toPlainText(), QStringLiteral("mine"));
        fixture.find<QPlainTextEdit>("task")->undo();
        QVERIFY(fixture.find<QPlainTextEdit>("task")->toPlainText().isEmpty());
        QTRY_COMPARE(fixture.workspace().answer(incident)->parts[Part::Task], QString());
    }

    void aFailedSaveIsToldAndTriedAgain()
    {
        WindowFixture fixture;
        fixture.choose(incident);
        fixture.failSaving(true);
        fixture.type("result", QStringLiteral("p95 down"));
        QTRY_VERIFY(fixture.find<QLabel>("saveStatus")->text().contains(QStringLiteral("the disk is full")));
        QVERIFY(fixture.saved().isEmpty());
        QCOMPARE(fixture.find<QPlainTextEdit>("result")->toPlainText(), QStringLiteral("p95 down"));
        fixture.failSaving(false);
        QTRY_COMPARE(fixture.saved().value(incident).parts[Part::Result], QStringLiteral("p95 down"));
        QTRY_VERIFY(fixture.find<QLabel>("saveStatus")->text().startsWith(QStringLiteral("Saved")));
    }

    void searchReactsToEveryKey()
    {
        WindowFixture fixture;
        auto *search = fixture.find<QLineEdit>("search");
        search->setFocus();
        auto *model = qobject_cast<CatalogueModel *>(fixture.find<QTreeView>("catalogue")->model());
        int shown = model->totalQuestions();
        for (const char key : {'c', 'l', 'i', 'c', 'k', 'h'}) {
            QTest::keyClick(search, key);
            QVERIFY(model->shownQuestions() <= shown);
            shown = model->shownQuestions();
        }
        QVERIFY(shown > 0 && shown < model->totalQuestions());
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(model->shownQuestions(), model->totalQuestions());
    }

    void searchFindsWhatThePersonWrote()
    {
        WindowFixture fixture;
        fixture.choose(incident);
        fixture.type("notes", QStringLiteral("Fjordbillett"));
        QTRY_VERIFY(!fixture.saved().isEmpty());
        fixture.find<QLineEdit>("search")->setText(QStringLiteral("fjordb"));
        auto *model = qobject_cast<CatalogueModel *>(fixture.find<QTreeView>("catalogue")->model());
        QCOMPARE(model->shownQuestions(), 1);
        QVERIFY(model->find(incident).isValid());
    }

    void oneActionClearsEveryFilter()
    {
        WindowFixture fixture;
        auto *clear = fixture.find<QToolButton>("clearFilters");
        QVERIFY(clear->isHidden());
        fixture.find<QLineEdit>("search")->setText(QStringLiteral("no such thing anywhere"));
        QVERIFY(shownBranches(fixture).isEmpty());
        QVERIFY(!clear->isHidden());
        clear->click();
        QCOMPARE(shownBranches(fixture).size(), 5);
    }

    void groupingKeepsSelectionAndFilter()
    {
        WindowFixture fixture;
        fixture.find<QLineEdit>("search")->setText(QStringLiteral("incident"));
        fixture.choose(incident);
        fixture.trigger("groupByStage");
        QVERIFY(shownBranches(fixture).contains(QStringLiteral("Hiring manager interview")));
        QCOMPARE(currentQuestion(fixture), incident);
        QCOMPARE(fixture.find<QLineEdit>("search")->text(), QStringLiteral("incident"));
        fixture.trigger("groupByCategory");
        QCOMPARE(currentQuestion(fixture), incident);
    }

    void everythingIsBackAfterARestart()
    {
        WindowFixture fixture;
        fixture.trigger("groupByStage");
        fixture.find<QLineEdit>("search")->setText(QStringLiteral("query"));
        fixture.choose(slowQuery);
        fixture.type("action", QStringLiteral("EXPLAIN first"));
        fixture.window().resize(760, 600);
        fixture.restart();
        QCOMPARE(currentQuestion(fixture), slowQuery);
        QCOMPARE(fixture.find<QPlainTextEdit>("action")->toPlainText(), QStringLiteral("EXPLAIN first"));
        QVERIFY(fixture.find<QPlainTextEdit>("action")->isVisible());
        QCOMPARE(fixture.find<QLineEdit>("search")->text(), QStringLiteral("query"));
        QVERIFY(shownBranches(fixture).contains(QStringLiteral("System design interview")));
        QCOMPARE(fixture.window().size(), QSize(760, 600));
    }

    void pointersRememberWhatWasCovered()
    {
        WindowFixture fixture;
        fixture.choose(incident);
        auto *pointer = fixture.find<QWidget>("pointer1");
        QTest::mouseClick(pointer, Qt::LeftButton, {}, pointer->rect().center());
        QTRY_COMPARE(fixture.saved().value(incident).covered, QSet<int>{1});
        fixture.choose(slowQuery);
        fixture.choose(incident);
        fixture.restart();
        fixture.choose(incident);
        QCOMPARE(fixture.workspace().answer(incident)->covered, QSet<int>{1});
    }

    void readyNeedsText()
    {
        WindowFixture fixture;
        fixture.choose(incident);
        auto *ready = fixture.find<QPushButton>("ready");
        QVERIFY(!ready->isEnabled());
        fixture.type("action", QStringLiteral("x"));
        QTRY_VERIFY(ready->isEnabled());
        ready->click();
        QTRY_COMPARE(fixture.saved().value(incident).state(), Domain::AnswerState::Ready);
    }

    void readOnlySaysWhyAndTakesNoText()
    {
        WindowFixture fixture;
        fixture.choose(incident);
        fixture.window().setReadOnly(QStringLiteral("open in another window"));
        QVERIFY(fixture.find<QLabel>("banner")->isVisible());
        fixture.type("action", QStringLiteral("x"));
        QVERIFY(fixture.find<QPlainTextEdit>("action")->toPlainText().isEmpty());
    }

    void tabWalksThroughTheParts()
    {
        WindowFixture fixture;
        fixture.choose(incident);
        auto *edit = fixture.find<QPlainTextEdit>("situation");
        edit->setFocus();
        for (const char *next : {"task", "action", "result", "notes"}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget(), fixture.find<QPlainTextEdit>(next));
        }
    }

    void troubleIsToldInPlaceOfTheQuestions()
    {
        WindowFixture fixture;
        fixture.window().showTrouble({.what = QStringLiteral("cannot open"),
            .where = QStringLiteral("x.db"),
            .why = QStringLiteral("it is empty")});
        QVERIFY(fixture.find<QLabel>("troubleText")->isVisible());
        QVERIFY(fixture.find<QLabel>("troubleText")->text().contains(QStringLiteral("x.db")));
        QVERIFY(!fixture.find<QTreeView>("catalogue")->isVisible());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
