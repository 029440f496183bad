// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/pdf.h"

#include "pack/document.h"
#include "pack/glyphlog.h"
#include "pack/pdfproperties.h"
#include "pack/style.h"
#include "pack/text.h"
#include "pack/textlayer.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>
#include <memory>
#include <qpdf/QPDF.hh>
#include <qpdf/qpdf-c.h>

using namespace Qt::StringLiterals;

namespace Pack
{

namespace
{

Domain::Result<QByteArray> render(const Document &document, GlyphLog &log)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(unitsPerInch);
    writer.setPageLayout(document.pageLayout());
    writer.setCreator(u"Starwright"_s);
    writer.setTitle(document.title());
    if (!document.print(writer, &log))
        return Domain::failure(Text::tr("cannot make a pack"), {}, Text::tr("the pages could not be painted"));
    return bytes;
}

/// Rewrites the file in memory with all that Qt leaves out; the same input gives the same bytes. By libqpdf's
/// C functions, which keep its exceptions in: Clang cannot read its QPDFWriter.hh as C++23.
Domain::Result<QByteArray> complete(const QByteArray &plain, const Document &document, const GlyphLog &log)
{
    const std::unique_ptr<_qpdf_data, void (*)(qpdf_data)> owner(
        qpdf_init(), [](qpdf_data data) { qpdf_cleanup(&data); });
    const qpdf_data file = owner.get();
    qpdf_silence_errors(file);
    qpdf_read_memory(file, "pack", plain.constData(), static_cast<unsigned long long>(plain.size()), nullptr);
    qpdf_c_wrap(file, [&] {
        QPDF &pdf = *qpdf_c_get_qpdf(file);
        addProperties(pdf, document);
        correctTextLayer(pdf, log);
        nameSubsets(pdf);
        pdf.getTrailer().removeKey("/ID"); // Qt's, by chance; one by content takes its place
    });
    if (!qpdf_has_error(file)) {
        qpdf_init_write_memory(file);
        qpdf_set_deterministic_ID(file, QPDF_TRUE);
        // Streams of objects would be filled by the order in which Qt happened to number them.
        qpdf_set_object_stream_mode(file, qpdf_o_disable);
        qpdf_write(file);
    }
    if (qpdf_has_error(file)) {
        const QString reason = QString::fromUtf8(qpdf_get_error_full_text(file, qpdf_get_error(file)));
        return Domain::failure(Text::tr("cannot make a pack"), {}, reason);
    }
    return QByteArray(
        reinterpret_cast<const char *>(qpdf_get_buffer(file)), static_cast<qsizetype>(qpdf_get_buffer_length(file)));
}

/// Why a file cannot be written there, in words that say what can be done.
QString obstacle(const QString &path, const QString &systemReason)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (!folder.exists())
        return Text::tr("there is no folder %1; make it, or choose another place").arg(folder.filePath());
    if (!folder.isDir())
        return Text::tr("%1 is no folder; choose another place").arg(folder.filePath());
    if (file.isDir())
        return Text::tr("a folder has that name; choose another name");
    if (file.exists() && !file.isFile())
        return Text::tr("it is a device, not a file; choose another name");
    if (!folder.isWritable())
        return Text::tr("nothing may be written in the folder %1; choose another place").arg(folder.filePath());
    return systemReason;
}

Domain::Result<void> save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // QSaveFile puts its file in the place of whatever is there; a device would be gone.
    const QFileInfo there(path);
    const bool isFree = !there.exists() || there.isFile();
    if (isFree && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Domain::failure(Text::tr("cannot write"), path, obstacle(path, file.errorString()));
}

} // namespace

Domain::Result<void> writePdf(const QString &file, const Domain::Guide &guide, const Domain::Answers &answers,
    const Options &options, const Highlighting::Highlighter &highlighter, const Personal &personal)
{
    const Domain::Result<Document> document = Document::layOut(guide, answers, options, highlighter, personal);
    if (!document)
        return std::unexpected(document.error());
    GlyphLog log;
    return render(*document, log)
        .and_then([&](const QByteArray &plain) { return complete(plain, *document, log); })
        .and_then([&](const QByteArray &whole) { return save(file, whole); });
}

} // namespace Pack
