// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/smallhistory.h"
#include "support/windowfixture.h"

#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

using namespace Domain;
using namespace Qt::StringLiterals;
using Support::WindowFixture;

namespace
{
const QString roses = u"Planted roses along the fence"_s;
}

/// The coverage grid in the window.
class TestCoveragePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAHistoryItSaysSo()
    {
        WindowFixture fixture;
        fixture.trigger("page:coverage");
        QVERIFY(fixture.find<QLabel>("coverageSentence")->text().startsWith(u"With your work history"_s));
        QVERIFY(!fixture.find<QTableView>("coverage")->isVisible());
    }

    void countsGapsAndSharedLines()
    {
        WindowFixture fixture;
        showTwoMarks(fixture);
        const auto all = fixture.workspace().guide()->questions.size();
        QTRY_COMPARE(fixture.find<QLabel>("coverageSentence")->text(),
            u"%1 questions without anything in your history. 1 lines told for more than one question."_s.arg(all - 2));
        auto *table = fixture.find<QTableView>("coverage");
        QCOMPARE(table->model()->columnCount(), 1);
        QVERIFY(table->isVisible());
    }

    void aClickGoesToTheQuestion()
    {
        WindowFixture fixture;
        showTwoMarks(fixture);
        auto *table = fixture.find<QTableView>("coverage");
        QTRY_COMPARE(table->model()->columnCount(), 1);
        const QModelIndex second = table->model()->index(1, 0);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(second).center());
        QVERIFY(fixture.find<QPlainTextEdit>("situation")->isVisible());
        QCOMPARE(fixture.find<QLabel>("question")->text(), fixture.workspace().guide()->questions.at(1).question);
    }

    void theKeyboardGoesThereToo()
    {
        WindowFixture fixture;
        showTwoMarks(fixture);
        auto *table = fixture.find<QTableView>("coverage");
        QTRY_COMPARE(table->model()->columnCount(), 1);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(fixture.find<QLabel>("question")->text(), fixture.workspace().guide()->questions.at(1).question);
    }

private:
    static void showTwoMarks(WindowFixture &fixture)
    {
        Models::Preparation::Stored stored;
        stored.history = Support::historyOf({roses});
        for (const int place : {0, 2})
            stored.verdicts[fixture.workspace().guide()->questions.at(place).id][lineKey(roses)] = Verdict::Pinned;
        fixture.prepare(stored);
        fixture.trigger("page:coverage");
    }
};

QTEST_MAIN(TestCoveragePage)
#include "tst_coveragepage.moc"
