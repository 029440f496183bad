// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "models/cataloguemodel.h"
#include "support/hands.h"
#include "widgets/pack/packdialog.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Support;

/// The whole job by keys alone, with the program as it is.
class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_application
            = std::make_unique<Application>(m_folder->filePath(u"a.db"_s), m_folder->filePath(u"settings.ini"_s));
        m_application->start();
        m_application->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_application->window()));
    }

    void findsAQuestionAndWritesTheAnswer()
    {
        findIncident();
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"situation"_s);
        type(u"Sales stopped"_s);
        press(Qt::Key_Tab);
        type(u"Bring them back"_s);
        press(Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(find<QLabel>("saveStatus")->text().startsWith("Saved "_L1));
        const Domain::Answer answer = m_application->workspace().answer(incident).value();
        QCOMPARE(answer.parts[Domain::Part::Situation], u"Sales stopped"_s);
        QCOMPARE(answer.parts[Domain::Part::Task], u"Bring them back"_s);
        QVERIFY(answer.ready);
    }

    void exportsThePack()
    {
        const QString file = m_folder->filePath(u"pack.pdf"_s);
        whenOpen<Widgets::PackDialog>([&] {
            type(u"Example"_s);
            whenOpen<QFileDialog>([&] { enterFile(file); });
            press(Qt::Key_Return);
        });
        press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(QFile::exists(file));
    }

    void importsACv()
    {
        importSample();
        QTRY_COMPARE(m_application->preparation().history()[Domain::Section::Work].size(), 3);
        QVERIFY(find<QWidget>("historyPage")->isVisible());
    }

    void correctionsOfAnImportAreNotLostByEscape()
    {
        openReview();
        QVERIFY(tabTo("position"));
        type(u"Chief "_s);
        press(Qt::Key_Escape);
        QTRY_VERIFY(find<QDialog>("loseCorrections"));
        QTRY_COMPARE(QApplication::activeWindow(), find<QDialog>("loseCorrections"));
        press(Qt::Key_Escape); // stays
        QTRY_VERIFY(!find<QDialog>("loseCorrections"));
        QVERIFY(find<QDialog>("importReview")->isVisible());
        returnTo(find<QDialog>("importReview"));
        press(Qt::Key_Escape);
        QTRY_VERIFY(find<QDialog>("loseCorrections"));
        QTRY_COMPARE(QApplication::activeWindow(), find<QDialog>("loseCorrections"));
        press(Qt::Key_Tab);
        press(Qt::Key_Space);
        QTRY_VERIFY(!find<QDialog>("importReview"));
        QVERIFY(m_application->preparation().history().isEmpty());
    }

    void setsAPriority()
    {
        findIncident();
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(tabTo("priority", Qt::ShiftModifier));
        whenOpen<QMenu>([] {
            press(Qt::Key_Down);
            press(Qt::Key_Down);
            press(Qt::Key_Down);
            press(Qt::Key_Return);
        });
        press(Qt::Key_Space);
        QTRY_VERIFY(m_application->preparation().priority(incident).byHand);
        QCOMPARE(m_application->preparation().priority(incident).level, Domain::Level::Low);
    }

    void plansAnInterviewAndPacksForIt()
    {
        press(Qt::Key_5, Qt::ControlModifier);
        QVERIFY(tabTo("addInterview"));
        press(Qt::Key_Space);
        QTRY_VERIFY(find<QLineEdit>("company") && find<QLineEdit>("company")->isVisible());
        QVERIFY(tabTo("company"));
        type(u"Example"_s);
        QVERIFY(tabToStage());
        press(Qt::Key_Space);
        QTRY_COMPARE(m_application->preparation().interviews().size(), 1);
        QTRY_COMPARE(m_application->preparation().interviews().constFirst().company, u"Example"_s);
        QTRY_COMPARE(m_application->preparation().interviews().constFirst().stages.size(), 1);
        const QString file = m_folder->filePath(u"interview.pdf"_s);
        whenOpen<Widgets::PackDialog>([&] {
            QVERIFY(tabTo("interview"));
            press(Qt::Key_Down);
            QVERIFY(tabTo("exportPdf"));
            whenOpen<QFileDialog>([&] { enterFile(file); });
            press(Qt::Key_Space);
        });
        press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(QFile::exists(file));
    }

    void escapeGoesBackAndKeepsWhatWasTyped()
    {
        findIncident();
        press(Qt::Key_Return, Qt::ControlModifier);
        type(u"Kept"_s);
        press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"catalogue"_s);
        press(Qt::Key_Escape); // the filter, which findIncident() set
        auto *tree = find<QTreeView>("catalogue");
        QVERIFY(!qobject_cast<Models::CatalogueModel *>(tree->model())->isFiltered());
        press(Qt::Key_Escape);
        QVERIFY(m_application->window().isVisible());
        QCOMPARE(find<QPlainTextEdit>("situation")->toPlainText(), u"Kept"_s);
        for (const auto key : {Qt::Key_4, Qt::Key_5, Qt::Key_6, Qt::Key_H, Qt::Key_0}) {
            press(key, Qt::ControlModifier);
            press(Qt::Key_Escape);
            QCOMPARE(QApplication::focusWidget()->objectName(), u"catalogue"_s);
        }
    }

    void changedShortcutsOutliveTheLanguage()
    {
        press(Qt::Key_Question, Qt::ControlModifier);
        QTRY_VERIFY(find<QDialog>("shortcutsDialog"));
        QTRY_COMPARE(QApplication::activeWindow(), find<QDialog>("shortcutsDialog"));
        QVERIFY(tabTo("shortcutSearch"));
        type(u"group stage"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        press(Qt::Key_J, Qt::ControlModifier);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!find<QDialog>("shortcutsDialog"));
        Q_EMIT m_application->window().languageChosen(u"de"_s);
        QTRY_VERIFY(find<QAction>("groupByStage")->text() != u"Group by &stage"_s);
        QCOMPARE(find<QAction>("groupByStage")->shortcut(), QKeySequence(u"Ctrl+J"_s));
        QCOMPARE(find<QAction>("groupByCategory")->shortcut(), QKeySequence(u"Ctrl+1"_s));
    }

private:
    static inline const QString incident = u"production-incident"_s;

    template <typename Widget>
    Widget *find(const char *name)
    {
        return m_application->window().findChild<Widget *>(QLatin1StringView(name));
    }

    void findIncident()
    {
        press(Qt::Key_F, Qt::ControlModifier);
        type(u"production incident"_s);
        press(Qt::Key_Return);
        auto *tree = find<QTreeView>("catalogue");
        QCOMPARE(QApplication::focusWidget(), tree);
        for (int row = 0; row < 20 && tree->currentIndex().data(Models::CatalogueModel::QuestionIdRole) != incident;
            ++row)
            press(Qt::Key_Down);
        QCOMPARE(tree->currentIndex().data(Models::CatalogueModel::QuestionIdRole), incident);
    }

    static void enterFile(const QString &file)
    {
        press(Qt::Key_A, Qt::ControlModifier);
        type(file);
        press(Qt::Key_Return);
    }

    void openReview()
    {
        press(Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(find<QFileDialog>("importDialog"));
        QTRY_COMPARE(QApplication::activeWindow(), find<QFileDialog>("importDialog"));
        enterFile(QStringLiteral(TEST_DATA "/histories/tuning/java-senior.json"));
        QTRY_VERIFY(find<QDialog>("importReview"));
        QTRY_COMPARE(QApplication::activeWindow(), find<QDialog>("importReview"));
    }

    void importSample()
    {
        openReview();
        QVERIFY(tabTo("keep"));
        press(Qt::Key_Space);
    }

    /// The first tick of the stages that the interview has.
    static bool tabToStage()
    {
        for (int step = 0; step < 200; ++step) {
            if (QApplication::focusWidget()->objectName().startsWith("stage:"_L1))
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_application;
};

// As Application::run() has it: the dialogs of the system would not be ours to type into.
int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication application(argc, argv);
    TestKeyboard test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keyboard.moc"
