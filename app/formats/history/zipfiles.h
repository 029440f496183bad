// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "formats/history/ziparchive.h"

#include <QByteArray>
#include <QStringList>

namespace Formats
{

/// The files in a ZIP archive, read one by one into memory; nothing is ever written to a disk.
class ZipFiles
{
public:
    /// Errors begin with `name`, the archive's.
    static Domain::Result<ZipFiles> open(const QByteArray &zip, const QString &name);

    /// With their folders: "word/document.xml". Names that lead out of the archive are not among them.
    QStringList names() const { return m_files.keys(); }
    bool contains(const QString &file) const { return m_files.contains(file); }
    /// Refuses what is larger than `most`. Counts what it reads: what an archive says of its sizes may be a lie.
    Domain::Result<QByteArray> read(const QString &file, qint64 most);

private:
    explicit ZipFiles(const QString &name);
    std::unexpected<Domain::Error> refused(const QString &file, const QString &why) const;

    QString m_name;
    std::unique_ptr<ZipArchive> m_zip;
    QMap<QString, ZipEntry> m_files;
    qint64 m_left;
};

} // namespace Formats
