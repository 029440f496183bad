// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/pdf.h"

#include "pack/document.h"
#include "pack/glyphlog.h"
#include "pack/pdfcompleter.h"
#include "pack/style.h"
#include "pack/text.h"
#include "plugins/plugin.h"

#include <QBuffer>
#include <QFileInfo>
#include <QLocale>
#include <QPdfWriter>
#include <QSaveFile>

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

PdfProperties propertiesOf(const Document &document, const GlyphLog &log)
{
    return {.title = document.title(),
        .author = document.author(),
        .language = QLocale().bcp47Name(),
        .time = document.printedAt(),
        .bookmarks = document.bookmarks(),
        .faces = log.faces()};
}

Domain::Result<QByteArray> complete(const QByteArray &plain, const PdfProperties &properties)
{
    const auto refused = [](const QString &why) { return Domain::failure(Text::tr("cannot make a pack"), {}, why); };
    const auto *completer = Plugins::pluginAs<PdfCompleter>("starwright-pdf"_L1);
    if (!completer)
        return refused(Text::tr("the part of Starwright that writes PDFs, starwright-pdf, is missing; install again"));
    CompletedPdf whole = completer->complete(plain, properties);
    if (!whole.error.isEmpty())
        return refused(whole.error);
    return std::move(whole.bytes);
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
        .and_then([&](const QByteArray &plain) { return complete(plain, propertiesOf(*document, log)); })
        .and_then([&](const QByteArray &whole) { return save(file, whole); });
}

} // namespace Pack
