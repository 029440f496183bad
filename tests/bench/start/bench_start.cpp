// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/figures.h"
#include "bench/start/start.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using Bench::median;

// The targets of the project: twice what a bare window takes.
constexpr double limit = 2.0;
constexpr int runs = 15;

static double rounded(double value)
{
    return qRound(value * 100) / 100.0;
}

/// Settings, data and caches in a folder of their own; no platform theme of the machine's.
static QProcessEnvironment environment(const QString &folder)
{
    QProcessEnvironment result = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s})
        result.insert(name, folder);
    result.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    result.remove(u"QT_QPA_PLATFORMTHEME"_s);
    return result;
}

static QJsonObject figure(const QString &unit, const QList<double> &ours, const QList<double> &bare)
{
    return {{u"ours_"_s + unit, rounded(median(ours))}, {u"bare_"_s + unit, rounded(median(bare))},
        {u"ratio"_s, rounded(median(ours) / median(bare))}, {u"limit"_s, limit}};
}

/// Both in turn, so that a busy moment of the machine meets both.
static std::expected<QJsonObject, QString> compare(const Bench::Program &ours, const QString &bareWindow)
{
    // One connection throughout: a server without a client starts anew, and is not to be reached for a moment.
    Bench::Screen screen;
    if (!screen.isOpen())
        return std::unexpected(u"cannot open the X display; run this under xvfb-run"_s);
    const auto first = Bench::measureStart(screen, ours);
    if (!first)
        return std::unexpected(first.error());
    const Bench::Program bare{
        bareWindow, {QString::number(first->size.width()), QString::number(first->size.height())}, ours.environment};
    QList<double> times, bareTimes, sizes, bareSizes;
    for (int i = 0; i < runs; ++i) {
        const auto our = Bench::measureStart(screen, ours), other = Bench::measureStart(screen, bare);
        if (!our || !other)
            return std::unexpected(our ? other.error() : our.error());
        times.append(our->ms);
        bareTimes.append(other->ms);
        sizes.append(our->mb);
        bareSizes.append(other->mb);
    }
    QJsonObject start = figure(u"ms"_s, times, bareTimes);
    start.insert(u"very_first_ms"_s, rounded(first->ms));
    return QJsonObject{{u"start"_s, start}, {u"memory"_s, figure(u"mb"_s, sizes, bareSizes)}};
}

// bench_start [PROGRAM ARG…]: Starwright, or any other program, against a bare window.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QDir programs(QCoreApplication::applicationDirPath());
    QStringList command = QCoreApplication::arguments().mid(1);
    if (command.isEmpty())
        command = {programs.filePath(u"starwright"_s), u"--data"_s, folder.filePath(u"starwright.db"_s)};
    const auto figures
        = compare({command.first(), command.mid(1), environment(folder.path())}, programs.filePath(u"bare_window"_s));
    if (!figures) {
        QTextStream(stderr) << "bench_start: " << figures.error() << '\n';
        return EXIT_FAILURE;
    }
    QTextStream(stdout) << QJsonDocument(*figures).toJson();
    return EXIT_SUCCESS;
}
