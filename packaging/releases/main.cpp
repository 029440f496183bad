// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats.h"

#include <QFile>
#include <QTextStream>
#include <QTimeZone>

using namespace Qt::StringLiterals;

// releases appstream CHANGELOG: the releases in the changelog as AppStream's metainfo has them.
// releases debian CHANGELOG VERSION SECONDS MAINTAINER: as Debian's packages have them; what is not released yet is of
// that version, and of that second since 1970.
int main(int argc, char **argv)
{
    QTextStream errors(stderr);
    QTextStream output(stdout);
    const QByteArrayView format(argc > 1 ? argv[1] : "");
    const bool isDebian = format == "debian" && argc == 6;
    if (!isDebian && (format != "appstream" || argc != 3)) {
        errors << "usage: releases appstream CHANGELOG, or releases debian CHANGELOG VERSION SECONDS MAINTAINER\n";
        return 2;
    }
    QFile changelog(QString::fromLocal8Bit(argv[2]));
    if (!changelog.open(QIODevice::ReadOnly)) {
        errors << "releases: cannot read " << changelog.fileName() << ": " << changelog.errorString() << '\n';
        return 1;
    }
    const auto releases = Releases::fromChangelog(QString::fromUtf8(changelog.readAll()));
    if (!isDebian) {
        output << toAppStream(releases) << '\n';
        return 0;
    }
    output << toDebian(releases,
        {.version = QString::fromLocal8Bit(argv[3]),
            .time = QDateTime::fromSecsSinceEpoch(QByteArray(argv[4]).toLongLong(), QTimeZone::UTC),
            .maintainer = QString::fromLocal8Bit(argv[5])});
    return 0;
}
