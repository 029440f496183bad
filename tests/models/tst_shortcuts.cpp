// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shortcuts.h"

#include <QTest>

using namespace Models;
using namespace Qt::StringLiterals;

/// The keys of commands, and what happens when two want the same.
class TestShortcuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<std::optional<Refusal>>("why");
        const auto row = [](const QString &keys, std::optional<Refusal> why) {
            QTest::newRow(qPrintable(keys + u'.')) << keys << why;
        };
        row(u""_s, {});
        row(u"Ctrl+J"_s, {});
        row(u"F7"_s, {});
        row(u"Alt+Shift+Up"_s, {});
        row(u"A"_s, Refusal::TypesText);
        row(u"Shift+A"_s, Refusal::TypesText);
        row(u"Return"_s, Refusal::TypesText);
        row(u"Esc"_s, Refusal::TypesText);
        row(u"Tab"_s, Refusal::TypesText);
        row(u"Ctrl+C"_s, Refusal::EditsText);
        row(u"Ctrl+V"_s, Refusal::EditsText);
        row(u"Ctrl+A"_s, Refusal::EditsText);
    }

    void refuses()
    {
        QFETCH(QString, keys);
        QFETCH(std::optional<Refusal>, why);
        QVERIFY(refusal(QKeySequence(keys)) == why);
    }

    void namesWhoHasTheKeys()
    {
        const Shortcuts shortcuts = some();
        QCOMPARE(shortcuts.holder(QKeySequence(u"Ctrl+E"_s), u"print"_s)->id, u"pack"_s);
        QCOMPARE(shortcuts.holder(QKeySequence(u"Ctrl+E"_s), u"pack"_s), nullptr);
        QCOMPARE(shortcuts.holder(QKeySequence(u"Ctrl+J"_s), u"pack"_s), nullptr);
        QCOMPARE(shortcuts.holder(QKeySequence(), u"pack"_s), nullptr);
        QCOMPARE(shortcuts.holder(QKeySequence(u"Ctrl+E, Ctrl+F"_s), u"print"_s)->id, u"pack"_s);
    }

    void takesKeysFromWhoHasThem()
    {
        Shortcuts shortcuts = some();
        shortcuts.assign(u"print"_s, QKeySequence(u"Ctrl+E"_s));
        QCOMPARE(keys(shortcuts), (QStringList{u""_s, u"Ctrl+E"_s, u"Ctrl+Y; Ctrl+Shift+Z"_s}));
        shortcuts.assign(u"pack"_s, QKeySequence(u"Ctrl+Y"_s));
        QCOMPARE(keys(shortcuts), (QStringList{u"Ctrl+Y"_s, u"Ctrl+E"_s, u"Ctrl+Shift+Z"_s}));
        QVERIFY(shortcuts.isChanged());
    }

    void oneGoesBackToItsStandard()
    {
        Shortcuts shortcuts = some();
        shortcuts.assign(u"print"_s, QKeySequence(u"Ctrl+E"_s));
        shortcuts.reset(u"pack"_s);
        QCOMPARE(keys(shortcuts), (QStringList{u"Ctrl+E"_s, u""_s, u"Ctrl+Y; Ctrl+Shift+Z"_s}));
        shortcuts.reset(u"print"_s);
        QCOMPARE(shortcuts.all(), some().all());
        QVERIFY(!shortcuts.isChanged());
    }

    void allGoBackToTheirStandard()
    {
        Shortcuts shortcuts = some();
        shortcuts.assign(u"print"_s, QKeySequence(u"Ctrl+E"_s));
        shortcuts.assign(u"redo"_s, {});
        shortcuts.resetAll();
        QCOMPARE(shortcuts.all(), some().all());
    }

    void changesGoOutAndBack()
    {
        Shortcuts shortcuts = some();
        shortcuts.assign(u"pack"_s, QKeySequence(u"Ctrl+="_s));
        shortcuts.assign(u"print"_s, {});
        QCOMPARE(shortcuts.changes(), (QStringList{u"pack=Ctrl+="_s, u"print="_s}));
        Shortcuts again = some();
        again.setChanges(shortcuts.changes() << u"gone=Ctrl+G"_s << u"nonsense"_s);
        QCOMPARE(again.all(), shortcuts.all());
    }

private:
    static Shortcut one(const QString &id, const QString &keys)
    {
        const auto list = QKeySequence::listFromString(keys, QKeySequence::PortableText);
        return {.id = id, .text = id, .menu = u"File"_s, .standard = list, .keys = list};
    }

    static Shortcuts some()
    {
        return Shortcuts(
            {one(u"pack"_s, u"Ctrl+E"_s), one(u"print"_s, u"Ctrl+P"_s), one(u"redo"_s, u"Ctrl+Y; Ctrl+Shift+Z"_s)});
    }

    static QStringList keys(const Shortcuts &shortcuts)
    {
        QStringList texts;
        for (const Shortcut &shortcut : shortcuts.all())
            texts << QKeySequence::listToString(shortcut.keys, QKeySequence::PortableText);
        return texts;
    }
};

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
