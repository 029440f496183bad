// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/export/exportfile.h"
#include "formats/export/protection.h"
#include "formats/sodium/lockedheader.h"
#include "support/everythinggenerator.h"
#include "support/mutations.h"
#include "support/result.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Domain;
using namespace Formats;
using namespace Qt::StringLiterals;

namespace
{

constexpr KeyCost cheap{.passes = 1, .kibibytes = 8}; // The tests guess often.
constexpr qsizetype piece = 65'536 + 17;

QByteArray locked(const QByteArray &plain)
{
    return lock(plain, u"correct horse"_s, u"e.locked"_s, cheap).value_or(QByteArray());
}

Result<QByteArray> unlocked(const QByteArray &bytes, const QString &passphrase = u"correct horse"_s)
{
    return unlock(bytes, passphrase, u"e.locked"_s);
}

bool isRefused(const QByteArray &bytes, const QString &why)
{
    const auto read = unlocked(bytes);
    return !read && read.error().why.contains(why);
}

/// With another cost or version, and the sum that belongs to it: what somebody else can make.
QByteArray crafted(QByteArray bytes, qsizetype at, quint32 number)
{
    qToBigEndian(number, bytes.data() + at);
    const QByteArray sum
        = QCryptographicHash::hash(bytes.first(lockedHeaderSize - 16), QCryptographicHash::Sha256).first(16);
    return bytes.replace(lockedHeaderSize - 16, 16, sum);
}

} // namespace

/// What a passphrase locks: it alone brings it back, and nothing else comes out than what went in.
class TestProtection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {0, 1, 65'535, 65'536, 65'537, 131'072, 1'000'000})
            QTest::addRow("%lld bytes", static_cast<long long>(size)) << size;
    }

    void comesBack()
    {
        QFETCH(const qsizetype, size);
        const QByteArray plain(size, 'x');
        const QByteArray bytes = locked(plain);
        QVERIFY(isLocked(bytes));
        QVERIFY(!bytes.contains("xxxxxxxx"));
        QCOMPARE(unlocked(bytes), plain);
        QVERIFY(locked(plain) != bytes); // No two have the same key.
    }

    void anotherPassphraseIsToldFromDamage()
    {
        const auto read = unlocked(locked("text"), u"correct horse "_s);
        QVERIFY(!read);
        QVERIFY2(read.error().why.contains(u"another one"_s), qUtf8Printable(read.error().text()));
        const auto without = unlocked(locked("text"), {});
        QVERIFY(!without);
        QVERIFY2(without.error().why.contains(u"--passphrase-file"_s), qUtf8Printable(without.error().text()));
    }

    void accentsMayBePutTogetherEitherWay()
    {
        const auto bytes = lock("text", u"Z\u00fcrich"_s, u"e"_s, cheap);
        VERIFY_DONE(bytes);
        QCOMPARE(unlock(*bytes, u"Zu\u0308rich"_s, u"e"_s), QByteArray("text"));
    }

    void everyTruncationIsSeen()
    {
        const QByteArray bytes = locked("a few words");
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY2(isRefused(bytes.first(size), u"damaged"_s), qPrintable(QString::number(size)));
        const QByteArray three = locked(QByteArray(140'000, 'x'));
        for (const qsizetype size : {lockedHeaderSize + piece, lockedHeaderSize + 2 * piece, three.size() - 1})
            QVERIFY(isRefused(three.first(size), u"damaged"_s));
        QVERIFY(isRefused(bytes + "more", u"damaged"_s));
    }

    void everyFlippedBitIsSeen()
    {
        const QByteArray bytes = locked("a few words");
        for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
            QByteArray flipped = bytes;
            flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << bit % 8));
            QVERIFY2(isRefused(flipped, u"damaged"_s), qPrintable(u"bit %1"_s.arg(bit)));
        }
    }

    void theOrderOfThePiecesCounts()
    {
        const QByteArray bytes = locked(QByteArray(200'000, 'x'));
        const auto part = [&](qsizetype number) { return bytes.sliced(lockedHeaderSize + number * piece, piece); };
        const QByteArray rest = bytes.sliced(lockedHeaderSize + 2 * piece);
        const QByteArray header = bytes.first(lockedHeaderSize);
        QCOMPARE(unlocked(header + part(0) + part(1) + rest), QByteArray(200'000, 'x'));
        QVERIFY(isRefused(header + part(1) + part(0) + rest, u"damaged"_s));
        QVERIFY(isRefused(header + part(0) + part(0) + rest, u"damaged"_s));
        QVERIFY(isRefused(header + part(0) + rest, u"damaged"_s));
    }

    void aHostileCostIsRefusedBeforeItIsPaid()
    {
        const QByteArray bytes = locked("text");
        const QString tooMuch = u"more work"_s;
        for (const quint32 passes : {0U, 9U, 0xFFFFFFFFU})
            QVERIFY(isRefused(crafted(bytes, 12, passes), tooMuch));
        for (const quint32 kibibytes : {0U, 7U, 1'048'577U, 0xFFFFFFFFU})
            QVERIFY(isRefused(crafted(bytes, 16, kibibytes), tooMuch));
        QVERIFY(isRefused(crafted(bytes, 8, 2), u"newer Starwright"_s));
        QCOMPARE(unlocked(crafted(bytes, 8, 1)), QByteArray("text"));
    }

    void whatIsSpoiledNeverComesOut()
    {
        const QByteArray plain(70'000, 'x');
        const QByteArray bytes = locked(plain);
        Support::Mutations mutations({bytes, locked("other")}, {}, 7);
        for (int round = 0; round < 2'000; ++round) {
            const auto read = unlocked(mutations.next());
            QVERIFY(read ? *read == plain || *read == "other" : !read.error().why.isEmpty());
        }
    }

    // Made once: whoever has such a file can read it with every later version.
    void anOldFileStaysReadable()
    {
        QFile file(QStringLiteral(TEST_DATA "/exports/version-1.locked"));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        QCOMPARE(unlocked(file.readAll()), QByteArray("Locked once, to be read for good.\n"));
    }

    void anExportInAFile()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"mine.locked"_s);
        const Everything some = Support::generatedEverything(9, 1);
        VERIFY_DONE(writeExport(file, some, {.program = u"0"_s, .at = QDateTime::currentDateTimeUtc()}, u"öffne"_s));
        QVERIFY(isLockedFile(file));
        QCOMPARE(
            QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup), QFile::Permissions());
        QVERIFY(readExportFile(file, u"öffne"_s) == some);
        QVERIFY(!readExportFile(file, u"öffn"_s));
        QVERIFY(!readExportFile(file));
    }
};

QTEST_GUILESS_MAIN(TestProtection)
#include "tst_protection.moc"
