// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filelock.h"

#include <QCoreApplication>
#include <QTextStream>

/// Has the right to write a data file until it is killed, and says so.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto lock = Storage::FileLock::tryTake(QCoreApplication::arguments().value(1));
    if (!lock) {
        QTextStream(stderr) << lock.error().text() << Qt::endl;
        return 1;
    }
    QTextStream(stdout) << "taken" << Qt::endl;
    return QCoreApplication::exec();
}
