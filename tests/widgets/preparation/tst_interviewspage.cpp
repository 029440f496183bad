// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windowfixture.h"
#include "widgets/interviews/optionaldateedit.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Domain;
using namespace Qt::StringLiterals;
using Support::WindowFixture;
using Widgets::OptionalDateEdit;

namespace
{

template <typename Widget>
Widget *inCard(WindowFixture &fixture, int card, const QString &name)
{
    auto *widget = fixture.window().findChild<QWidget *>(u"interview%1"_s.arg(card))->findChild<Widget *>(name);
    Q_ASSERT(widget);
    return widget;
}

void add(WindowFixture &fixture, const QString &company)
{
    fixture.trigger("page:interviews");
    fixture.find<QPushButton>("addInterview")->click();
    QTest::keyClicks(QApplication::focusWidget(), company);
}

QStringList companies(WindowFixture &fixture)
{
    QStringList names;
    for (const Interview &interview : fixture.preparation().interviews())
        names.append(interview.company);
    return names;
}

} // namespace

/// Interviews planned with the keyboard, and taken back.
class TestInterviewsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planned()
    {
        WindowFixture fixture;
        const QSignalSpy kept(&fixture.preparation(), &Models::Preparation::interviewsEdited);
        add(fixture, u"Acme & Sons"_s);
        const Stage stage = fixture.workspace().guide()->stages.at(1);
        auto *coming = inCard<QCheckBox>(fixture, 0, u"stage:"_s + stage.id);
        coming->setFocus();
        QTest::keyClick(coming, Qt::Key_Space);
        auto *date = inCard<OptionalDateEdit>(fixture, 0, u"date:"_s + stage.id);
        QVERIFY(date->isEnabled());
        date->setFocus();
        QTest::keyClicks(date, u"20310215"_s);
        auto *own = inCard<QPlainTextEdit>(fixture, 0, u"ownQuestions"_s);
        own->setFocus();
        QTest::keyClicks(own, u"Who decides?"_s);
        QTest::keyClick(own, Qt::Key_Return);
        QTest::keyClicks(own, u"What next?"_s);

        QCOMPARE(fixture.preparation().interviews().size(), 1);
        const Interview interview = fixture.preparation().interviews().constFirst();
        QCOMPARE(interview.guide, fixture.workspace().guide()->id);
        QCOMPARE(interview.company, u"Acme & Sons"_s);
        QCOMPARE(interview.stages, (QList<PlannedStage>{{stage.id, QDate(2031, 2, 15)}}));
        QCOMPARE(interview.ownQuestions, (QStringList{u"Who decides?"_s, u"What next?"_s}));
        QCOMPARE(kept.constLast().at(0).value<QList<Interview>>(), fixture.preparation().interviews());
        QCOMPARE(inCard<QLabel>(fixture, 0, u"interviewTitle"_s)->text(), u"Acme & Sons"_s);
    }

    void stagesComeByTheirDates()
    {
        WindowFixture fixture;
        add(fixture, u"Acme"_s);
        const QList<Stage> stages = fixture.workspace().guide()->stages;
        for (const int place : {0, 1, 2})
            inCard<QCheckBox>(fixture, 0, u"stage:"_s + stages[place].id)->click();
        inCard<OptionalDateEdit>(fixture, 0, u"date:"_s + stages[1].id)->setDate({2031, 5, 1});
        inCard<OptionalDateEdit>(fixture, 0, u"date:"_s + stages[2].id)->setDate({2031, 4, 1});
        QCOMPARE(fixture.preparation().interviews().constFirst().stages,
            (QList<PlannedStage>{
                {stages[2].id, QDate(2031, 4, 1)}, {stages[1].id, QDate(2031, 5, 1)}, {stages[0].id, QDate()}}));
    }

    void removedAndBroughtBack()
    {
        WindowFixture fixture;
        add(fixture, u"Acme"_s);
        add(fixture, u"Bolt"_s);
        add(fixture, u"Crane"_s);
        inCard<QToolButton>(fixture, 1, u"removeInterview"_s)->click();
        QTRY_COMPARE(companies(fixture), (QStringList{u"Acme"_s, u"Crane"_s}));
        QCOMPARE(inCard<QLineEdit>(fixture, 1, u"company"_s)->text(), u"Crane"_s);
        fixture.find<QWidget>("interviewsPage")->findChild<QPushButton *>(u"undo"_s)->click();
        QCOMPARE(companies(fixture), (QStringList{u"Acme"_s, u"Bolt"_s, u"Crane"_s}));
    }

    void interviewsForAnotherGuideStayAsTheyAre()
    {
        WindowFixture fixture;
        Models::Preparation::Stored stored;
        stored.interviews = {{.id = u"1"_s,
            .guide = u"other"_s,
            .company = u"Elsewhere"_s,
            .role = {},
            .stages = {},
            .ownQuestions = {}}};
        fixture.prepare(stored);
        add(fixture, u"Acme"_s);
        QCOMPARE(inCard<QLineEdit>(fixture, 0, u"company"_s)->text(), u"Acme"_s);
        QCOMPARE(companies(fixture), (QStringList{u"Elsewhere"_s, u"Acme"_s}));
    }

    void readOnlyPlansNothing()
    {
        WindowFixture fixture;
        fixture.preparation().setReadOnly(true);
        fixture.prepare({});
        fixture.trigger("page:interviews");
        QVERIFY(!fixture.find<QPushButton>("addInterview")->isEnabled());
    }

    void aDateMayBeEmpty()
    {
        OptionalDateEdit edit(QDate(2031, 1, 8));
        QSignalSpy changed(&edit, &OptionalDateEdit::chosenChanged);
        QVERIFY(edit.chosen().isNull());
        QTest::keyClick(&edit, Qt::Key_Up);
        QCOMPARE(edit.chosen(), QDate(2031, 1, 8));
        QTest::keyClick(&edit, Qt::Key_Delete);
        QVERIFY(edit.chosen().isNull());
        QCOMPARE(changed.count(), 2);
        edit.setChosen({2032, 2, 29});
        QCOMPARE(edit.chosen(), QDate(2032, 2, 29));
        edit.setChosen({});
        QVERIFY(edit.chosen().isNull());
        QCOMPARE(changed.count(), 2);
    }
};

QTEST_MAIN(TestInterviewsPage)
#include "tst_interviewspage.moc"
