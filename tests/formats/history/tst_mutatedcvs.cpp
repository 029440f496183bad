// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/history/line.h"
#include "formats/history/readhistory.h"
#include "support/historylines.h"
#include "support/mutations.h"
#include "support/soak.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Domain;
using namespace Formats;
using namespace Qt::StringLiterals;

namespace
{

constexpr int runs = 10'000 / Support::slowdown;

QByteArrayList files(const QStringList &patterns)
{
    QByteArrayList contents;
    const QDir folder(QStringLiteral(TEST_DATA "/cvs"));
    for (const QString &name : folder.entryList(patterns, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            contents.append(file.readAll());
    }
    return contents;
}

qsizetype sizeOf(const ReadHistory &read)
{
    qsizetype size = QJsonDocument(toJson(read.history)).toJson(QJsonDocument::Compact).size();
    for (const LeftOut &item : read.leftOut)
        size += item.text.size();
    return size;
}

/// What is wrong with what a file was read as; empty where nothing is.
QString fault(const QByteArray &bytes, const QString &name)
{
    const auto read = readHistory(bytes, name);
    if (!read) {
        const bool isWhole
            = !read.error().what.isEmpty() && read.error().where.startsWith(name) && !read.error().why.isEmpty();
        return isWhole ? QString() : u"an error that does not say what, where and why: "_s + read.error().text();
    }
    if (const QString broken = Support::brokenKind(read->history); !broken.isEmpty())
        return u"not of its kind: "_s + broken;
    // What is told comes from the file: it cannot be much more than it, nor can the work that made it.
    constexpr qsizetype escaped = 12;
    constexpr qsizetype little = 500;
    if (sizeOf(*read) > bytes.size() * escaped + little)
        return u"%1 bytes of %2"_s.arg(sizeOf(*read)).arg(bytes.size());
    if (read->leftOut.size() > bytes.size() || linesOf(read->history).size() > bytes.size())
        return u"more lines than bytes"_s;
    for (const LeftOut &item : read->leftOut) {
        if (item.place.isEmpty() || item.why.isEmpty())
            return u"left out without a place or a reason: "_s + item.text;
    }
    return {};
}

} // namespace

/// Spoiled files are read, or refused, as well as any.
class TestMutatedCvs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spoiled_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArrayList>("files");
        QTest::addColumn<QByteArrayList>("tokens");
        QTest::newRow("JSON Resume") << u"cv.json"_s << files({u"*.json"_s})
                                     << QByteArrayList{"{", "}", "[", "]", "\"", ",", ":", "null", "1e999", "\\u0000",
                                            "\\ud800", "\"work\":", "\"highlights\":[", "-1", "true", "\xEF\xBB\xBF"};
        QTest::newRow("text") << u"cv.txt"_s << files({u"*.md"_s, u"*.txt"_s})
                              << QByteArrayList{"\n", "\n\n", "\r", "# ", "## Experience\n", "\nSkills\n", "- ", "* ",
                                     "**", "](", "[", "(", ")", " | ", "2019 – 2023", "present", "03/2019", "\t", ",",
                                     "\xFF\xFE", "http://", "@", "\xC2\xA0", "\xE2\x80\x8B", "年", ": "};
    }

    void spoiled()
    {
        QFETCH(QString, name);
        QFETCH(QByteArrayList, files);
        QFETCH(QByteArrayList, tokens);
        QVERIFY(!files.isEmpty());
        Support::Mutations mutations(files, tokens);
        int read = 0;
        for (int run = 0; run < runs; ++run) {
            const QByteArray bytes = mutations.next();
            const QString found = fault(bytes, name);
            QVERIFY2(found.isEmpty(), qPrintable(u"run %1: "_s.arg(run) + found));
            read += readHistory(bytes, name) ? 1 : 0;
        }
        QVERIFY2(read > runs / 100, "hardly anything was read, so hardly anything was tested");
    }

    void theSameReadsTheSame()
    {
        Support::Mutations mutations(files({u"*.md"_s, u"*.txt"_s}), {}, 7);
        for (int run = 0; run < 100; ++run) {
            const QByteArray bytes = mutations.next();
            QCOMPARE(readHistory(bytes, u"cv.txt"_s), readHistory(bytes, u"cv.txt"_s));
        }
    }
};

QTEST_APPLESS_MAIN(TestMutatedCvs)
#include "tst_mutatedcvs.moc"
