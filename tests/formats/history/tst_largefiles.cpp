// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/largefiles.h"
#include "formats/history/readhistory.h"
#include "support/soak.h"

#include <QTest>

using namespace Formats;

namespace
{

constexpr qsizetype size = largestHistory / 20 / Support::slowdown;

void addRows(const QList<LargeFiles::File> &files)
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    for (const LargeFiles::File &file : files)
        QTest::addRow("%s: %s", qPrintable(file.name), file.what.constData()) << file.name << file.bytes;
}

} // namespace

/// Files made to be slow: each is read, or refused at its place. How long the largest take is for the benchmark to say.
class TestLargeFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readOrRefused_data() { addRows(LargeFiles::all(size)); }

    void readOrRefused()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const auto read = readHistory(bytes, name);
        QVERIFY(read || read.error().where.startsWith(name));
    }

    void manyAlike_data() { addRows(LargeFiles::manyAlike(4'990)); }

    void manyAlike()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const auto read = readHistory(bytes, name);
        QVERIFY2(read, qPrintable(read.error_or(Domain::Error{}).text()));
        QCOMPARE(read->history[Domain::Section::Work].size(), 4'990);
    }

    /// What a document has beside its body is left out one by one, and told.
    void manyWordParts()
    {
        const auto read = readHistory(LargeFiles::all(size).constLast().bytes, QStringLiteral("cv.docx"));
        QVERIFY(read);
        QCOMPARE(read->leftOut.size(), 100);
    }
};

QTEST_GUILESS_MAIN(TestLargeFiles)
#include "tst_largefiles.moc"
