// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answer/fences.h"

#include <QTest>

using Domain::Fence;

/// Follows CommonMark's fences line by line.
class TestFences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kinds"); // a letter a line: Text, Opening, Code, Closing
        QTest::newRow("no fence") << "one\ntwo" << "TT";
        QTest::newRow("backticks") << "a\n```sql\nSELECT 1\n```\nb" << "TOCLT";
        QTest::newRow("tildes hold backticks") << "~~~\n```\n~~~" << "OCL";
        QTest::newRow("a shorter run does not close") << "````\n```\n````" << "OCL";
        QTest::newRow("a longer run closes") << "```\n`````" << "OL";
        QTest::newRow("text behind a closing run keeps it open") << "```\n``` x\n```" << "OCL";
        QTest::newRow("indented by four is no fence") << "    ```" << "T";
        QTest::newRow("inline code of three backticks") << "```x``` y" << "T";
        QTest::newRow("never closed") << "```\nx\ny" << "OCC";
    }

    void lines()
    {
        QFETCH(QString, text);
        QFETCH(QString, kinds);
        QString seen;
        Fence fence;
        for (const QString &line : text.split(u'\n'))
            seen += u"TOCL"[static_cast<int>(fence.advance(line))];
        QCOMPARE(seen, kinds);
    }

    void language()
    {
        Fence fence;
        fence.advance(u"``` c++ {.numbered}");
        QCOMPARE(fence.language(), QStringLiteral("c++"));
        fence.advance(u"```");
        QVERIFY(!fence.isOpen());
        QVERIFY(fence.language().isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestFences)
#include "tst_fences.moc"
