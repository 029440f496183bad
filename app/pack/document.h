// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/answer.h"
#include "domain/error.h"
#include "domain/guide/guide.h"
#include "pack/bookmark.h"
#include "pack/options.h"
#include "pack/personal.h"

#include <QPageLayout>
#include <memory>

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
class QPainter;
QT_END_NAMESPACE

namespace Highlighting
{
class Highlighter;
}

namespace Pack
{

class GlyphLog;

/// The prep pack, laid out for one size of paper; painted page by page on any device.
class Document
{
public:
    /// Fails where no question fits the stages and categories. The highlighter must outlive it.
    static Domain::Result<Document> layOut(const Domain::Guide &guide, const Domain::Answers &answers,
        const Options &options, const Highlighting::Highlighter &highlighter, const Personal &personal = {});
    Document(Document &&) noexcept;
    ~Document();

    QString title() const;
    /// The person's name, or the program's.
    QString author() const;
    QDateTime printedAt() const;
    /// The paper, without margins: pages paint on all of it.
    QPageLayout pageLayout() const;
    int pageCount() const;
    /// Paints on a device of any resolution; `page` from 0.
    void paintPage(QPainter &painter, int page, GlyphLog *log = nullptr) const;
    /// All pages; false where the device refused. The device has pageLayout() already.
    bool print(QPagedPaintDevice &device, GlyphLog *log = nullptr) const;

    QList<Bookmark> bookmarks() const;

private:
    class Private;
    explicit Document(std::unique_ptr<Private> all);
    std::unique_ptr<Private> d;
};

} // namespace Pack
