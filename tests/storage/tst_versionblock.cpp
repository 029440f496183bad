// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/versionblock.h"

#include "storage/deflate.h"
#include "support/historygenerator.h"
#include "support/result.h"

using namespace Domain;
using namespace Qt::StringLiterals;
using namespace Storage;

/// Versions come out of their blocks as they went in, or not at all.
class TestVersionBlock : public QObject
{
    Q_OBJECT

private:
    QRandomGenerator m_random{4};

    /// Each says what the one before says, and a little more.
    QList<Version> growing(qsizetype count, qsizetype length)
    {
        QList<Version> versions;
        Answer answer;
        for (qsizetype number = 0; number < count; ++number) {
            for (const Part part : allParts)
                answer.parts[part] += Support::hostileText(static_cast<int>(length), m_random);
            answer.ready = number % 2 == 0;
            answer.covered += static_cast<int>(number);
            versions += Version{.at = QDateTime::fromMSecsSinceEpoch(number, QTimeZone::UTC), .answer = answer};
        }
        return versions;
    }

    static QList<Version> unpackedAll(const QList<VersionBlock> &blocks)
    {
        QList<Version> versions;
        for (const VersionBlock &block : blocks)
            versions += unpacked(block).value_or(QList<Version>());
        return versions;
    }

private Q_SLOTS:
    void comesOutAsItWentIn_data()
    {
        QTest::addColumn<qsizetype>("count");
        QTest::addColumn<qsizetype>("blocks");
        for (const qsizetype count : {0, 1, 19, 20, 21, 50})
            QTest::addRow("%lld", static_cast<long long>(count)) << count << (count + blockSize - 1) / blockSize;
    }
    void comesOutAsItWentIn()
    {
        QFETCH(const qsizetype, count);
        const QList<Version> versions = growing(count, 30);
        const QList<VersionBlock> blocks = packed(versions);
        QTEST(blocks.size(), "blocks");
        QCOMPARE(unpackedAll(blocks), versions);
    }

    void whatIsAlikeTakesHardlyAnyRoom()
    {
        QString text;
        for (int word = 0; word < 2'000; ++word)
            text += QString::number(m_random.generate(), 36) + u' ';
        QList<Version> versions;
        for (int number = 0; number < blockSize; ++number) {
            Answer answer;
            answer.parts[Part::Action] = text + QString::number(number);
            versions += Version{.at = QDateTime::fromMSecsSinceEpoch(number, QTimeZone::UTC), .answer = answer};
        }
        const auto one = packed(versions.first(1)).first().content.size();
        const auto all = packed(versions).first().content.size();
        QVERIFY2(all < 2 * one, qUtf8Printable(u"%1 and %2 bytes"_s.arg(one).arg(all)));
    }

    void veryLongOnesStandAlone()
    {
        Answer answer;
        answer.parts[Part::Notes] = QString(fullLength, u'x');
        const QList<Version> versions(3, {.at = QDateTime::fromMSecsSinceEpoch(0, QTimeZone::UTC), .answer = answer});
        const QList<VersionBlock> blocks = packed(versions);
        QCOMPARE(blocks.size(), 3);
        QVERIFY(!hasRoom(blocks.last()));
        QCOMPARE(unpackedAll(blocks), versions);
    }

    void aFlippedBitIsSeen()
    {
        const QList<Version> versions = growing(3, 20);
        const VersionBlock sound = packed(versions).first();
        for (qsizetype bit = 0; bit < sound.content.size() * 8; ++bit) {
            VersionBlock spoilt = sound;
            char &byte = spoilt.content[bit / 8];
            byte = static_cast<char>(byte ^ (1 << bit % 8));
            const auto read = unpacked(spoilt);
            QVERIFY2(!read || *read == versions, qPrintable(u"bit %1"_s.arg(bit)));
        }
    }

    void nonsenseIsRefused_data()
    {
        const VersionBlock sound = packed(growing(3, 20)).first();
        QTest::addColumn<VersionBlock>("block");
        QTest::newRow("cut short") << VersionBlock{sound.times, sound.length, sound.content.chopped(1)};
        QTest::newRow("nothing") << VersionBlock{sound.times, sound.length, {}};
        QTest::newRow("no times") << VersionBlock{{}, sound.length, sound.content};
        QTest::newRow("a time too few") << VersionBlock{"[\"1970-01-01T00:00:00.000Z\"]", sound.length, sound.content};
        QTest::newRow("longer than it says") << VersionBlock{sound.times, sound.length - 1, sound.content};
        QTest::newRow("shorter than it says") << VersionBlock{sound.times, sound.length + 1, sound.content};
        QTest::newRow("negative") << VersionBlock{sound.times, -1, sound.content};
        QTest::newRow("more than there is memory")
            << VersionBlock{sound.times, std::numeric_limits<qint64>::max(), sound.content};
        QTest::newRow("more texts than there are") << VersionBlock{sound.times, 4, deflated("\x7f\xff\xff\xff")};
    }
    void nonsenseIsRefused()
    {
        QFETCH(const VersionBlock, block);
        QVERIFY(!unpacked(block));
    }
};

QTEST_GUILESS_MAIN(TestVersionBlock)
#include "tst_versionblock.moc"
