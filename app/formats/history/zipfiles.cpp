// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/zipfiles.h"

#include "formats/history/meteredbytes.h"
#include "formats/history/zipdirectory.h"

#include <KZip>
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

bool leadsOut(const QString &name)
{
    return name == u"." || name == u".." || name.contains(u'/') || name.contains(u'\\') || name.contains(u':');
}

} // namespace

ZipFiles::ZipFiles(const QByteArray &zip, const QString &name)
    : m_name(name)
    , m_bytes(std::make_unique<MeteredBytes>(zip))
    , m_zip(std::make_unique<KZip>(m_bytes.get()))
    , m_left(largestUnpacked)
{
}

ZipFiles::ZipFiles(ZipFiles &&) noexcept = default;
ZipFiles &ZipFiles::operator=(ZipFiles &&) noexcept = default;
ZipFiles::~ZipFiles() = default;

Domain::Result<ZipFiles> ZipFiles::open(const QByteArray &zip, const QString &name)
{
    const QString fault = faultOfZip(zip);
    ZipFiles files(zip, name);
    if (!fault.isEmpty())
        return files.refused({}, fault);
    if (!files.m_zip->open(QIODevice::ReadOnly))
        return files.refused({}, brokenZip());
    files.collect(*files.m_zip->directory(), {});
    return files;
}

void ZipFiles::collect(const KArchiveDirectory &folder, const QString &path)
{
    for (const QString &name : folder.entries()) {
        const KArchiveEntry *entry = folder.entry(name);
        if (!entry || leadsOut(name))
            continue;
        if (entry->isDirectory())
            collect(static_cast<const KArchiveDirectory &>(*entry), path + name + u'/');
        else if (entry->symLinkTarget().isEmpty())
            m_files.insert(path + name, static_cast<const KZipFileEntry *>(entry));
    }
}

Domain::Result<QByteArray> ZipFiles::read(const QString &file, qint64 most)
{
    const KZipFileEntry *entry = m_files.value(file);
    const std::unique_ptr<QIODevice> device(entry ? entry->createDevice() : nullptr);
    if (!device)
        return refused(file, Words::tr("it is packed in a way that is not known here"));
    if (entry->size() > most)
        return refused(file, Words::tr("it is larger than %1 MB").arg(most / 1'000'000));
    constexpr qint64 step = 65'536;
    QByteArray bytes;
    for (QByteArray piece = device->read(step); !piece.isEmpty(); piece = device->read(step)) {
        m_left -= piece.size();
        if (m_left < 0)
            return refused({}, tooLargeZip());
        bytes += piece;
        if (bytes.size() > entry->size())
            break;
    }
    const auto *begin = reinterpret_cast<const Bytef *>(bytes.constData());
    if (bytes.size() != entry->size() || crc32_z(0, begin, static_cast<z_size_t>(bytes.size())) != entry->crc32())
        return refused(file, brokenZip());
    return bytes;
}

std::unexpected<Domain::Error> ZipFiles::refused(const QString &file, const QString &why) const
{
    return Domain::failure(Words::tr("cannot read"), file.isEmpty() ? m_name : m_name + u": " + file, why);
}

} // namespace Formats
