// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/export/exportfile.h"
#include "program.h"
#include "storage/backups.h"
#include "support/guidegenerator.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QFileDialog>
#include <QFileOpenEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QTreeView>
#include <QTreeWidget>

using Domain::Part;

namespace
{

void write(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(bytes);
}

} // namespace

/// What is written is there at the next start, and a file that cannot be used is told of and left alone.
class TestApplication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedIsThereAtTheNextStart()
    {
        const QTemporaryDir folder;
        {
            Program program(folder, QStringLiteral("a.db"));
            program.field("result")->insertPlainText(QStringLiteral("p95 from 900 to 120 ms"));
            program.close(); // at once: closing saves what is not saved yet
        }
        Program program(folder, QStringLiteral("a.db"));
        QCOMPARE(program.field("result")->toPlainText(), QStringLiteral("p95 from 900 to 120 ms"));
    }

    void aVersionIsRestoredAndWhatStoodThereIsOne()
    {
        const QTemporaryDir folder;
        Program program(folder, QStringLiteral("a.db"));
        program.field("task")->insertPlainText(QStringLiteral("First wording, long enough to be kept"));
        QTRY_VERIFY(program.says("saveStatus", QStringLiteral("Saved ")));
        QPlainTextEdit *task = program.field("task");
        task->selectAll();
        task->insertPlainText(QStringLiteral("Second"));
        program.trigger("showVersions");
        QTRY_COMPARE(program.find<QListWidget>("versions")->count(), 1);
        program.find<QPushButton>("restoreVersion")->click();
        QTRY_COMPARE(program.field("task")->toPlainText(), QStringLiteral("First wording, long enough to be kept"));
        // The dialog goes with the next turn of the event loop.
        QTRY_VERIFY(!program.find<QListWidget>("versions"));
        QTRY_VERIFY(program.says("saveStatus", QStringLiteral("Saved ")));
        program.trigger("showVersions");
        QTRY_VERIFY(program.find<QListWidget>("versions"));
        QTRY_COMPARE(program.find<QListWidget>("versions")->count(), 2);
        QVERIFY(program.find<QTextEdit>("difference")->toPlainText().contains(QStringLiteral("Second")));
    }

    void anythingElseHandedOverIsReviewed()
    {
        const QTemporaryDir folder;
        Program program(folder, QStringLiteral("a.db"), QStringLiteral(TEST_DATA "/cvs/english.txt"));
        QTRY_VERIFY(program.find<QDialog>("importReview"));
    }

    void aFileMayComeLater()
    {
        const QTemporaryDir folder;
        Program program(folder, QStringLiteral("a.db"));
        QVERIFY(!program.find<QDialog>("importReview"));
        QFileOpenEvent event(QStringLiteral(TEST_DATA "/cvs/english.txt")); // as macOS has it
        QVERIFY(QCoreApplication::sendEvent(qApp, &event));
        QTRY_VERIFY(program.find<QDialog>("importReview"));
    }

    void aFileForADataFileThatCannotBeReadWaits()
    {
        const QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("a.db")), "no database");
        Program program(folder, QStringLiteral("a.db"), QStringLiteral(TEST_DATA "/cvs/english.txt"));
        QVERIFY(program.find<QLabel>("troubleText")->isVisible());
    }

    void aPassphraseIsTypedTwice()
    {
        const QTemporaryDir folder;
        Program program(folder, QStringLiteral("a.db"));
        program.trigger("exportEverything");
        QTRY_VERIFY(program.find<QPushButton>("chooseFile"));
        const auto *next = program.find<QPushButton>("chooseFile");
        QVERIFY(next->isEnabled());
        program.find<QCheckBox>("protects")->setChecked(true);
        QVERIFY(!next->isEnabled());
        program.find<QLineEdit>("passphrase")->setText(QStringLiteral("one"));
        program.find<QLineEdit>("passphraseAgain")->setText(QStringLiteral("on"));
        QVERIFY(!next->isEnabled());
        program.find<QLineEdit>("passphraseAgain")->setText(QStringLiteral("one"));
        QVERIFY(next->isEnabled());
        program.find<QPushButton>("chooseFile")->click();
        QTRY_VERIFY(program.find<QFileDialog>("exportDialog"));
        QCOMPARE(program.find<QFileDialog>("exportDialog")->defaultSuffix(), QStringLiteral("locked"));
        program.find<QFileDialog>("exportDialog")->reject();
    }

    void whatWasEditedJustBeforeAnotherGuideIsThereInIt()
    {
        const QTemporaryDir folder;
        Program program(folder, QStringLiteral("a.db"));
        Q_EMIT program.window().guideRead(
            std::make_shared<const Domain::Guide>(Support::generatedGuide({.questions = 3})));
        Models::Preparation &preparation = program.preparation();
        QTRY_COMPARE(program.find<QComboBox>("guides")->currentData().toString(), QStringLiteral("generated"));
        const Domain::Interview interview{.id = QStringLiteral("1"),
            .guide = QStringLiteral("generated"),
            .company = QStringLiteral("Fjordbillett"),
            .role = {},
            .stages = {},
            .ownQuestions = {}};
        preparation.setLevel(QStringLiteral("q1"), Domain::Level::High); // which is written while …
        preparation.setInterviews({interview}); // … this waits
        QSignalSpy opened(&preparation, &Models::Preparation::historyChanged);
        Q_EMIT program.window().guideChosen(QStringLiteral("backend-developer"));
        QVERIFY(opened.wait());
        QCOMPARE(preparation.interviews(), QList<Domain::Interview>{interview});
    }

    void anImportedGuideIsRemovedAndBroughtBack()
    {
        const QTemporaryDir folder;
        const QString id = QStringLiteral("generated");
        const auto chosen
            = [](Program &program) { return program.find<QComboBox>("guides")->currentData().toString(); };
        {
            Program program(folder, QStringLiteral("a.db"));
            Q_EMIT program.window().guideRead(
                std::make_shared<const Domain::Guide>(Support::generatedGuide({.questions = 3})));
            QTRY_COMPARE(chosen(program), id);
            program.workspace().setText(QStringLiteral("q1"), Part::Task, QStringLiteral("written for it"));
            program.trigger("showData");
            program.find<QPushButton>("removeGuide:generated")->click();
            QTRY_VERIFY(program.workspace().guide()->id != id); // What was open is closed with it.
            QCOMPARE(program.find<QComboBox>("guides")->findData(id), -1);
            QTRY_VERIFY(!program.find<QPushButton>("removeGuide:generated"));
        }
        Program program(folder, QStringLiteral("a.db"));
        QCOMPARE(program.find<QComboBox>("guides")->findData(id), -1);
        Q_EMIT program.window().guideRead(
            std::make_shared<const Domain::Guide>(Support::generatedGuide({.questions = 3})));
        QTRY_COMPARE(chosen(program), id);
        QTRY_COMPARE(program.workspace().answer(QStringLiteral("q1"))->parts[Part::Task],
            QStringLiteral("written for it")); // The answers stayed.
        program.trigger("showData");
        program.find<QPushButton>("removeGuide:generated")->click();
        QTRY_VERIFY(program.workspace().guide()->id != id);
        program.page("dataPage")->findChild<QPushButton *>(QStringLiteral("undo"))->click();
        QTRY_COMPARE(program.workspace().guide()->id, id);
        QCOMPARE(program.workspace().answer(QStringLiteral("q1"))->parts[Part::Task], QStringLiteral("written for it"));
    }

    void whatWasEditedJustBeforeAnExportIsInIt()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("everything.json"));
        Program program(folder, QStringLiteral("a.db"));
        program.preparation().setLevel(incident, Domain::Level::High);
        program.preparation().setLevel(incident, Domain::Level::Low);
        Q_EMIT program.window().exportRequested(file, QString());
        QTRY_VERIFY(QFile::exists(file));
        QCOMPARE(Formats::readExportFile(file)->levels.values(), QList{Domain::Level::Low});
    }

    void whatIsNoExportIsTold()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("no.json"));
        write(file, "{}");
        Program program(folder, QStringLiteral("a.db"));
        Q_EMIT program.window().restoreRequested(file);
        QTRY_VERIFY(program.find<QMessageBox>("transferTrouble"));
        QVERIFY(
            program.find<QMessageBox>("transferTrouble")->text().contains(QStringLiteral("no export of Starwright")));
    }

    void theStatusBarSaysSavedOnceItIsInTheFile()
    {
        const QTemporaryDir folder;
        Program program(folder, QStringLiteral("a.db"));
        program.field("task")->insertPlainText(QStringLiteral("mine"));
        QTRY_VERIFY(program.says("saveStatus", QStringLiteral("Saved ")));
        Storage::Worker other(folder.filePath(QStringLiteral("a.db")), Storage::Database::Access::ReadOnly);
        const auto size = QFile(folder.filePath(QStringLiteral("a.db"))).size();
        QVERIFY(size > 0);
    }

    void aSecondWindowOnTheFileIsReadOnlyAndSaysSo()
    {
        const QTemporaryDir folder;
        Program first(folder, QStringLiteral("a.db"));
        Program second(folder, QStringLiteral("a.db"));
        QVERIFY(second.find<QLabel>("banner")->isVisible());
        QVERIFY(second.field("task")->isReadOnly());
        QVERIFY(!first.find<QLabel>("banner")->isVisible());
        QVERIFY(!first.field("task")->isReadOnly());
    }

    void unusableFilesAreToldAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("Dear diary, ").repeated(100);
        QTest::newRow("a cut-off header") << QByteArray("SQLite format 3\0", 16);
    }

    void unusableFilesAreToldAndLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.db"));
        write(path, bytes);
        Program program(folder, QStringLiteral("a.db"));
        QVERIFY(program.find<QLabel>("troubleText")->isVisible());
        QVERIFY(program.says("troubleText", path));
        program.close();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void aFileThatWentMissingIsNotMadeAnew()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.db"));
        Program(folder, QStringLiteral("a.db")).close();
        QVERIFY(QFile::rename(path, path + u".elsewhere"));
        Program program(folder, QStringLiteral("a.db"));
        QVERIFY(program.says("troubleText", path));
        QVERIFY(!QFile::exists(path));
        QVERIFY(QFile::rename(path + u".elsewhere", path));
        program.find<QPushButton>("retry")->click();
        QVERIFY(!program.find<QLabel>("troubleText")->isVisible());
        QVERIFY(program.find<QTreeView>("catalogue")->isVisible());
    }

    void closingLeavesABackup()
    {
        const QTemporaryDir folder;
        {
            Program program(folder, QStringLiteral("a.db"));
            program.field("task")->insertPlainText(QStringLiteral("mine"));
            program.close();
        }
        QCOMPARE(Storage::backupsOf(folder.filePath(QStringLiteral("a.db"))).size(), 1);
        Program(folder, QStringLiteral("a.db")).close();
        QCOMPARE(Storage::backupsOf(folder.filePath(QStringLiteral("a.db"))).size(), 1); // none is due
    }

    void aBackupComesBackWhileTheWindowIsOpen()
    {
        const QTemporaryDir folder;
        Program program(folder, QStringLiteral("a.db"));
        program.field("task")->insertPlainText(QStringLiteral("Tuesday"));
        program.find<QAction>("showData")->trigger();
        QVERIFY(program.find<QWidget>("dataPage")->isVisible());
        auto *list = program.find<QTreeWidget>("backups");
        QCOMPARE(
            program.find<QPushButton>("backUpNow")->window()->focusWidget(), program.find<QPushButton>("backUpNow"));
        program.find<QPushButton>("backUpNow")->click(); // with what was just typed
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        auto *task = program.field("task");
        task->moveCursor(QTextCursor::End);
        task->insertPlainText(QStringLiteral(" and Wednesday"));
        program.find<QAction>("showData")->trigger();
        program.find<QPushButton>("restoreBackup")->click();
        QTRY_COMPARE(list->topLevelItemCount(), 2);
        QTRY_VERIFY(program.find<QWidget>("dataPage")->isVisible());
        QCOMPARE(program.field("task")->toPlainText(), QStringLiteral("Tuesday"));
        auto *undo = program.find<QWidget>("dataPage")->findChild<QPushButton *>(QStringLiteral("undo"));
        program.find<QAction>("showData")->trigger();
        undo->click();
        QTRY_COMPARE(list->topLevelItemCount(), 3);
        QTRY_COMPARE(program.field("task")->toPlainText(), QStringLiteral("Tuesday and Wednesday"));
        program.field("task")->insertPlainText(QStringLiteral("!"));
        program.close();
        Program again(folder, QStringLiteral("b.db"));
        QVERIFY(again.field("task")->toPlainText().isEmpty());
    }

    void aDamagedFileIsBroughtBackFromItsBackup()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.db"));
        {
            Program program(folder, QStringLiteral("a.db"));
            program.field("task")->insertPlainText(QStringLiteral("Tuesday, all of it"));
            program.close();
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        file.close();
        bytes.replace("Tuesday, all", "Tuesdby, all"); // a flipped bit, of which SQLite knows nothing
        write(path, bytes);
        Program program(folder, QStringLiteral("a.db"));
        QVERIFY(program.says("troubleText", QStringLiteral("damage")));
        QTRY_VERIFY(program.find<QPushButton>("restoreOffered")->isVisible());
        QVERIFY(program.says("troubleOffer", QStringLiteral("missing")));
        program.find<QPushButton>("restoreOffered")->click();
        QTRY_VERIFY(!program.find<QLabel>("troubleText")->isVisible());
        QCOMPARE(program.field("task")->toPlainText(), QStringLiteral("Tuesday, all of it"));
        const QStringList aside = QDir(folder.path()).entryList({QStringLiteral("a-damaged-*.db")});
        QCOMPARE(aside.size(), 1);
        QFile kept(folder.filePath(aside.first()));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), bytes);
    }

    void aMissingFileIsBroughtBackFromItsBackup()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.db"));
        {
            Program program(folder, QStringLiteral("a.db"));
            program.field("task")->insertPlainText(QStringLiteral("Tuesday"));
            program.close();
        }
        QVERIFY(QFile::remove(path));
        Program program(folder, QStringLiteral("a.db"));
        QTRY_VERIFY(program.find<QPushButton>("restoreOffered")->isVisible());
        program.find<QPushButton>("restoreOffered")->click();
        QTRY_VERIFY(!program.find<QLabel>("troubleText")->isVisible());
        QCOMPARE(program.field("task")->toPlainText(), QStringLiteral("Tuesday"));
    }

    void erasingLeavesNothing()
    {
        const QTemporaryDir folder;
        {
            Program program(folder, QStringLiteral("a.db"));
            program.field("task")->insertPlainText(QStringLiteral("Fjordbillett"));
            program.find<QLineEdit>("search")->setText(QStringLiteral("Fjordbillett"));
            program.find<QAction>("showData")->trigger();
            program.find<QPushButton>("backUpNow")->click();
            QTRY_COMPARE(program.find<QTreeWidget>("backups")->topLevelItemCount(), 1);
            program.find<QLineEdit>("eraseWord")->setText(QStringLiteral("erase everything"));
            program.find<QPushButton>("eraseEverything")->click();
            QTRY_COMPARE(program.find<QTreeWidget>("backups")->topLevelItemCount(), 0);
            QVERIFY(program.field("task")->toPlainText().isEmpty());
            program.close();
        }
        QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("Fjordbillett"), qPrintable(file.fileName()));
        }
    }

    void aMissingFolderIsTold()
    {
        const QTemporaryDir folder;
        Program program(folder, QStringLiteral("no/such/a.db"));
        QVERIFY(program.says("troubleText", QStringLiteral("no/such")));
    }
};

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
