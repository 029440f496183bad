// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/zipdirectory.h"

#include <QCoreApplication>
#include <QtEndian>
#include <algorithm>

namespace Formats
{

namespace
{

// PKWARE's APPNOTE.TXT, sections 4.3.12 and 4.3.16: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
constexpr QByteArrayView entrySignature("PK\1\2");
constexpr QByteArrayView endSignature("PK\5\6");
constexpr qsizetype entrySize = 46;
constexpr qsizetype endSize = 22;
constexpr qsizetype longestComment = 0xFFFF;
constexpr qsizetype mostFolders = 100'000; ///< In all names together.

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Formats::Zip)
};

template <typename Number>
Number numberAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.sliced(at).data());
}

/// How long an entry is with what varies; more than what is left where it is cut off.
qsizetype lengthOf(QByteArrayView entry)
{
    if (entry.size() < entrySize)
        return entrySize;
    return entrySize + numberAt<quint16>(entry, 28) + numberAt<quint16>(entry, 30) + numberAt<quint16>(entry, 32);
}

QString tooMany()
{
    return Words::tr("the archive holds more than %1 files and folders").arg(mostZipEntries);
}

/// KZip walks through the file and takes whatever looks like an entry for one, so whatever does is counted.
QString faultOfNames(QByteArrayView zip)
{
    qsizetype entries = 0;
    qsizetype folders = 0;
    for (qsizetype at = zip.indexOf(entrySignature); at >= 0; at = zip.indexOf(entrySignature, at + 1)) {
        const QByteArrayView entry = zip.sliced(at);
        if (entry.size() < entrySize)
            break;
        const qsizetype named = std::min<qsizetype>(numberAt<quint16>(entry, 28), entry.size() - entrySize);
        folders += entry.sliced(entrySize, named).count('/');
        if (++entries > mostZipEntries || folders > mostFolders)
            return tooMany();
    }
    return {};
}

QString faultOfEntries(QByteArrayView directory, qsizetype count)
{
    constexpr quint16 encrypted = 1;
    qint64 unpacked = 0;
    for (; count > 0; --count) {
        if (!directory.startsWith(entrySignature) || lengthOf(directory) > directory.size())
            return brokenZip();
        if (numberAt<quint16>(directory, 8) & encrypted)
            return Words::tr("the archive is encrypted; unpack it with its password, and import what is in it");
        unpacked += numberAt<quint32>(directory, 24);
        if (unpacked > largestUnpacked)
            return tooLargeZip();
        directory = directory.sliced(lengthOf(directory));
    }
    return {};
}

} // namespace

QString brokenZip()
{
    return Words::tr("the archive is broken or cut off; try to copy or download it again");
}

QString tooLargeZip()
{
    return Words::tr("unpacked, it is larger than %1 MB").arg(largestUnpacked / 1'000'000);
}

QString faultOfZip(QByteArrayView zip)
{
    if (zip.size() < endSize)
        return brokenZip();
    const QByteArrayView last = zip.last(std::min(zip.size(), endSize + longestComment));
    const qsizetype end = last.lastIndexOf(endSignature);
    const QByteArrayView tail = end < 0 ? QByteArrayView() : last.sliced(end);
    if (!zip.startsWith("PK\3\4") || tail.size() < endSize)
        return brokenZip();
    const qsizetype directory = numberAt<quint32>(tail, 16);
    const qsizetype count = numberAt<quint16>(tail, 10);
    if (directory > zip.size() - tail.size())
        return brokenZip();
    if (const QString fault = faultOfEntries(zip.sliced(directory), count); !fault.isEmpty())
        return fault;
    return faultOfNames(zip);
}

} // namespace Formats
