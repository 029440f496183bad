// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationtour.h"
#include "program.h"
#include "support/hands.h"
#include "widgets/pack/packdialog.h"
#include "widgets/tour/toursteps.h"
#include "widgets/window/pageswitcher.h"

#include <QApplication>
#include <QDir>
#include <QFileOpenEvent>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Support;

namespace
{

/// The window of the tour, which is the one that is seen while there is one.
Widgets::MainWindow *tourWindow(Program &program)
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *window = qobject_cast<Widgets::MainWindow *>(widget);
        if (window && window->isVisible() && window != &program.window())
            return window;
    }
    return nullptr;
}

bool isInSight(const QString &part, const QWidget *page)
{
    const auto *widget = page->findChild<QWidget *>(part);
    return QRect(widget->mapTo(page, QPoint()), widget->size()).intersects(page->rect());
}

QStringList tourFolders()
{
    return QDir::temp().entryList({u"starwright-tour-*"_s}, QDir::Dirs);
}

} // namespace

/// The tour is offered once, leads through the window on a sample, and leaves nothing.
class TestTour : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;

    template <typename Widget>
    Widget *inTour(const char *name)
    {
        return tourWindow(*m_program)->findChild<Widget *>(QLatin1StringView(name));
    }

    void restart()
    {
        m_program.reset();
        m_program = std::make_unique<Program>(*m_folder, u"a.db"_s);
    }

    void startTour()
    {
        m_program->trigger("startTour");
        QTRY_VERIFY(tourWindow(*m_program));
        QVERIFY(QTest::qWaitForWindowActive(tourWindow(*m_program)));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        restart();
    }

    void cleanup() { m_program.reset(); }

    void theFirstStartOffersIt()
    {
        QTRY_VERIFY(m_program->page("tourOffer"));
        m_program->find<QPushButton>("acceptTour")->click();
        QTRY_VERIFY(tourWindow(*m_program));
        QVERIFY(!m_program->window().isVisible());
        restart();
        QTRY_VERIFY(QTest::qWaitForWindowExposed(&m_program->window()));
        waitUntilPainted();
        QVERIFY(!m_program->page("tourOffer"));
    }

    void whoDeclinesIsNotAskedAgain()
    {
        QTRY_VERIFY(m_program->page("tourOffer"));
        m_program->find<QPushButton>("declineTour")->click();
        QTRY_VERIFY(!m_program->page("tourOffer"));
        restart();
        waitUntilPainted();
        QVERIFY(!m_program->page("tourOffer"));
    }

    void whoHasWrittenAlreadyIsNotAsked()
    {
        m_program->field("result")->insertPlainText(u"p95 from 900 to 120 ms"_s);
        m_program->close();
        restart();
        waitUntilPainted();
        QVERIFY(!m_program->page("tourOffer"));
    }

    void everyStepShowsWhatItTellsOf()
    {
        startTour();
        auto *pages = tourWindow(*m_program)->findChild<Widgets::PageSwitcher *>();
        const QList<Widgets::TourStep> steps = Widgets::tourSteps();
        for (const Widgets::TourStep &step : steps) {
            QCOMPARE(pages->current(), step.page);
            QTRY_VERIFY(step.part.isEmpty() || isInSight(step.part, pages->currentWidget()));
            QCOMPARE(QApplication::focusWidget(), inTour<QPushButton>("tourNext"));
            if (&step != &steps.last())
                press(Qt::Key_Space);
        }
        QVERIFY(inTour<QPushButton>("tourEnd")->isHidden());
        QVERIFY(tabTo("tourBack", Qt::ShiftModifier));
        press(Qt::Key_Space);
        QCOMPARE(pages->current(), steps[steps.size() - 2].page);
        press(Qt::Key_Space);
        press(Qt::Key_Space);
        QTRY_VERIFY(!tourWindow(*m_program));
        QVERIFY(m_program->window().isVisible());
    }

    void tabReachesItFirst()
    {
        startTour();
        const QWidget *first = tourWindow(*m_program)->nextInFocusChain();
        while (!(first->focusPolicy() & Qt::TabFocus) || !first->isEnabled() || !first->isVisible())
            first = first->nextInFocusChain();
        QCOMPARE(first->objectName(), u"tourEnd"_s);
    }

    void nothingOfItStays()
    {
        const QStringList before = tourFolders();
        startTour();
        QCOMPARE(tourFolders().size(), before.size() + 1);
        for (int step = 0; step < 2; ++step)
            inTour<QPushButton>("tourNext")->click();
        inTour<QPlainTextEdit>("result")->insertPlainText(u"Tried out"_s);
        tourWindow(*m_program)->close();
        QTRY_VERIFY(!tourWindow(*m_program));
        QTRY_COMPARE(tourFolders(), before);
        QVERIFY(m_program->window().isVisible());
        QVERIFY(m_program->workspace().summaries().isEmpty());
        restart();
        QVERIFY(m_program->workspace().summaries().isEmpty());
        QVERIFY(m_program->preparation().history().isEmpty());
    }

    void aTourHasNoTourAndNoLanguage()
    {
        startTour();
        QVERIFY(!inTour<QAction>("startTour")->isEnabled());
        QVERIFY(!inTour<QWidget>("tourOffer"));
        QVERIFY(!inTour<QObject>("languages"));
    }

    void aFileThatIsHandedOverEndsIt()
    {
        startTour();
        QFileOpenEvent event(m_folder->filePath(u"missing.docx"_s));
        QApplication::sendEvent(qApp, &event);
        QTRY_VERIFY(!tourWindow(*m_program));
        QVERIFY(m_program->window().isVisible());
        QTRY_VERIFY(m_program->find<QMessageBox>("importTrouble"));
        m_program->find<QMessageBox>("importTrouble")->close();
    }

    void aDialogOfItIsClosedBefore()
    {
        startTour();
        const QPointer<QAction> exportPack = inTour<QAction>("exportPack");
        whenOpen<Widgets::PackDialog>([this] {
            QFileOpenEvent event(m_folder->filePath(u"missing.docx"_s));
            QApplication::sendEvent(qApp, &event);
            QApplication::processEvents(); // which would end the tour beneath its dialog
        });
        exportPack->trigger();
        QTRY_VERIFY(!tourWindow(*m_program));
        QTRY_VERIFY(m_program->find<QMessageBox>("importTrouble"));
        m_program->find<QMessageBox>("importTrouble")->close();
    }

    void aDamagedFileIsNotANewOne()
    {
        m_program.reset();
        QFile file(m_folder->filePath(u"a.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no database");
        file.close();
        restart();
        waitUntilPainted();
        QVERIFY(m_program->page("trouble")->isVisible());
        QVERIFY(!m_program->page("tourOffer"));
    }

    void itIsTakenOnceAtATime()
    {
        m_program->trigger("showHelp");
        QTRY_VERIFY(m_program->find<QDialog>("helpDialog"));
        startTour();
        QTRY_VERIFY(!m_program->find<QDialog>("helpDialog")); // What it offers would be done to the person's own file.
        inTour<QPushButton>("tourNext")->click();
        m_program->trigger("startTour");
        QCoreApplication::processEvents();
        QVERIFY(inTour<QPushButton>("tourBack")->isEnabled()); // still at the second step
    }

    void quittingItLeavesTheProgram()
    {
        startTour();
        inTour<QAction>("quit")->trigger();
        QTRY_VERIFY(!tourWindow(*m_program));
        QTRY_VERIFY(!m_program->window().isVisible());
    }

    void theSampleHasAllOfIt()
    {
        const QDate today(2031, 5, 6);
        const auto sample = Tour::sample(today);
        QVERIFY2(sample, sample ? "" : qPrintable(sample.error().text()));
        startTour();
        const Domain::Guide &guide = *m_program->workspace().guide();
        for (const Domain::AnswerKey &key : sample->answers.keys())
            QVERIFY2(guide.question(key.question), qPrintable(key.question));
        for (const Widgets::TourStep &step : Widgets::tourSteps())
            QVERIFY(step.question.isEmpty() || sample->answers.contains({guide.id, step.question}));
        const Domain::Interview *next = Domain::nextInterview(sample->interviews, today);
        QVERIFY(next);
        QCOMPARE_GT(Domain::nextStage(*next, today)->date, today);
        QCOMPARE_LT(Domain::nextStage(*next, today)->date, today.addDays(14));
    }

private:
    void waitUntilPainted()
    {
        QSignalSpy painted(&m_program->window(), &Widgets::MainWindow::painted);
        QVERIFY(painted.wait());
    }
};

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
