// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/actor.h"

#include "faults/session.h"
#include "storage/filelock.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Faults;

namespace
{

int fail(const Domain::Error &error)
{
    QTextStream(stderr) << error.text() << Qt::endl;
    return 1;
}

} // namespace

/// Does the steps of the session in that folder, from the given one on, and prints the number of each that is done.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Desk desk{.folder = arguments.value(1), .database = {}};
    const qsizetype first = arguments.value(2).toInt();
    const QList<Step> steps = session(arguments.value(3).toInt(), actorSeed);
    const auto lock = Storage::FileLock::tryTake(desk.file());
    if (!lock)
        return fail(lock.error());
    QTextStream output(stdout);
    if (const auto opened = desk.open(); !opened)
        return fail(opened.error());
    output << first << Qt::endl;
    for (qsizetype place = first; place < steps.size(); ++place) {
        if (const auto done = steps[place](desk); !done)
            return fail(done.error());
        output << place + 1 << Qt::endl;
    }
    return 0;
}
