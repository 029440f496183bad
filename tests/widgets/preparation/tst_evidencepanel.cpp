// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/smallhistory.h"
#include "support/windowfixture.h"
#include "widgets/evidence/becausetext.h"
#include "widgets/evidence/dismissedbutton.h"
#include "widgets/evidence/evidencepanel.h"

#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Domain;
using namespace Qt::StringLiterals;
using Support::WindowFixture;

namespace
{

const QString incident = u"production-incident"_s;
const QString slowQuery = u"slow-query"_s;
const QString roses = u"Planted roses along the fence"_s;
const QString hedges = u"Cut the hedges"_s;

/// Two lines that have nothing to do with any question, so that only what is pinned counts.
Models::Preparation::Stored gardener()
{
    Models::Preparation::Stored stored;
    stored.history = Support::historyOf({roses, hedges});
    return stored;
}

QString sentence(WindowFixture &fixture)
{
    return fixture.find<QLabel>("evidenceSentence")->text();
}

QWidget *firstRow(WindowFixture &fixture)
{
    return fixture.window().findChild<QWidget *>(u"evidence0"_s);
}

QToolButton *button(WindowFixture &fixture, const QString &name)
{
    return firstRow(fixture)->findChild<QToolButton *>(name);
}

} // namespace

/// What a question's page shows of the history.
class TestEvidencePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAHistoryItOffersTheImport()
    {
        WindowFixture fixture;
        fixture.choose(incident);
        auto *import = fixture.find<QPushButton>("importHistory");
        QVERIFY(import->isVisible());
        const QSignalSpy asked(
            fixture.find<Widgets::EvidencePanel>("evidencePanel"), &Widgets::EvidencePanel::importRequested);
        import->click();
        QCOMPARE(asked.count(), 1);
    }

    void nothingIsSaidHonestly()
    {
        WindowFixture fixture;
        fixture.prepare(gardener());
        fixture.choose(incident);
        QTRY_VERIFY(sentence(fixture).startsWith(u"Nothing in your history yet"_s));
        QVERIFY(!fixture.find<QPushButton>("importHistory")->isVisible());
        QVERIFY(!firstRow(fixture));
    }

    void aPinnedLineIsShownWithWhereItComesFrom()
    {
        WindowFixture fixture;
        fixture.prepare(gardener());
        fixture.choose(incident);
        fixture.preparation().setVerdict(incident, roses, Verdict::Pinned);
        fixture.preparation().setVerdict(slowQuery, roses, Verdict::Pinned);
        QTRY_VERIFY(firstRow(fixture));
        QCOMPARE(firstRow(fixture)->findChild<QLabel *>(u"evidenceText"_s)->text(), roses);
        QTRY_VERIFY(firstRow(fixture)->findChild<QLabel *>(u"alsoTold"_s)->isVisible());
        const QString title = fixture.workspace().guide()->question(slowQuery)->title;
        QVERIFY(firstRow(fixture)->findChild<QLabel *>(u"alsoTold"_s)->text().contains(title));
        QTRY_VERIFY(sentence(fixture).isEmpty());
    }

    void unpinningTakesItAway()
    {
        WindowFixture fixture;
        fixture.prepare(gardener());
        fixture.choose(incident);
        fixture.preparation().setVerdict(incident, roses, Verdict::Pinned);
        QTRY_VERIFY(firstRow(fixture));
        auto *pin = button(fixture, u"pin"_s);
        QVERIFY(pin->isChecked());
        pin->setFocus();
        QTest::keyClick(pin, Qt::Key_Space);
        QTRY_VERIFY(!firstRow(fixture));
    }

    void dismissedAndBroughtBack()
    {
        WindowFixture fixture;
        fixture.prepare(gardener());
        fixture.choose(incident);
        fixture.preparation().setVerdict(incident, roses, Verdict::Pinned);
        QTRY_VERIFY(firstRow(fixture));
        const QSignalSpy kept(&fixture.preparation(), &Models::Preparation::verdictEdited);
        button(fixture, u"dismiss"_s)->click();
        QCOMPARE(kept.constLast().at(2).value<Verdict>(), Verdict::Dismissed);
        QTRY_VERIFY(!firstRow(fixture));
        auto *undo = fixture.find<QWidget>("evidenceUndo")->findChild<QPushButton *>(u"undo"_s);
        QVERIFY(undo->isVisible());
        undo->click();
        QTRY_VERIFY(firstRow(fixture));
        QVERIFY(button(fixture, u"pin"_s)->isChecked());
        QVERIFY(!undo->isVisible());
    }

    void aDismissalOfLongAgoHasAWayBack()
    {
        WindowFixture fixture;
        fixture.prepare(gardener());
        fixture.choose(incident);
        auto *dismissed = fixture.find<Widgets::DismissedButton>("dismissed");
        QVERIFY(!dismissed->isVisible());
        fixture.preparation().setVerdict(incident, roses, Verdict::Dismissed);
        fixture.preparation().setVerdict(slowQuery, hedges, Verdict::Dismissed);
        QTRY_VERIFY(dismissed->isVisible());
        const QList<QAction *> lines = dismissed->menu()->actions();
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0]->toolTip(), roses);
        QVERIFY(lines[0]->text().endsWith(roses)); // behind a mark for the direction of its words
        const QSignalSpy kept(&fixture.preparation(), &Models::Preparation::verdictEdited);
        lines[0]->trigger();
        QCOMPARE(kept.constFirst().at(0).toString(), incident);
        QCOMPARE(kept.constFirst().at(2).value<Verdict>(), Verdict::None);
        QTRY_VERIFY(!dismissed->isVisible());
    }

    void anotherQuestionSettlesTheDismissal()
    {
        WindowFixture fixture;
        fixture.prepare(gardener());
        fixture.choose(incident);
        fixture.preparation().setVerdict(incident, roses, Verdict::Pinned);
        QTRY_VERIFY(firstRow(fixture));
        button(fixture, u"dismiss"_s)->click();
        fixture.choose(slowQuery);
        QVERIFY(!fixture.find<QWidget>("evidenceUndo")->isVisible());
    }

    void aLineIsAStartingPoint()
    {
        WindowFixture fixture;
        fixture.workspace().setText(incident, Part::Task, u"My own words."_s);
        fixture.prepare(gardener());
        fixture.choose(incident);
        fixture.preparation().setVerdict(incident, hedges, Verdict::Pinned);
        QTRY_VERIFY(firstRow(fixture));
        button(fixture, u"startingPoint"_s)->click();
        const PartTexts parts = fixture.workspace().answer(incident)->parts;
        QVERIFY(parts[Part::Situation].contains(u"Fjordbillett"_s));
        QVERIFY(parts[Part::Action].contains(hedges));
        QCOMPARE(parts[Part::Task], u"My own words."_s);
        fixture.find<QPlainTextEdit>("situation")->undo();
        QTRY_COMPARE(fixture.workspace().answer(incident)->parts[Part::Situation], QString());
    }

    void staysFoldedAsItWasLeft()
    {
        WindowFixture fixture;
        fixture.choose(incident);
        auto *heading = fixture.find<QWidget>("evidenceSection")->findChild<QAbstractButton *>();
        heading->setFocus();
        QTest::keyClick(heading, Qt::Key_Space);
        QVERIFY(!fixture.find<QLabel>("evidenceSentence")->isVisible());
        fixture.restart();
        fixture.choose(incident);
        QVERIFY(!fixture.find<QLabel>("evidenceSentence")->isVisible());
    }

    void readOnlyTakesNoVerdict()
    {
        WindowFixture fixture;
        Models::Preparation::Stored stored = gardener();
        stored.verdicts[incident][lineKey(roses)] = Verdict::Pinned;
        fixture.preparation().setReadOnly(true);
        fixture.prepare(stored);
        fixture.choose(incident);
        QTRY_VERIFY(firstRow(fixture));
        QVERIFY(!button(fixture, u"pin"_s)->isEnabled());
        QVERIFY(!fixture.find<QPushButton>("pinAnother")->isVisible());
    }

    void marksTheWordsThatMadeTheMatch()
    {
        const auto marked = [](const QString &text, const QStringList &because) {
            const QString html = Widgets::becauseText(text, because, Widgets::Colours(QPalette()));
            static const QRegularExpression mark(u"<span[^>]*>([^<]*)</span>"_s);
            return QString(html).replace(mark, u"[\\1]"_s);
        };
        QCOMPARE(marked(u"rolled back in 20 minutes"_s, {u"rolled back"_s, u"20 minutes"_s}),
            u"[rolled back] in [20 minutes]"_s);
        QCOMPARE(marked(u"back to the backlog"_s, {u"back"_s}), u"[back] to the backlog"_s);
        QCOMPARE(marked(u"C++ and C"_s, {u"C++"_s}), u"[C++] and C"_s);
        QCOMPARE(marked(u"<b>fast</b>"_s, {u"fast"_s}), u"&lt;b&gt;[fast]&lt;/b&gt;"_s);
        QCOMPARE(marked(u"nothing"_s, {}), u"nothing"_s);
    }
};

QTEST_MAIN(TestEvidencePanel)
#include "tst_evidencepanel.moc"
