// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMimeDatabase>
#include <QTextStream>

// kindof FILE: the type that the desktop's database says it has.
int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    QTextStream(stdout) << QMimeDatabase().mimeTypeForFile(QString::fromLocal8Bit(argv[1])).name() << '\n';
    return 0;
}
