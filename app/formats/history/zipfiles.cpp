// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/zipfiles.h"

#include "formats/cannotread.h"
#include "formats/history/zipdirectory.h"
#include "plugins/plugin.h"

#include <QCoreApplication>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace Formats
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Formats::Zip)
};

} // namespace

ZipFiles::ZipFiles(const QString &name) : m_name(name), m_left(largestUnpacked) { }

Domain::Result<ZipFiles> ZipFiles::open(const QByteArray &zip, const QString &name)
{
    ZipFiles files(name);
    if (const QString fault = faultOfZip(zip); !fault.isEmpty())
        return files.refused({}, fault);
    const auto *opener = Plugins::pluginAs<ZipOpener>("starwright-zip"_L1);
    if (!opener)
        return files.refused(
            {}, Words::tr("the part of Starwright that reads archives, starwright-zip, is missing; install again"));
    files.m_zip = opener->open(zip);
    if (!files.m_zip)
        return files.refused({}, brokenZip());
    files.m_files = files.m_zip->entries();
    return files;
}

Domain::Result<QByteArray> ZipFiles::read(const QString &file, qint64 most)
{
    const ZipEntry entry = m_files.value(file);
    const std::unique_ptr<QIODevice> device = m_zip->device(file);
    if (!device)
        return refused(file, Words::tr("it is packed in a way that is not known here"));
    if (entry.size > most)
        return refused(file, Words::tr("it is larger than %1 MB").arg(most / 1'000'000));
    constexpr qint64 step = 65'536;
    QByteArray bytes;
    for (QByteArray piece = device->read(step); !piece.isEmpty(); piece = device->read(step)) {
        m_left -= piece.size();
        if (m_left < 0)
            return refused({}, tooLargeZip());
        bytes += piece;
        if (bytes.size() > entry.size)
            break;
    }
    const auto *begin = reinterpret_cast<const Bytef *>(bytes.constData());
    if (bytes.size() != entry.size || crc32_z(0, begin, static_cast<z_size_t>(bytes.size())) != entry.crc)
        return refused(file, brokenZip());
    return bytes;
}

std::unexpected<Domain::Error> ZipFiles::refused(const QString &file, const QString &why) const
{
    return cannotRead(file.isEmpty() ? m_name : m_name + u": " + file, why);
}

} // namespace Formats
