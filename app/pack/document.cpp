// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/document.h"

#include "pack/canvas.h"
#include "pack/job.h"
#include "pack/text.h"
#include "pack/typeset.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pack
{

enum class ChapterKind { Cover, Summary, Contents, Overview, Coverage, Question };

namespace
{

/// What the chapter is called on its pages and in the outline; questions have titles of their own.
QString titleOf(ChapterKind kind)
{
    switch (kind) {
    case ChapterKind::Summary:
        return Text::tr("Summary");
    case ChapterKind::Contents:
        return Text::tr("Contents");
    case ChapterKind::Overview:
        return Text::tr("The interviews");
    case ChapterKind::Coverage:
        return Text::tr("Coverage");
    case ChapterKind::Cover:
    case ChapterKind::Question:
        break;
    }
    return {};
}

} // namespace

/// Lays chapters out to count their pages, since the contents and every foot name them. The first ones, which
/// is all of a usual pack, stay as they are until painted; any more are laid out again then, so that 2,900
/// questions need little more memory than 29.
class Document::Private
{
public:
    /// Pages that are laid out together; only their number is remembered.
    struct Chapter {
        ChapterKind kind;
        qsizetype question = 0; ///< Of the job.
        int firstPage = 0;
        int pages = 0;
    };

    struct LaidOut {
        qsizetype chapter = -1;
        Flow flow;
        QList<int> starts;
    };

    explicit Private(Job theJob) : job(std::move(theJob)), isMirrored(QGuiApplication::isRightToLeft())
    {
        numbers.questions.fill(0, job.questions.size());
        addChapter({.kind = job.isPersonal() ? ChapterKind::Summary : ChapterKind::Cover});
        addChapter({.kind = ChapterKind::Contents});
        if (job.options.sections.testFlag(Section::Overview))
            addChapter({.kind = ChapterKind::Overview});
        if (!job.stories.isEmpty())
            addChapter({.kind = ChapterKind::Coverage});
        for (qsizetype i = 0; i < job.questions.size(); ++i)
            addChapter({.kind = ChapterKind::Question, .question = i});
        // Now that the pages are known:
        m_slots[firstChapter] = {};
        m_slots[contentsChapter] = {};
    }

    Job job;
    bool isMirrored; ///< Its words are written from right to left, and so it is read.
    QList<Chapter> chapters;
    PageNumbers numbers;
    GlyphPictures pictures;
    int pageCount = 0;

    const LaidOut &layOut(qsizetype number)
    {
        LaidOut &slot = m_slots[static_cast<std::size_t>(std::min(number, keptChapters))];
        if (slot.chapter != number) {
            slot.flow = flowOf(chapters[number]);
            slot.starts = slot.flow.pageStarts(job.page.content.height());
            slot.chapter = number;
        }
        return slot;
    }

    qsizetype chapterOf(int page) const
    {
        const auto next = std::ranges::upper_bound(chapters, page, {}, &Chapter::firstPage);
        return next - chapters.begin() - 1;
    }

    void paintHeadAndFoot(Canvas &canvas, const Chapter &chapter, int page) const
    {
        const PageGeometry &geometry = job.page;
        const qreal width = geometry.content.width();
        const qreal left = line(canvas, job.runningHead(), geometry.headBaseline, width * 0.6, Qt::AlignLeft);
        paintRightHead(canvas, chapter, page > chapter.firstPage, width - left - 18 * point);
        canvas.fill(
            {geometry.content.left(), geometry.headRule, geometry.content.width(), 0.5 * point}, job.style.hairline);
        line(canvas, Text::tr("Prep pack"), geometry.footBaseline, width / 2, Qt::AlignLeft);
        line(canvas, Text::tr("%1 of %2").arg(QLocale().toString(page + 1), QLocale().toString(pageCount)),
            geometry.footBaseline, width / 2, Qt::AlignRight);
    }

private:
    static constexpr qsizetype firstChapter = 0;
    static constexpr qsizetype contentsChapter = 1;
    static constexpr qsizetype keptChapters = 48; ///< Some 20 MB.

    void addChapter(Chapter chapter)
    {
        chapter.firstPage = pageCount;
        chapters.append(chapter);
        // Contents and summary take the same room whatever the numbers in them.
        if (chapter.kind == ChapterKind::Question)
            numbers.questions[chapter.question] = pageCount + 1;
        else if (chapter.kind == ChapterKind::Summary)
            numbers.summary = pageCount + 1;
        else if (chapter.kind == ChapterKind::Overview)
            numbers.overview = pageCount + 1;
        else if (chapter.kind == ChapterKind::Coverage)
            numbers.coverage = pageCount + 1;
        chapters.last().pages = static_cast<int>(layOut(chapters.size() - 1).starts.size());
        pageCount += chapters.last().pages;
    }

    Flow flowOf(const Chapter &chapter) const
    {
        switch (chapter.kind) {
        case ChapterKind::Cover:
            return coverPage(job);
        case ChapterKind::Summary:
            return summaryPage(job, numbers);
        case ChapterKind::Contents:
            return contentsPages(job, numbers);
        case ChapterKind::Overview:
            return overviewPages(job);
        case ChapterKind::Coverage:
            return coveragePages(job);
        case ChapterKind::Question:
            break;
        }
        return Pack::questionPages(job, chapter.question);
    }

    void paintRightHead(Canvas &canvas, const Chapter &chapter, bool isContinued, qreal width) const
    {
        const qreal baseline = job.page.headBaseline;
        if (chapter.kind != ChapterKind::Question)
            line(canvas, titleOf(chapter.kind), baseline, width, Qt::AlignRight);
        else if (!isContinued)
            line(canvas, job.question(chapter.question).category, baseline, width, Qt::AlignRight);
        else {
            const QFontMetricsF metrics(job.style.small.font);
            const QString words = Text::tr("%1, continued");
            const QString title = metrics.elidedText(
                job.question(chapter.question).title, Qt::ElideRight, width - metrics.horizontalAdvance(words));
            line(canvas, words.arg(title), baseline, width, Qt::AlignRight);
        }
    }

    /// One line at that side of the page, cut where it is longer than `room`; returns its width.
    qreal line(Canvas &canvas, const QString &text, qreal baseline, qreal room, Qt::Alignment side) const
    {
        if (text.isEmpty())
            return 0;
        const TextStyle &style = job.style.small;
        const QRectF &content = job.page.content;
        const QFontMetricsF metrics(style.font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
        const qreal width = metrics.horizontalAdvance(shown);
        const qreal x = side == Qt::AlignLeft ? content.left() : content.right() - width;
        tightRow(shown, style).paint(canvas, {x, baseline - style.baseline});
        return width;
    }

    std::array<LaidOut, keptChapters + 1> m_slots; ///< The last is shared by all that are not kept.
};

Document::Document(std::unique_ptr<Private> all) : d(std::move(all)) { }
Document::Document(Document &&) noexcept = default;
Document::~Document() = default;

Domain::Result<Document> Document::layOut(const Domain::Guide &guide, const Domain::Answers &answers,
    const Options &options, const Highlighting::Highlighter &highlighter, const Personal &personal)
{
    Job job(guide, answers, options, personal, highlighter);
    if (job.questions.isEmpty()) {
        return Domain::failure(Text::tr("cannot make a pack"), guide.id,
            Text::tr("no question fits the stages and categories chosen; choose more of them"));
    }
    return Document(std::make_unique<Private>(std::move(job)));
}

QString Document::title() const
{
    const Options &options = d->job.options;
    return options.company.isEmpty() ? Text::tr("Prep pack: %1").arg(options.role)
                                     : Text::tr("Prep pack: %1 at %2").arg(options.role, options.company);
}

QString Document::author() const
{
    return d->job.options.author.isEmpty() ? u"Starwright"_s : d->job.options.author;
}

QDateTime Document::printedAt() const
{
    return d->job.options.printedAt;
}

QPageLayout Document::pageLayout() const
{
    const bool isA4 = d->job.options.paper == Paper::A4;
    return {QPageSize(isA4 ? QPageSize::A4 : QPageSize::Letter), QPageLayout::Portrait, {}};
}

int Document::pageCount() const
{
    return d->pageCount;
}

QList<Bookmark> Document::bookmarks() const
{
    QList<Bookmark> marks;
    for (const Private::Chapter &chapter : std::as_const(d->chapters)) {
        if (chapter.kind == ChapterKind::Question) {
            marks.append({d->job.question(chapter.question).title, d->job.group(chapter.question), chapter.firstPage});
        } else if (chapter.kind != ChapterKind::Cover) {
            marks.append({titleOf(chapter.kind), {}, chapter.firstPage});
        }
    }
    return marks;
}

void Document::paintPage(QPainter &painter, int page, GlyphLog *log) const
{
    const qsizetype number = d->chapterOf(page);
    const Private::Chapter &chapter = d->chapters[number];
    const Private::LaidOut &laidOut = d->layOut(number);
    const int index = page - chapter.firstPage;
    const bool isLast = index + 1 == chapter.pages;

    painter.save();
    const qreal scale = painter.device()->logicalDpiX() / static_cast<qreal>(unitsPerInch);
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::Antialiasing);
    Canvas canvas(painter, d->pictures, log);
    if (d->isMirrored)
        canvas.mirror(d->job.page.content.center().x());
    if (chapter.kind != ChapterKind::Cover)
        d->paintHeadAndFoot(canvas, chapter, page);
    laidOut.flow.paint(canvas, d->job.page.content.topLeft(), laidOut.starts[index],
        isLast ? laidOut.flow.rows.size() : laidOut.starts[index + 1]);
    painter.restore();
}

bool Document::print(QPagedPaintDevice &device, GlyphLog *log) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    for (int page = 0; page < pageCount(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        paintPage(painter, page, log);
    }
    return painter.end();
}

} // namespace Pack
