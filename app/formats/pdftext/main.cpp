// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/pdftext/pdfreader.h"

#include <QCoreApplication>
#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

// A page can name itself a thousand times over, or unpack to gigabytes; nothing else would stop the library then.
static void limit()
{
    constexpr rlim_t seconds = 2;
    const rlimit time{seconds, seconds};
    setrlimit(RLIMIT_CPU, &time);
#ifndef STARWRIGHT_SANITIZED // which sets aside terabytes
    constexpr rlim_t bytes = 1'000'000'000;
    const rlimit memory{bytes, bytes};
    setrlimit(RLIMIT_DATA, &memory);
#endif
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}
#else
static void limit() { } // whoever starts this waits for some seconds only
#endif

/// Reads a PDF from standard input and writes its text: a program of its own, so that the window need not load QtPdf
/// and a file that breaks it costs an error message.
int main(int argc, char *argv[])
{
    limit();
    const QCoreApplication application(argc, argv);
    QFile input;
    QFile output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly))
        return 1;
    QDataStream stream(&output);
    stream << Formats::readPdfPages(input.readAll());
    return stream.status() == QDataStream::Ok && output.flush() ? 0 : 1;
}
