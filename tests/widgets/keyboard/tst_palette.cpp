// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palettemodel.h"
#include "support/hands.h"
#include "support/windowfixture.h"
#include "widgets/window/menuactions.h"

#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

/// Commands and questions by a few letters, with keys alone.
class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<Support::WindowFixture>(); }

    void everyActionHasANameOfItsOwn()
    {
        QSet<QString> names;
        for (const auto &[action, menu] : Widgets::menuActions(*m_fixture->window().menuBar())) {
            QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
            QVERIFY2(!names.contains(action->objectName()), qPrintable(action->objectName()));
            names.insert(action->objectName());
        }
        QVERIFY(names.size() > 25);
    }

    void textsWithoutAccessKeys()
    {
        const auto plain = [](const QString &text) { return Widgets::plainText(QAction(text)); };
        QCOMPARE(plain(u"&Export pack…"_s), u"Export pack…"_s);
        QCOMPARE(plain(u"Find && keep"_s), u"Find & keep"_s);
        QCOMPARE(plain(u"検索(&F)"_s), u"検索"_s);
    }

    void opensAnActionByAFewLetters()
    {
        m_fixture->choose(u"production-incident"_s);
        open();
        type(u"gr prio"_s);
        QCOMPARE(m_list->currentIndex().data(), u"Group by priority"_s);
        QCOMPARE(m_list->currentIndex().data(Models::PaletteModel::ShortcutRole), u"Ctrl+3"_s);
        QCOMPARE(m_list->currentIndex().data(Models::PaletteModel::WhereRole), u"View"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(!m_palette);
        auto *tree = m_fixture->find<QTreeView>("catalogue");
        QTRY_VERIFY(tree->model()->index(0, 0).data().toString().startsWith("High"_L1));
    }

    void opensAQuestionThatAFilterHides()
    {
        m_fixture->find<QLineEdit>("search")->setText(u"zzzz"_s);
        open();
        type(u"prod incid"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(m_fixture->window().findChild<QPlainTextEdit *>(u"situation"_s));
        QTRY_VERIFY(m_fixture->find<QPlainTextEdit>("situation")->isVisible());
    }

    void arrowsChoose()
    {
        open();
        const QString first = m_list->currentIndex().data().toString();
        press(Qt::Key_Down);
        QCOMPARE(m_list->currentIndex().row(), 1);
        press(Qt::Key_PageDown);
        QVERIFY(m_list->currentIndex().row() > 3);
        press(Qt::Key_PageUp);
        press(Qt::Key_Up);
        QCOMPARE(m_list->currentIndex().data(), first);
    }

    void escapeLeavesAllAsItWas()
    {
        auto *tree = m_fixture->find<QTreeView>("catalogue");
        tree->setFocus();
        open();
        type(u"quit"_s);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_palette);
        Support::returnTo(&m_fixture->window());
        QVERIFY(tree->hasFocus());
        QVERIFY(m_fixture->window().isVisible());
    }

    void nothingFits()
    {
        open();
        type(u"qqqq"_s);
        QCOMPARE(m_list->model()->rowCount(), 0);
        press(Qt::Key_Return);
        QVERIFY(m_list->isVisible());
        press(Qt::Key_Backspace);
    }

    void doesNotOfferWhatCannotBeDone()
    {
        m_fixture->find<QAction>("exportPack")->setEnabled(false);
        open();
        type(u"export pack"_s);
        QCOMPARE(m_list->model()->rowCount(), 0);
    }

    void whatWasChosenLastComesFirstAlsoAfterARestart()
    {
        open();
        type(u"group stage"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(!m_palette);
        QCoreApplication::processEvents();
        m_fixture->restart();
        open();
        QCOMPARE(m_list->currentIndex().data(), u"Group by stage"_s);
    }

    void inATextFieldToo()
    {
        m_fixture->choose(u"production-incident"_s);
        m_fixture->type("situation", u"one two"_s);
        open();
        QCOMPARE(m_fixture->find<QPlainTextEdit>("situation")->toPlainText(), u"one two"_s);
    }

private:
    void open()
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
        m_palette = m_fixture->window().findChild<QDialog *>(u"palette"_s);
        QVERIFY(m_palette);
        QTRY_COMPARE(QApplication::activeWindow(), m_palette.data());
        m_list = m_palette->findChild<QListView *>();
    }

    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }

    std::unique_ptr<Support::WindowFixture> m_fixture;
    QPointer<QDialog> m_palette;
    QListView *m_list = nullptr;
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
