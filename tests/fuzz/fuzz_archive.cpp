// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytes.h"
#include "formats/history/archive.h"
#include "plugins/plugin.h"

#include <QCoreApplication>

/// What unpacks is a plugin beside this program: without it, every archive would be refused and nothing be tried.
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const QCoreApplication application(*argc, *argv);
    if (!Plugins::plugin(QLatin1StringView("starwright-zip")))
        std::abort();
    return 0;
}

/// Whatever bytes an archive has, of LinkedIn's or a DOCX file's: it is read or refused.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const Fuzz::TimeLimit limit;
    Formats::readArchive(Fuzz::bytesOf(data, size), QStringLiteral("f.zip"));
    return 0;
}
