// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/bookmark.h"
#include "pack/glyphlog.h"

#include <QByteArray>
#include <QDateTime>
#include <QtPlugin>

namespace Pack
{

/// What Qt leaves out of a PDF.
struct PdfProperties {
    QString title;
    QString author;
    QString language; ///< As BCP 47 has it: "en-GB".
    QDateTime time;
    QList<Bookmark> bookmarks;
    QList<GlyphLog::Face> faces; ///< The text that glyphs stood for.
};

/// What became of a PDF: its bytes or, where there are none, the reason, in the words of the library.
struct CompletedPdf {
    QByteArray bytes;
    QString error;
};

/// What completes PDFs, behind the plugin that is loaded when the first one is written.
class PdfCompleter
{
    Q_DISABLE_COPY_MOVE(PdfCompleter)

public:
    PdfCompleter() = default;
    virtual ~PdfCompleter() = default;

    /// The same input gives the same bytes.
    virtual CompletedPdf complete(const QByteArray &plain, const PdfProperties &properties) const = 0;
};

} // namespace Pack

Q_DECLARE_INTERFACE(Pack::PdfCompleter, "starwright.Pack.PdfCompleter/1")
