// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/start/start.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Bench
{

// A window that is shown empty and filled afterwards has not started yet: what counts is the first frame that looks
// like the window a second later. A blinking cursor covers some 40 pixels; 29 rows of text, well over one in a hundred.
constexpr double sameLook = 0.001;
constexpr auto patience = 30s;
constexpr auto settling = 1s;

/// The proportional set size, which counts a page shared by n processes as 1/n.
static double pssMib(qint64 pid)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

static QList<Frame> watch(Screen &screen)
{
    QList<Frame> frames;
    Clock::time_point deadline = Clock::now() + patience;
    while (std::optional<Frame> frame = screen.nextFrame(deadline)) {
        if (frames.isEmpty())
            deadline = frame->at + settling;
        frames.append(*std::move(frame));
    }
    return frames;
}

static Clock::time_point shownSince(const QList<Frame> &frames, const Frame &last)
{
    for (const Frame &frame : frames) {
        if (difference(frame, last) <= sameLook)
            return frame.at;
    }
    return last.at;
}

static void end(QProcess &process, Screen &screen, xcb_window_t window)
{
    screen.close(window);
    if (!process.waitForFinished(5000)) {
        process.kill();
        process.waitForFinished();
    }
}

std::expected<Start, QString> measureStart(Screen &screen, const Program &program)
{
    while (screen.nextFrame(Clock::now())) { } // what the program before left behind
    QProcess process;
    process.setProcessEnvironment(program.environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const Clock::time_point begin = Clock::now();
    process.start(program.path, program.arguments);
    if (!process.waitForStarted())
        return std::unexpected(u"cannot start %1: %2"_s.arg(program.path, process.errorString()));
    const QList<Frame> frames = watch(screen);
    const std::optional<Frame> last = frames.isEmpty() ? std::nullopt : screen.grab(frames.last().window);
    if (!last) {
        process.kill();
        process.waitForFinished();
        return std::unexpected(u"%1 showed no window"_s.arg(program.path));
    }
    const Start start{.ms = Milliseconds(shownSince(frames, *last) - begin).count(),
        .mb = pssMib(process.processId()),
        .size = last->size};
    end(process, screen, last->window);
    return start;
}

} // namespace Bench
