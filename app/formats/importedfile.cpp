// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/importedfile.h"

#include "formats/cannotread.h"
#include "formats/guidereader.h"
#include "formats/history/readhistory.h"

#include <QCoreApplication>
#include <QFile>

namespace Formats
{

using Domain::Result;

namespace
{

Result<QByteArray> contentOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(name, file.errorString());
    QByteArray bytes = file.read(largestHistory + 1); // The readers say what is too large.
    if (file.error() != QFile::NoError)
        return cannotRead(name, file.errorString());
    return bytes;
}

Result<ImportedFile> read(const QByteArray &bytes, const QString &name, FileKind kind)
{
    if (kind == FileKind::History)
        return readHistory(bytes, name).transform([](const ReadHistory &history) { return ImportedFile(history); });
    return readGuide(bytes, name).transform([](const Domain::Guide &guide) {
        return ImportedFile(std::make_shared<const Domain::Guide>(guide));
    });
}

} // namespace

Result<ImportedFile> readImport(const QString &name, std::optional<FileKind> known)
{
    return contentOf(name).and_then(
        [&](const QByteArray &bytes) { return read(bytes, name, known ? *known : kindOf(bytes)); });
}

} // namespace Formats
