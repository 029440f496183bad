// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/history/tidy.h"
#include "models/historymodel.h"
#include "support/samplehistory.h"
#include "support/windowfixture.h"
#include "widgets/history/historypage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using Domain::Section;
using Support::WindowFixture;
using Widgets::HistoryPage;

namespace
{

/// The window with the history shown, and what reached the store.
class Fixture : public WindowFixture
{
public:
    explicit Fixture(const Domain::History &history = Support::sampleHistory())
    {
        prepare({.history = history, .verdicts = {}, .interviews = {}, .levels = {}, .weights = {}});
        trigger("showHistory");
    }

    HistoryPage &page() { return *find<HistoryPage>("historyPage"); }
    QTreeView *tree() { return find<QTreeView>("historyTree"); }
    QString title() { return find<QLabel>("entryTitle")->text(); }
    /// To whatever has the focus.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents(); // what a layout got anew is shown then
    }
    static void write(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static QString focused() { return QApplication::focusWidget()->objectName(); }

    Domain::History kept()
    {
        page().commit();
        return preparation().history();
    }
    QStringList highlights(int job = 0)
    {
        return Domain::listOf(page().history()[Section::Work][job], "highlights"_L1);
    }
    QStringList positions()
    {
        QStringList names;
        for (const Domain::Entry &entry : page().history()[Section::Work])
            names.append(Domain::textOf(entry, "position"_L1));
        return names;
    }
};

} // namespace

/// The work history in the real window.
class TestHistoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyOffersTheTwoWaysIn()
    {
        Fixture fixture({});
        QVERIFY(fixture.find<QPushButton>("importFirst")->isVisible());
        QVERIFY(!fixture.tree()->isVisible());
        fixture.find<QPushButton>("addFirst")->click();
        QVERIFY(fixture.tree()->isVisible());
        QCOMPARE(fixture.title(), u"New position"_s);
        QCOMPARE(Fixture::focused(), u"position"_s);
        QVERIFY(fixture.kept().isEmpty()); // as long as it says nothing
    }

    void showsTheFirstPosition()
    {
        Fixture fixture;
        QCOMPARE(fixture.title(), u"Senior Developer, Fjordbillett"_s);
        QCOMPARE(fixture.find<QLineEdit>("startDate")->text(), u"2022-03"_s);
        QCOMPARE(fixture.find<QPlainTextEdit>("highlights1")->toPlainText(), fixture.highlights()[1]);
        QVERIFY(!fixture.tree()->isRowHidden(4, {})); // education, though there is none
        QVERIFY(fixture.tree()->isRowHidden(7, {})); // awards
    }

    void everythingWorksByKeyboardAlone()
    {
        Fixture fixture;
        QCOMPARE(QApplication::focusWidget(), fixture.tree());
        Fixture::press(Qt::Key_Down);
        QCOMPARE(fixture.title(), u"Developer, Lakeside Apps"_s);
        Fixture::press(Qt::Key_Return);
        QCOMPARE(Fixture::focused(), u"position"_s);
        Fixture::write(u" II"_s);
        QCOMPARE(fixture.title(), u"Developer II, Lakeside Apps"_s);
        for (int tabs = 0; tabs < 20 && Fixture::focused() != u"highlights0"; ++tabs)
            Fixture::press(Qt::Key_Tab);
        QCOMPARE(Fixture::focused(), u"highlights0"_s);
        Fixture::press(Qt::Key_Return);
        QCOMPARE(Fixture::focused(), u"highlights1"_s);
        Fixture::write(u"Told the box office before noon."_s);
        Fixture::press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(Fixture::focused(), u"highlights0"_s);
        QCOMPARE(fixture.highlights(1),
            (QStringList{u"Told the box office before noon."_s, u"Found seat maps drifting after an upgrade."_s}));
        Fixture::press(Qt::Key_Down);
        QCOMPARE(Fixture::focused(), u"highlights1"_s);
        Fixture::press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(fixture.highlights(1), QStringList{u"Told the box office before noon."_s});
        QCOMPARE(Domain::listOf(fixture.kept()[Section::Work][1], "highlights"_L1), fixture.highlights(1));
    }

    void backspaceOnAnEmptyLineRemovesIt()
    {
        Fixture fixture;
        fixture.find<QPlainTextEdit>("highlights0")->setFocus();
        Fixture::press(Qt::Key_Return);
        QCOMPARE(fixture.highlights().size(), 4);
        Fixture::press(Qt::Key_Return); // one empty line is enough
        QCOMPARE(fixture.highlights().size(), 4);
        Fixture::press(Qt::Key_Backspace);
        QCOMPARE(fixture.highlights().size(), 3);
    }

    void severalPastedLinesBecomeLines()
    {
        Fixture fixture;
        fixture.find<QToolButton>("highlightsAdd")->click();
        QCOMPARE(Fixture::focused(), u"highlights3"_s);
        QApplication::clipboard()->setText(u"Four\n\n  Five\nSix\n"_s);
        fixture.find<QPlainTextEdit>("highlights3")->paste();
        QCOMPARE(fixture.highlights().mid(3), (QStringList{u"Four"_s, u"Five"_s, u"Six"_s}));
        fixture.trigger("undo");
        QCOMPARE(fixture.highlights().mid(3), QStringList{u"Four"_s});
    }

    void undoNamesWhatItUndoes()
    {
        Fixture fixture;
        const Domain::History before = fixture.page().history();
        Fixture::press(Qt::Key_Delete);
        QCOMPARE(fixture.positions(), QStringList{u"Developer"_s});
        QAction *undo = fixture.find<QAction>("undo");
        QCOMPARE(undo->text(), u"&Undo: Remove “Senior Developer, Fjordbillett”"_s);
        QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.page().history(), before);
        QCOMPARE(fixture.title(), u"Senior Developer, Fjordbillett"_s);
        QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fixture.positions(), QStringList{u"Developer"_s});
        QVERIFY(!fixture.find<QAction>("redo")->isEnabled());
    }

    void undoInAFieldIsUndoOfTheHistory()
    {
        Fixture fixture;
        fixture.find<QLineEdit>("position")->setFocus();
        Fixture::press(Qt::Key_End);
        Fixture::write(u"!"_s);
        fixture.find<QPlainTextEdit>("highlights0")->setFocus();
        Fixture::press(Qt::Key_End, Qt::ControlModifier);
        Fixture::write(u"?"_s);
        Fixture::press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!fixture.find<QPlainTextEdit>("highlights0")->toPlainText().endsWith(u'?'));
        QVERIFY(fixture.title().contains(u'!'));
        Fixture::press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.page().history(), Support::sampleHistory());
        QCOMPARE(fixture.find<QLineEdit>("position")->text(), u"Senior Developer"_s);
    }

    void reordersByKeyAndButton()
    {
        Fixture fixture;
        Fixture::press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(fixture.positions(), (QStringList{u"Developer"_s, u"Senior Developer"_s}));
        QCOMPARE(fixture.title(), u"Senior Developer, Fjordbillett"_s);
        QVERIFY(!fixture.find<QToolButton>("moveDown")->isEnabled());
        fixture.find<QToolButton>("moveUp")->click();
        QCOMPARE(fixture.positions(), (QStringList{u"Senior Developer"_s, u"Developer"_s}));
        fixture.find<QLineEdit>("position")->setFocus();
        Fixture::press(Qt::Key_End);
        Fixture::write(u"!"_s); // to the one that was moved, not to the one that stood there
        QCOMPARE(fixture.positions().constFirst(), u"Senior Developer!"_s);
    }

    void whatIsNoDateIsNotKept()
    {
        Fixture fixture;
        auto *until = fixture.find<QLineEdit>("endDate");
        const QString hint = fixture.find<QLabel>("dateHint")->text();
        until->setFocus();
        Fixture::write(u"May 2023"_s);
        QVERIFY(fixture.find<QLabel>("dateHint")->text().contains(u"“May 2023”"_s));
        QVERIFY(!fixture.page().history()[Section::Work][0].contains("endDate"_L1));
        until->selectAll();
        Fixture::write(u"2021"_s);
        QCOMPARE(fixture.find<QLabel>("dateHint")->text(), u"It ends before it begins."_s);
        until->selectAll();
        Fixture::write(u"2023-05"_s);
        QCOMPARE(fixture.find<QLabel>("dateHint")->text(), hint);
        QCOMPARE(Domain::textOf(fixture.kept()[Section::Work][0], "endDate"_L1), u"2023-05"_s);
    }

    void whatIsKeptElsewhereShowsButDoesNotDisturbWriting()
    {
        Fixture fixture;
        fixture.find<QToolButton>("highlightsAdd")->click();
        fixture.prepare({.history = fixture.kept(), .verdicts = {}, .interviews = {}, .levels = {}, .weights = {}});
        QCOMPARE(fixture.highlights().size(), 4); // the blank line waits for its text
        QVERIFY(fixture.page().undoStack()->canUndo());
        fixture.preparation().setHistory({});
        QVERIFY(fixture.find<QPushButton>("importFirst")->isVisible());
    }

    void leavingThePageHandsOn()
    {
        Fixture fixture;
        const QSignalSpy edited(&fixture.preparation(), &Models::Preparation::historyEdited);
        fixture.find<QLineEdit>("name")->setFocus();
        Fixture::press(Qt::Key_End);
        Fixture::write(u" AS"_s);
        QCOMPARE(edited.size(), 0);
        fixture.trigger("aboutGuide");
        QCOMPARE(edited.size(), 1);
        QCOMPARE(fixture.find<QAction>("undo")->text(), u"&Undo"_s);
    }

    void readOnlyChangesNothing()
    {
        Fixture fixture;
        fixture.window().setReadOnly(u"open in another window"_s);
        Fixture::press(Qt::Key_Delete);
        Fixture::press(Qt::Key_Down, Qt::AltModifier);
        fixture.find<QLineEdit>("position")->setFocus();
        Fixture::press(Qt::Key_End);
        Fixture::write(u"!"_s);
        fixture.find<QPlainTextEdit>("highlights0")->setFocus();
        Fixture::press(Qt::Key_Return);
        Fixture::press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(fixture.page().history(), Support::sampleHistory());
    }

    void everyFieldHasAName()
    {
        Fixture fixture;
        for (const QWidget *field : fixture.page().findChildren<QWidget *>()) {
            const bool takesFocus = field->isVisible() && field->focusPolicy() & Qt::TabFocus;
            QVERIFY2(!takesFocus || !field->accessibleName().isEmpty() || qobject_cast<const QAbstractButton *>(field),
                qUtf8Printable(field->objectName()));
        }
    }
};

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
