// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/layout.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Columns below each other, and long last columns in lines.
class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columns()
    {
        const QList<QStringList> rows{{u"a"_s, u"long one"_s, u"x"_s}, {u"three"_s, u""_s, u"y y"_s}};
        QCOMPARE(CommandLine::aligned(rows, 0), u"a      long one  x\nthree            y y\n"_s);
        QCOMPARE(CommandLine::aligned({}, 0), QString());
    }

    void longTexts()
    {
        const QList<QStringList> rows{{u"id"_s, u"one two three four five six"_s}};
        QCOMPARE(CommandLine::aligned(rows, 24), u"id  one two three four\n    five six\n"_s);
        QCOMPARE(CommandLine::aligned(rows, 0), u"id  one two three four five six\n"_s);
        QCOMPARE(CommandLine::aligned(rows, 23), u"id  one two three four five six\n"_s); // too narrow to wrap
        const QString word(40, u'w');
        QCOMPARE(
            CommandLine::aligned({{u"id"_s, u"a "_s + word + u" b"_s}}, 30), u"id  a\n    "_s + word + u"\n    b\n");
    }
};

QTEST_APPLESS_MAIN(TestLayout)
#include "tst_layout.moc"
