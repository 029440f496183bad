// SPDX-License-Identifier: GPL-3.0-or-later
// How long the largest files that were made to be slow take to read, beside a plain scan of as much text; prints JSON.
#include "bench/figures.h"
#include "formats/history/largefiles.h"
#include "formats/history/readhistory.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cstdio>
#include <tuple>

using namespace Qt::StringLiterals;

namespace
{

/// The median of five searches, without regard to case, for what is not there.
double plainScan()
{
    const QString text = u"Kept the ledger that the harbour uses, "_s.repeated(Formats::largestHistory / 39);
    QList<double> times;
    for (int round = 0; round < 5; ++round)
        times.append(Bench::milliseconds([&] {
            if (text.contains(u"quay"_s, Qt::CaseInsensitive))
                qFatal("found what is not there");
        }));
    return Bench::median(times);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv); // plugins are looked for beside it
    double slowest = 0;
    QString what;
    const QList<LargeFiles::File> files = LargeFiles::all(Formats::largestHistory) + LargeFiles::manyAlike(9'990);
    for (const LargeFiles::File &file : files) {
        const double time = Bench::milliseconds([&] { std::ignore = Formats::readHistory(file.bytes, file.name); });
        if (time > slowest)
            what = file.name + u": "_s + QString::fromUtf8(file.what);
        slowest = std::max(slowest, time);
    }
    const double plain = plainScan();
    const QJsonObject figures{{"files"_L1, files.size()}, {"slowest"_L1, what}, {"seconds"_L1, slowest / 1e3},
        {"plain_ms"_L1, plain}, {"ratio"_L1, slowest / plain}, {"limit"_L1, 40}};
    std::fputs(QJsonDocument(QJsonObject{{"hostile_history"_L1, figures}}).toJson().constData(), stdout);
    return 0;
}
