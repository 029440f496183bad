// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samplehistory.h"
#include "support/windowfixture.h"
#include "widgets/history/historypage.h"
#include "widgets/history/importactions.h"
#include "widgets/history/importreview.h"

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Domain::Section;
using Widgets::HistoryPage;
using Widgets::ImportActions;
using Widgets::ImportReview;

namespace
{

Domain::ReadHistory sampleRead()
{
    return {.format = Domain::HistoryFormat::PlainText,
        .history = Support::sampleHistory(),
        .leftOut = {{u"line 14"_s, u"Cut the cloud bill by a third."_s, u"it stands below no position"_s},
            {u"line 31"_s, u"Page 2 of 2"_s, u"it is a footer"_s}}};
}

/// Adds the entries that are not there.
Domain::History mergeSample(const Domain::History &kept, const Domain::History &read)
{
    Domain::History merged = kept;
    for (const Section section : Domain::sections) {
        for (const Domain::Entry &entry : read[section]) {
            if (!merged[section].contains(entry))
                merged[section].append(entry);
        }
    }
    return merged;
}

/// What a file of that name turns out to be.
Domain::Result<Models::ReadFile> readSample(const QString &file)
{
    if (file.endsWith(".json"_L1))
        return std::make_shared<const Domain::Guide>();
    if (file.endsWith(".pdf"_L1))
        return sampleRead();
    return Domain::failure(u"cannot read"_s, u"cv.doc"_s, u"it is no file that Starwright knows"_s);
}

/// A window with nothing but the page in it, and its imports.
struct Fixture {
    QWidget window;
    HistoryPage page{&window};
    ImportActions actions{{.read = readSample, .merge = mergeSample}, page, &window};

    Fixture() { window.show(); }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return window.findChild<Widget *>(QLatin1StringView(name));
    }
    ImportReview *review() const { return find<ImportReview>("importReview"); }
};

} // namespace

/// An import, from the file to what is kept of it.
class TestImportReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cancelKeepsNothing()
    {
        Fixture fixture;
        const QSignalSpy edited(&fixture.page, &HistoryPage::historyEdited);
        fixture.actions.importFiles({u"/home/mara/cv.pdf"_s});
        QTRY_VERIFY(fixture.review());
        QCOMPARE(fixture.review()->findChild<QLabel *>(u"readCounts"_s)->text(),
            u"Read from cv.pdf: 2 position(s) · 1 project(s) · 1 skill(s) · 9 line(s)"_s);
        fixture.find<QPushButton>("cancel")->click();
        QTRY_VERIFY(!fixture.review());
        QVERIFY(fixture.page.history().isEmpty());
        QCOMPARE(edited.size(), 0);
    }

    void keepsWhatWasCorrected()
    {
        Fixture fixture;
        const QSignalSpy edited(&fixture.page, &HistoryPage::historyEdited);
        const QSignalSpy kept(&fixture.actions, &ImportActions::historyKept);
        fixture.actions.importFiles({u"cv.pdf"_s});
        QTRY_VERIFY(fixture.review());
        auto *position = fixture.review()->findChild<QLineEdit *>(u"position"_s);
        position->end(false);
        QTest::keyClicks(position, u" II"_s);
        fixture.find<QPushButton>("keep")->click();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(fixture.page.history()[Section::Work].size(), 2);
        QCOMPARE(Domain::textOf(fixture.page.history()[Section::Work][0], "position"_L1), u"Senior Developer II"_s);
        QCOMPARE(fixture.page.undoStack()->undoText(), u"Import cv.pdf"_s);
        fixture.page.undoStack()->undo();
        QVERIFY(fixture.page.history().isEmpty());
    }

    void whatWasLeftOutCanBeTakenIn()
    {
        Fixture fixture;
        fixture.actions.importFiles({u"cv.pdf"_s});
        QTRY_VERIFY(fixture.review());
        auto *title = fixture.find<QLabel>("leftOutTitle");
        QCOMPARE(title->text(), u"2 line(s) left out"_s);
        auto *takeIn = fixture.find<QPushButton>("takeIn");
        Q_EMIT takeIn->menu()->aboutToShow();
        QAction *highlight = takeIn->menu()->actions().constFirst();
        QCOMPARE(highlight->text(), u"Highlights of “Senior Developer, Fjordbillett”"_s);
        highlight->trigger();
        QTRY_COMPARE(title->text(), u"1 line(s) left out"_s);
        QVERIFY(!takeIn->isEnabled());
        const QStringList lines = Domain::listOf(fixture.review()->outcome()[Section::Work][0], "highlights"_L1);
        QCOMPARE(lines.constLast(), u"Cut the cloud bill by a third."_s);
        QTest::keyClick(fixture.review(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(title->text(), u"2 line(s) left out"_s);
    }

    void showsWhatChanges()
    {
        Fixture fixture;
        Domain::History kept = Support::sampleHistory();
        kept[Section::Work].removeFirst();
        fixture.page.setHistory(kept);
        fixture.actions.importFiles({u"cv.pdf"_s});
        QTRY_VERIFY(fixture.review());
        QCOMPARE(fixture.find<QLabel>("changesTitle")->text(), u"1 change(s)"_s);
        QCOMPARE(fixture.find<QListView>("changes")->model()->index(0, 0).data().toString(),
            u"Senior Developer, Fjordbillett"_s);
        fixture.find<QPushButton>("cancel")->click();
        QCOMPARE(fixture.page.history(), kept);
    }

    void theSameFileAgainHasNothingToKeep()
    {
        Fixture fixture;
        fixture.page.setHistory(Support::sampleHistory());
        fixture.actions.importFiles({u"cv.pdf"_s});
        QTRY_VERIFY(fixture.review());
        QCOMPARE(fixture.find<QLabel>("changesTitle")->text(), u"Your history has all of it already"_s);
        QVERIFY(!fixture.find<QPushButton>("keep")->isEnabled());
    }

    void anErrorNamesTheFileAndTheNextOneIsRead()
    {
        Fixture fixture;
        const QSignalSpy guides(&fixture.actions, &ImportActions::guideRead);
        fixture.actions.importFiles({u"cv.doc"_s, u"guide.json"_s});
        QTRY_VERIFY(fixture.find<QMessageBox>("importTrouble"));
        QCOMPARE(fixture.find<QMessageBox>("importTrouble")->text(),
            u"cannot read cv.doc: it is no file that Starwright knows"_s);
        QCOMPARE(guides.size(), 0);
        fixture.find<QMessageBox>("importTrouble")->close();
        QTRY_COMPARE(guides.size(), 1);
    }

    void filesCanBeDroppedOnTextFieldsToo()
    {
        Fixture fixture;
        fixture.page.setHistory(Support::sampleHistory());
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(u"/home/mara/cv.pdf"_s)});
        auto *field = fixture.find<QLineEdit>("position");
        QDragEnterEvent enter(QPoint(2, 2), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QCoreApplication::sendEvent(field, &enter));
        QDropEvent drop(QPointF(2, 2), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QCoreApplication::sendEvent(field, &drop));
        QVERIFY(drop.isAccepted());
        QCOMPARE(field->text(), u"Senior Developer"_s);
        QTRY_VERIFY(fixture.review());
    }

    void readOnlyImportsNothing()
    {
        Fixture fixture;
        fixture.actions.setReadOnly(true);
        const QSignalSpy told(&fixture.actions, &ImportActions::told);
        fixture.actions.importFiles({u"cv.pdf"_s});
        QCOMPARE(told.size(), 1);
        QVERIFY(told.constFirst().constFirst().toString().startsWith(u"Nothing can be imported"_s));
    }
};

QTEST_MAIN(TestImportReview)
#include "tst_importreview.moc"
