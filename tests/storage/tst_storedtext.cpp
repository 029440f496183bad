// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storedtext.h"

#include <QTest>

using namespace Storage;
using namespace Qt::StringLiterals;

/// The bytes in which text is stored.
class TestStoredText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isUtf8()
    {
        const QString text = u"a\u00E9\u20AC😀"_s;
        QCOMPARE(toStored(text), text.toUtf8());
    }

    void isNeverNull()
    {
        QVERIFY(!toStored(QString()).isNull());
        QVERIFY(toStored(QString()).isEmpty());
    }

    void loneSurrogateTakesThreeBytes()
    {
        QCOMPARE(toStored(QString(u"a"_s + QChar(0xD83D) + u"b"_s)),
            "a\xED\xA0\xBD"
            "b"_ba);
        QCOMPARE(toStored(QString(QChar(0xDFFF))), "\xED\xBF\xBF"_ba);
    }

    void everyCodeUnitComesBack()
    {
        for (int unit = 0; unit <= 0xFFFF; ++unit) {
            const QString alone(QChar(static_cast<char16_t>(unit)));
            QCOMPARE(fromStored(toStored(alone)), alone);
            const QString amid = u"€"_s + alone + u"€"_s;
            QCOMPARE(fromStored(toStored(amid)), amid);
        }
    }

    void bytesCutShortAreReadWithoutHarm()
    {
        QCOMPARE(fromStored("a\xED"_ba).first(1), u"a"_s);
        QCOMPARE(fromStored("a\xED\xA0"_ba).first(1), u"a"_s);
    }
};

QTEST_APPLESS_MAIN(TestStoredText)
#include "tst_storedtext.moc"
