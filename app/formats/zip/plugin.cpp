// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/ziparchive.h"
#include "formats/zip/meteredbytes.h"

#include <KZip>

namespace Formats
{

namespace
{

bool leadsOut(const QString &name)
{
    return name == u"." || name == u".." || name.contains(u'/') || name.contains(u'\\') || name.contains(u':');
}

class KdeZip : public ZipArchive
{
public:
    explicit KdeZip(const QByteArray &zip) : m_bytes(zip), m_zip(&m_bytes) { }

    bool open()
    {
        if (!m_zip.open(QIODevice::ReadOnly))
            return false;
        collect(*m_zip.directory(), {});
        return true;
    }

    QMap<QString, ZipEntry> entries() const override
    {
        QMap<QString, ZipEntry> entries;
        for (const auto &[name, file] : m_files.asKeyValueRange())
            entries.insert(name, {.size = file->size(), .crc = static_cast<quint32>(file->crc32())});
        return entries;
    }

    std::unique_ptr<QIODevice> device(const QString &file) const override
    {
        const KZipFileEntry *entry = m_files.value(file);
        return std::unique_ptr<QIODevice>(entry ? entry->createDevice() : nullptr);
    }

private:
    void collect(const KArchiveDirectory &folder, const QString &path)
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

    MeteredBytes m_bytes;
    KZip m_zip;
    QMap<QString, const KZipFileEntry *> m_files;
};

} // namespace

/// What the program loads.
class KdeZipOpener : public QObject, public ZipOpener
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "starwright.Formats.ZipOpener/1")
    Q_INTERFACES(Formats::ZipOpener)

public:
    std::unique_ptr<ZipArchive> open(const QByteArray &zip) const override
    {
        auto archive = std::make_unique<KdeZip>(zip);
        return archive->open() ? std::move(archive) : nullptr;
    }
};

} // namespace Formats

#include "plugin.moc"
