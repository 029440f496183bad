// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/figures.h"
#include "highlighting/highlighter.h"
#include "storage/answerstore.h"
#include "storage/worker.h"
#include "support/windowfixture.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QTest>
#include <QTreeView>
#include <cstdio>
#include <vector>

/// What one key costs in an answer of 2,000 words, with everything around it and autosave to a real file, beside
/// a bare editor with the same text and highlighter. Each key is followed by what it makes happen: highlighting,
/// layout, painting, and now and then a save.

using Bench::median;

namespace
{

constexpr int words = 2'000;
constexpr int rounds = 40;
constexpr int keysARound = 25;

QString longAnswer()
{
    QString text;
    for (int word = 0; word < words; ++word) {
        text += word % 17 == 0 ? QStringLiteral("**measured** ") : QStringLiteral("latency ");
        if (word % 100 == 99)
            text += QStringLiteral("\n\n");
    }
    return text;
}

/// Seconds for that many keys at the cursor.
double type(QPlainTextEdit &edit)
{
    edit.setFocus();
    QElapsedTimer timer;
    timer.start();
    for (int key = 0; key < keysARound; ++key) {
        QTest::keyClick(&edit, key % 6 == 5 ? Qt::Key_Space : Qt::Key_A);
        QCoreApplication::processEvents();
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    Storage::Worker worker(folder.filePath(QStringLiteral("bench.db")), Storage::Database::Access::ReadWrite);
    Support::WindowFixture fixture([&worker](const Models::Autosave::Batch &batch) {
        return worker.run([batch](Storage::Database &database) { return Storage::AnswerStore(database).save(batch); });
    });
    fixture.choose(QStringLiteral("production-incident"));
    auto &ours = *fixture.find<QPlainTextEdit>("action");
    ours.insertPlainText(longAnswer());
    QCoreApplication::processEvents();

    const Highlighting::Highlighter highlighter;
    QPlainTextEdit bare;
    bare.setPlainText(longAnswer());
    highlighter.follow(bare.document(), false);
    bare.resize(ours.width(), fixture.window().height());
    bare.moveCursor(QTextCursor::End);
    bare.show();
    if (!QTest::qWaitForWindowExposed(&bare))
        return 1;

    std::vector<double> oursTook;
    std::vector<double> bareTook;
    for (int round = 0; round < rounds; ++round) {
        bare.activateWindow();
        bareTook.push_back(type(bare));
        fixture.window().activateWindow();
        oursTook.push_back(type(ours));
    }
    const double oursKey = median(oursTook) * 1e3 / keysARound;
    const double bareKey = median(bareTook) * 1e3 / keysARound;
    const QJsonObject figures{{QStringLiteral("ours_ms"), oursKey}, {QStringLiteral("bare_ms"), bareKey},
        {QStringLiteral("ratio"), oursKey / bareKey}, {QStringLiteral("limit"), 1.3}};
    const QByteArray json = QJsonDocument(QJsonObject{{QStringLiteral("typing"), figures}}).toJson();
    std::fwrite(json.constData(), 1, static_cast<std::size_t>(json.size()), stdout);
    return 0;
}
