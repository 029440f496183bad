// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/encoding.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

QByteArray encoded(const QString &text, QStringEncoder::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default);
    return encoder(text);
}

const QString german = u"Lebenslauf\nGröße ändern: Kürzungen über 5 %\n"_s;
const QString japanese = u"職務経歴書\n決済基盤を再設計した。\n"_s;
const QString arabic = u"السيرة الذاتية\nمطور أول\n"_s;

} // namespace

/// The text of files in the encodings that CVs are met in.
class TestEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decoded_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        using Encoder = QStringEncoder;
        for (const QString &text : {german, japanese, arabic, u"x\n"_s}) {
            const auto row = [&](const char *name, const QByteArray &bytes) {
                QTest::addRow("%s: %s", qPrintable(text.left(5)), name) << bytes << text;
            };
            row("UTF-8", text.toUtf8());
            row("UTF-8, marked", encoded(text, Encoder::Utf8, true));
            row("UTF-16LE", encoded(text, Encoder::Utf16LE, false));
            row("UTF-16BE", encoded(text, Encoder::Utf16BE, false));
            row("UTF-16LE, marked", encoded(text, Encoder::Utf16LE, true));
            row("UTF-16BE, marked", encoded(text, Encoder::Utf16BE, true));
        }
        QTest::newRow("Latin-1") << german.toLatin1() << german;
        QTest::newRow("Windows-1252") << QByteArray("\x93"
                                                    "Zw\xF6lf\x94 \x96 5 \x80\n")
                                      << u"“Zwölf” – 5 €\n"_s;
        QTest::newRow("the last bytes of Windows-1252") << QByteArray("\xE9 \x9E\x9F") << u"é žŸ"_s;
    }

    void decoded()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        const auto decoded = Formats::decodeText(bytes, u"cv.txt"_s);
        QVERIFY2(decoded, qPrintable(decoded.error_or(Domain::Error{}).text()));
        QCOMPARE(*decoded, text);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("error");
        const QString noText = u": this is neither text nor a document that can be read here"_s;
        QTest::newRow("white space") << QByteArray("\xEF\xBB\xBF \n") << u": it is empty"_s;
        QTest::newRow("binary") << QByteArray("\x7F"
                                              "ELF\2\1\1\0\0\0\0\0\0\3\0>",
            16) << noText;
        QTest::newRow("control characters") << QByteArray("\1\2\3 CV \4\5") << noText;
        QTest::newRow("one broken character among many")
            << german.toUtf8() + "\n\xC3(" << u": line 4: a character is broken here; the other lines are UTF-8"_s;
        QTest::newRow("Shift JIS") << QByteArray("\x8E\x51\x8C\x6F\x97\xF0\x8F\x91\n")
                                   << u": its encoding is none that is known here; save it as UTF-8"_s;
        QTest::newRow("half of UTF-16") << QByteArray("\xFF\xFE\x00\xD8 \0", 6)
                                        << u": it is not all in the encoding that its first bytes name"_s;
    }

    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, error);
        const auto decoded = Formats::decodeText(bytes, u"cv.txt"_s);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().text(), u"cannot read cv.txt"_s + error);
    }

    void cleaned()
    {
        QCOMPARE(Formats::cleanText(u"a\tb\nc\u001B[2Jd\u0000e"_s), u"a\tb\nc[2Jde"_s);
        QCOMPARE(Formats::cleanText(u"é😀"_s), u"é😀"_s);
        const QString half = QString(QChar(0xD800)) + u'x';
        QVERIFY(!half.isValidUtf16());
        QVERIFY(Formats::cleanText(half).isValidUtf16());
        QVERIFY(Formats::cleanText(half).endsWith(u'x'));
    }
};

QTEST_APPLESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
