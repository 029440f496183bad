// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QDir>
#include <QInputDialog>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>

/// Everything goes out into a file and comes back from one, into another window, and goes again if that was a mistake.
class TestTransfer : public QObject
{
    Q_OBJECT

    /// What was typed last is in it.
    static void exportMine(const QTemporaryDir &folder, const QString &file)
    {
        Program here(folder, QStringLiteral("a.db"));
        here.field("task")->insertPlainText(QStringLiteral("mine"));
        Q_EMIT here.window().exportRequested(file);
        QTRY_VERIFY(QFile::exists(file));
    }

private Q_SLOTS:
    void anExportIsRestoredInAnotherWindow()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("everything.json"));
        exportMine(folder, file);
        Program there(folder, QStringLiteral("b.db"));
        there.field("result")->insertPlainText(QStringLiteral("written there"));
        Q_EMIT there.window().restoreRequested(file);
        QTRY_VERIFY(there.find<QMessageBox>("restored"));
        QVERIFY(there.find<QMessageBox>("restored")->detailedText().contains(incident));
        QCOMPARE(there.field("result")->toPlainText(), QStringLiteral("written there")); // It is the newer.
        there.trigger("showVersions");
        QTRY_VERIFY(there.find<QListWidget>("versions"));
        QTRY_COMPARE(there.find<QListWidget>("versions")->count(), 1);
        QVERIFY(there.find<QTextEdit>("difference")->toPlainText().contains(QStringLiteral("mine")));
    }

    void aProtectedExportIsRestoredByItsPassphrase()
    {
        constexpr auto slow = std::chrono::minutes(1); // A passphrase takes its time, more so on a busy machine.
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("mine.locked"));
        {
            Program here(folder, QStringLiteral("a.db"));
            here.field("task")->insertPlainText(QStringLiteral("mine"));
            Q_EMIT here.window().exportRequested(file, QStringLiteral("zwölf Äpfel"));
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), slow);
        }
        Program there(folder, QStringLiteral("b.db"));
        const auto type = [&](const QString &passphrase) {
            QTRY_VERIFY(there.find<QInputDialog>("passphraseDialog"));
            there.find<QInputDialog>("passphraseDialog")->setTextValue(passphrase);
            there.find<QInputDialog>("passphraseDialog")->accept();
        };
        Q_EMIT there.window().restoreRequested(file);
        type(QStringLiteral("elf Äpfel"));
        QTRY_VERIFY_WITH_TIMEOUT(there.find<QMessageBox>("transferTrouble"), slow);
        QVERIFY(there.find<QMessageBox>("transferTrouble")->text().contains(QStringLiteral("another one")));
        QVERIFY(there.field("task")->toPlainText().isEmpty());
        QTRY_VERIFY(!there.find<QInputDialog>("passphraseDialog"));
        Q_EMIT there.window().restoreRequested(file);
        type(QStringLiteral("zwölf Äpfel"));
        QTRY_COMPARE_WITH_TIMEOUT(there.field("task")->toPlainText(), QStringLiteral("mine"), slow);
    }

    void anExportHandedOverIsOffered()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("everything.json"));
        exportMine(folder, file);
        Program there(folder, QStringLiteral("b.db"), file);
        auto *offer = there.find<QMessageBox>("restoreOffer");
        QVERIFY(offer);
        QVERIFY(offer->text().contains(QDir::toNativeSeparators(file)));
        QVERIFY(there.field("task")->toPlainText().isEmpty()); // Nobody has agreed yet.
        const auto buttons = offer->buttons();
        const auto yes = std::ranges::find_if(
            buttons, [&](QAbstractButton *button) { return offer->buttonRole(button) == QMessageBox::AcceptRole; });
        QVERIFY(yes != buttons.cend());
        (*yes)->click();
        QTRY_VERIFY(there.find<QMessageBox>("restored"));
        QCOMPARE(there.field("task")->toPlainText(), QStringLiteral("mine"));
        Program reader(folder, QStringLiteral("b.db"), file); // which may only read while the other is there
        QVERIFY(!reader.find<QMessageBox>("restoreOffer"));
    }

    void aRestoredExportIsUndone()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("everything.json"));
        exportMine(folder, file);
        Program there(folder, QStringLiteral("b.db"));
        Q_EMIT there.window().restoreRequested(file);
        QTRY_VERIFY(there.find<QPushButton>("undoRestored"));
        QVERIFY(!there.find<QPushButton>("undoRestored")->isDefault()); // for who presses Enter once more
        QCOMPARE(there.field("task")->toPlainText(), QStringLiteral("mine"));
        there.find<QPushButton>("undoRestored")->click();
        QTRY_VERIFY(there.workspace().summaries().isEmpty());
        QCOMPARE(there.field("task")->toPlainText(), QString());
    }
};

QTEST_MAIN(TestTransfer)
#include "tst_transfer.moc"
