// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/filekind.h"

#include <QTest>

using namespace Formats;

/// Guides and histories are told apart.
class TestFileKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kind_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<FileKind>("kind");
        const auto row
            = [](const char *name, const QByteArray &bytes, FileKind kind) { QTest::newRow(name) << bytes << kind; };
        using enum FileKind;
        row("nothing", {}, History);
        row("a guide", R"({"id": "x", "questions": []})", Guide);
        row("a guide without questions", R"({"id": "x", "stages": [], "redFlags": []})", Guide);
        row("a guide that breaks off", R"({"id": "x", "questions": [{)", Guide);
        row("a guide behind a byte order mark", "\xEF\xBB\xBF\n{\"questions\": []}", Guide);
        row("a resume", R"({"basics": {}, "work": []})", History);
        row("a resume with questions of its own", R"({"work": [], "questions": ["Why?"]})", History);
        row("a resume that breaks off", R"({"basics": {)", History);
        row("an empty object", "{}", History);
        row("a list", R"(["questions"])", History);
        row("text that speaks of it", "I answered \"questions\" {\"questions\": 1}", History);
        row("bytes", QByteArray("\x00\xFF\x50\x4B", 4), History);
    }

    void kind()
    {
        QFETCH(const QByteArray, bytes);
        QTEST(kindOf(bytes), "kind");
    }

    void builtInGuide()
    {
        QFile file(QStringLiteral(TEST_DATA "/guides/small.json"));
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(kindOf(file.readAll()), FileKind::Guide);
    }
};

QTEST_APPLESS_MAIN(TestFileKind)
#include "tst_filekind.moc"
