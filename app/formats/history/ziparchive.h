// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QMap>
#include <QtPlugin>
#include <memory>

namespace Formats
{

/// What an archive says of a file in it, which may be a lie.
struct ZipEntry {
    qint64 size = 0; ///< Unpacked.
    quint32 crc = 0;
};

/// An open archive, behind the plugin that is loaded when the first one is read.
class ZipArchive
{
    Q_DISABLE_COPY_MOVE(ZipArchive)

public:
    ZipArchive() = default;
    virtual ~ZipArchive() = default;

    /// By name, with folders: "word/document.xml". Names that lead out of the archive are not among them.
    virtual QMap<QString, ZipEntry> entries() const = 0;
    /// Unpacks step by step, as it is read; null where the file is packed in a way that is not known.
    virtual std::unique_ptr<QIODevice> device(const QString &file) const = 0;
};

/// What the plugin is asked for.
class ZipOpener
{
    Q_DISABLE_COPY_MOVE(ZipOpener)

public:
    ZipOpener() = default;
    virtual ~ZipOpener() = default;

    /// Null where the archive is broken.
    virtual std::unique_ptr<ZipArchive> open(const QByteArray &zip) const = 0;
};

} // namespace Formats

Q_DECLARE_INTERFACE(Formats::ZipOpener, "starwright.Formats.ZipOpener/1")
