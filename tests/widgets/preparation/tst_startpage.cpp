// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/smallhistory.h"
#include "support/windowfixture.h"
#include "widgets/start/nextinterview.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Domain;
using namespace Qt::StringLiterals;
using Support::WindowFixture;

namespace
{

QString headline(WindowFixture &fixture)
{
    return fixture.find<QLabel>("nextInterview")->text();
}

Interview planned(const Guide &guide, const QString &company, QDate date)
{
    return {.id = company,
        .guide = guide.id,
        .company = company,
        .role = u"Developer"_s,
        .stages = {{.stage = guide.stages.at(1).id, .date = date}},
        .ownQuestions = {}};
}

} // namespace

/// What is next, as the start page tells it.
class TestStartPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneThingHelpsAtATime()
    {
        WindowFixture fixture;
        auto *help = fixture.find<QPushButton>("help");
        const QSignalSpy imports(&fixture.window(), &Widgets::MainWindow::importRequested);
        help->click();
        QCOMPARE(imports.count(), 1);
        Models::Preparation::Stored stored;
        stored.history = Support::historyOf({u"Planted roses along the fence"_s});
        fixture.prepare(stored);
        QCOMPARE(headline(fixture), u"No interview is planned yet"_s);
        help->click();
        QVERIFY(fixture.find<QWidget>("interviewsPage")->isVisible());
        QCOMPARE(fixture.preparation().interviews().size(), 1);
        fixture.preparation().setInterviews(
            {planned(*fixture.workspace().guide(), u"Acme"_s, QDate::currentDate().addDays(1))});
        fixture.trigger("page:start");
        QTRY_VERIFY(fixture.find<QLabel>("whatHelps")->text().contains(u"nothing in your history"_s));
        help->click();
        QVERIFY(fixture.find<QWidget>("coveragePage")->isVisible());
    }

    void theNextInterviewComesFirst()
    {
        WindowFixture fixture;
        const Guide &guide = *fixture.workspace().guide();
        const QDate today = QDate::currentDate();
        fixture.preparation().setInterviews(
            {planned(guide, u"Later"_s, today.addDays(30)), planned(guide, u"Sooner"_s, today.addDays(9))});
        QCOMPARE(headline(fixture), u"%1 at Sooner, in 9 days"_s.arg(guide.stages.at(1).name));
    }

    void daysInWords()
    {
        QCOMPARE(Widgets::daysText(0), u"today"_s);
        QCOMPARE(Widgets::daysText(1), u"tomorrow"_s);
        QCOMPARE(Widgets::daysText(12), u"in 12 days"_s);
    }

    void mostPressingOpensItsQuestion()
    {
        WindowFixture fixture;
        const QString last = fixture.workspace().guide()->questions.constLast().id;
        fixture.preparation().setLevel(last, Level::High);
        const QString first = fixture.preparation().mostPressing().constFirst();
        auto *row = fixture.find<QAbstractButton>("pressing0");
        QCOMPARE(row->text(), fixture.workspace().guide()->question(first)->title);
        QVERIFY(!row->accessibleDescription().isEmpty());
        row->setFocus();
        QTest::keyClick(row, Qt::Key_Space);
        QVERIFY(fixture.find<QPlainTextEdit>("situation")->isVisible());
        QCOMPARE(fixture.find<QLabel>("question")->text(), fixture.workspace().guide()->question(first)->question);
        // Once more, though the catalogue has it selected already.
        fixture.trigger("page:start");
        row->click();
        QVERIFY(fixture.find<QPlainTextEdit>("situation")->isVisible());
    }

    void aReadyAnswerPressesNoLonger()
    {
        WindowFixture fixture;
        const QString first = fixture.preparation().mostPressing().constFirst();
        fixture.preparation().setLevel(first, Level::High);
        fixture.workspace().setText(first, Part::Action, u"I did."_s);
        fixture.workspace().setReady(first, true);
        QVERIFY(
            fixture.find<QAbstractButton>("pressing0")->text() != fixture.workspace().guide()->question(first)->title);
        QVERIFY(fixture.find<QLabel>("progressText")->text().startsWith(u"1 ready"_s));
    }

    void isWhereItWasLeft()
    {
        WindowFixture fixture;
        fixture.choose(u"slow-query"_s);
        fixture.trigger("page:interviews");
        fixture.restart();
        QVERIFY(fixture.find<QWidget>("interviewsPage")->isVisible());
    }
};

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"
