// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answer/textspool.h"

#include "support/littleroom.h"
#include "support/temporaryfiles.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace
{

struct Kept {
    QByteArray text;
    TextSpool::Place place;
};

QList<Kept> fill(TextSpool &spool, int texts)
{
    QRandomGenerator random(3);
    QList<Kept> kept;
    for (int count = 0; count < texts; ++count) {
        const QByteArray text(random.bounded(150), static_cast<char>(random.bounded(256)));
        kept.append({text, spool.add(text)});
    }
    return kept;
}

qsizetype bytesOf(const QList<Kept> &kept)
{
    qsizetype bytes = 0;
    for (const Kept &each : kept)
        bytes += each.text.size();
    return bytes;
}

/// The tests that look at how Linux shows it what a process has open.
#ifdef Q_OS_LINUX
constexpr const char *whyNotHere = nullptr;
#else
constexpr const char *whyNotHere = "only Linux shows what a process has open, and has /proc";
#endif

bool allAreThere(const TextSpool &spool, const QList<Kept> &kept)
{
    return std::ranges::all_of(kept, [&spool](const Kept &each) { return spool.text(each.place) == each.text; });
}

} // namespace

/// Texts come back as they were put there, wherever they are.
class TestTextSpool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewAreInMemory()
    {
        TextSpool spool;
        const QList<Kept> kept = fill(spool, 1000);
        QCOMPARE(spool.inMemory(), bytesOf(kept));
        QVERIFY(allAreThere(spool, kept));
    }

    void manyAreInAFile()
    {
        TextSpool spool(400);
        const QList<Kept> kept = fill(spool, 1000);
        QVERIFY(bytesOf(kept) > 50'000);
        QVERIFY(spool.inMemory() <= 400);
        QVERIFY(allAreThere(spool, kept));
    }

    void oneThatIsLargerThanMemory()
    {
        TextSpool spool(10);
        const QByteArray large(1000, 'x');
        const TextSpool::Place first = spool.add(large);
        const TextSpool::Place second = spool.add("y");
        QCOMPARE(spool.text(first), large);
        QCOMPARE(spool.text(second), "y"_ba);
    }

    void whereNoFileCanBeMade()
    {
        if (whyNotHere)
            QSKIP(whyNotHere);
        const Support::TemporaryFilesIn nowhere(u"/proc"_s);
        TextSpool spool(400);
        const QList<Kept> kept = fill(spool, 1000);
        QCOMPARE(spool.inMemory(), bytesOf(kept));
        QVERIFY(allAreThere(spool, kept));
    }

    void threadsReadAtOnce()
    {
        TextSpool spool(400);
        const QList<Kept> kept = fill(spool, 500);
        std::atomic<int> right = 0;
        {
            std::array<std::jthread, 4> threads;
            for (std::jthread &thread : threads)
                thread = std::jthread([&] { right += allAreThere(spool, kept) ? 1 : 0; });
        }
        QCOMPARE(right.load(), 4);
    }

    void onADiskThatFillsUp()
    {
        if (Support::LittleRoom::whyNotHere)
            QSKIP(Support::LittleRoom::whyNotHere);
        const Support::LittleRoom room(20'000);
        TextSpool spool(400);
        const QList<Kept> kept = fill(spool, 1000);
        QVERIFY(spool.inMemory() > bytesOf(kept) - 20'000);
        QVERIFY(spool.inMemory() < bytesOf(kept));
        QVERIFY(allAreThere(spool, kept));
    }

    void aFileThatCannotBeReadAnyMore()
    {
        if (whyNotHere)
            QSKIP(whyNotHere);
        const QTemporaryDir folder;
        const Support::TemporaryFilesIn here(folder.path());
        TextSpool spool(400);
        const QList<Kept> kept = fill(spool, 20);
        Support::emptyOpenFilesIn(folder.path());
        const auto text = spool.text(kept.first().place);
        QVERIFY(!text);
        QVERIFY2(text.error().where.contains("temporary"_L1), qUtf8Printable(text.error().text()));
        QVERIFY(allAreThere(spool, kept.last(1))); // what is in memory
    }
};

QTEST_GUILESS_MAIN(TestTextSpool)
#include "tst_textspool.moc"
