// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windowfixture.h"

#include <QAction>
#include <QDialog>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

/// The sheet of shortcuts, with keys alone: what is changed there takes effect at once, and stays.
class TestShortcutsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<Support::WindowFixture>();
        open();
    }

    void hasEveryActionWithItsKeysByMenu()
    {
        QStringList menus;
        for (int row = 0; row < m_tree->topLevelItemCount(); ++row)
            menus << m_tree->topLevelItem(row)->text(0);
        QCOMPARE(menus, (QStringList{u"File"_s, u"Edit"_s, u"View"_s, u"View › Colours"_s, u"Question"_s, u"Help"_s}));
        QCOMPARE(m_tree->topLevelItem(0)->child(0)->text(0), u"Export pack…"_s);
        QCOMPARE(m_tree->topLevelItem(0)->child(0)->text(1), u"Ctrl+E"_s);
    }

    void newKeysTakeEffectAtOnceAndStay()
    {
        choose(u"group stage"_s);
        press(Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(m_tree->currentItem()->text(1), u"Ctrl+J"_s);
        QCOMPARE(keys("groupByStage"), u"Ctrl+J"_s);
        m_fixture->restart();
        QCOMPARE(keys("groupByStage"), u"Ctrl+J"_s);
        QCOMPARE(keys("groupByCategory"), u"Ctrl+1"_s);
    }

    void aConflictIsNamedAndResolved()
    {
        choose(u"group stage"_s);
        press(Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(note(), u"Ctrl+E belongs to “Export pack…”. Take it over, or press other keys."_s);
        QCOMPARE(keys("groupByStage"), u"Ctrl+2"_s);
        QVERIFY(QApplication::focusWidget()->objectName() == "takeOver"_L1);
        press(Qt::Key_Space);
        QCOMPARE(keys("groupByStage"), u"Ctrl+E"_s);
        QCOMPARE(keys("exportPack"), QString());
        QCOMPARE(note(), u"Changed. “Export pack…” has no such shortcut any more."_s);
    }

    void whatTypesOrEditsTextIsRefused()
    {
        choose(u"group stage"_s);
        press(Qt::Key_X);
        QVERIFY(note().startsWith("X is needed for typing"_L1));
        m_sheet->findChild<QKeySequenceEdit *>()->setFocus();
        press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(note().startsWith("Ctrl+C edits text everywhere"_L1));
        QCOMPARE(keys("groupByStage"), u"Ctrl+2"_s);
    }

    void oneAndAllGoBack()
    {
        choose(u"group stage"_s);
        press(Qt::Key_J, Qt::ControlModifier);
        choose(u"print"_s);
        press(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(keys("printPack"), u"Ctrl+M"_s);
        m_sheet->findChild<QPushButton *>(u"resetShortcut"_s)->setFocus();
        press(Qt::Key_Space);
        QCOMPARE(keys("printPack"), u"Ctrl+P"_s);
        QCOMPARE(keys("groupByStage"), u"Ctrl+J"_s);
        m_sheet->findChild<QPushButton *>(u"resetAllShortcuts"_s)->setFocus();
        press(Qt::Key_Space);
        QCOMPARE(keys("groupByStage"), u"Ctrl+2"_s);
        m_fixture->restart();
        QCOMPARE(keys("groupByStage"), u"Ctrl+2"_s);
    }

    void deleteLeavesNone()
    {
        choose(u"group stage"_s);
        press(Qt::Key_Delete);
        QCOMPARE(keys("groupByStage"), QString());
        m_fixture->restart();
        QCOMPARE(keys("groupByStage"), QString());
    }

    void escapeGoesOneStepBack()
    {
        choose(u"group stage"_s);
        press(Qt::Key_Escape);
        QVERIFY(m_tree->hasFocus());
        QCOMPARE(keys("groupByStage"), u"Ctrl+2"_s);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_sheet);
        QVERIFY(m_fixture->window().isVisible());
    }

private:
    void open()
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Question, Qt::ControlModifier);
        m_sheet = m_fixture->window().findChild<QDialog *>(u"shortcutsDialog"_s);
        QVERIFY(m_sheet);
        QTRY_COMPARE(QApplication::activeWindow(), m_sheet.data());
        m_tree = m_sheet->findChild<QTreeWidget *>();
    }

    /// Finds the command, and goes to its keys.
    void choose(const QString &words)
    {
        m_sheet->findChild<QLineEdit *>(u"shortcutSearch"_s)->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), words);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"keys"_s);
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    QString note() const { return m_sheet->findChild<QLabel *>(u"shortcutNote"_s)->text(); }
    QString keys(const char *action) const
    {
        return m_fixture->find<QAction>(action)->shortcut().toString(QKeySequence::PortableText);
    }

    std::unique_ptr<Support::WindowFixture> m_fixture;
    QPointer<QDialog> m_sheet;
    QTreeWidget *m_tree = nullptr;
};

QTEST_MAIN(TestShortcutsDialog)
#include "tst_shortcutsdialog.moc"
