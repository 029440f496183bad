// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/markdown.h"

#include <QUrl>
#include <md4c.h>
#include <optional>

using namespace Qt::StringLiterals;

namespace Pack::Markdown
{

namespace
{

QString decode(const MD_ATTRIBUTE &attribute)
{
    return QString::fromUtf8(attribute.text, static_cast<qsizetype>(attribute.size));
}

/// Empty where the address is of no kind that a printed page should lead to.
QByteArray safeLink(const QString &address)
{
    const QUrl url(address, QUrl::TolerantMode);
    if (!url.isValid() || !QStringList{u"http"_s, u"https"_s, u"mailto"_s}.contains(url.scheme()))
        return {};
    // Qt writes link targets into the file unescaped.
    return url.toEncoded(QUrl::FullyEncoded).replace('(', "%28").replace(')', "%29").replace('\\', "%5C");
}

/// Collects md4c's events into blocks.
class Builder
{
public:
    QList<Block> blocks;

    void enter(MD_BLOCKTYPE type, void *detail)
    {
        m_text = nullptr;
        switch (type) {
        case MD_BLOCK_QUOTE:
            m_inside.append(Container::Quote);
            break;
        case MD_BLOCK_UL:
            m_inside.append(Container::List);
            m_lists.append({.ordered = false, .number = 0, .delimiter = {}});
            m_tight = static_cast<MD_BLOCK_UL_DETAIL *>(detail)->is_tight;
            break;
        case MD_BLOCK_OL: {
            const auto *list = static_cast<MD_BLOCK_OL_DETAIL *>(detail);
            m_inside.append(Container::List);
            m_lists.append({.ordered = true, .number = list->start, .delimiter = QLatin1Char(list->mark_delimiter)});
            m_tight = list->is_tight;
            break;
        }
        case MD_BLOCK_LI:
            m_marker = nextMarker(m_lists.last());
            m_firstOfList = m_lists.last().count++ == 0;
            break;
        case MD_BLOCK_TABLE:
            start(Block::Kind::Table);
            break;
        case MD_BLOCK_TR:
            blocks.last().rows.append(QList<Text>{});
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            blocks.last().rows.last().append(Text{});
            m_text = &blocks.last().rows.last().last();
            break;
        case MD_BLOCK_CODE:
            start(Block::Kind::Code).language = decode(static_cast<MD_BLOCK_CODE_DETAIL *>(detail)->lang);
            break;
        case MD_BLOCK_H:
            start(Block::Kind::Heading);
            break;
        case MD_BLOCK_HR:
            start(Block::Kind::Rule);
            break;
        case MD_BLOCK_P:
            start(Block::Kind::Paragraph);
            break;
        default:
            break;
        }
    }

    void leave(MD_BLOCKTYPE type)
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            m_inside.removeLast();
            break;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            m_inside.removeLast();
            m_lists.removeLast();
            break;
        case MD_BLOCK_CODE:
            if (Text &code = blocks.last().text; code.text.endsWith(u'\n'))
                code.text.chop(1);
            break;
        case MD_BLOCK_LI:
            if (!m_marker.isEmpty()) // an item without text
                start(Block::Kind::Paragraph);
            break;
        default:
            break;
        }
        m_text = nullptr;
    }

    void enter(MD_SPANTYPE type, void *detail)
    {
        m_open.append({.looks = looksOf(type), .link = {}, .behind = {}});
        if (type == MD_SPAN_A) {
            const auto *link = static_cast<MD_SPAN_A_DETAIL *>(detail);
            const QString address = decode(link->href);
            m_open.last().link = safeLink(address);
            if (m_open.last().link.isEmpty())
                m_open.last().behind = u" (%1)"_s.arg(address);
        } else if (type == MD_SPAN_IMG) {
            append(u"!["_s);
            m_open.last().behind = u"](%1)"_s.arg(decode(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src));
        }
    }

    void leave(MD_SPANTYPE)
    {
        if (const QString behind = m_open.takeLast().behind; !behind.isEmpty())
            append(behind);
    }

    void append(const QString &text)
    {
        Text &target = currentText();
        Span span{.start = target.text.size(), .length = text.size(), .looks = {}, .link = {}};
        for (const OpenSpan &open : std::as_const(m_open)) {
            span.looks |= open.looks;
            if (!open.link.isEmpty())
                span.link = open.link;
        }
        target.text += text;
        if (span.looks || !span.link.isEmpty())
            target.spans.append(span);
    }

private:
    struct List {
        bool ordered;
        unsigned number;
        QChar delimiter;
        int count = 0;
    };
    struct OpenSpan {
        Looks looks;
        QByteArray link;
        QString behind;
    };

    static Looks looksOf(MD_SPANTYPE type)
    {
        switch (type) {
        case MD_SPAN_EM:
            return Look::Italic;
        case MD_SPAN_STRONG:
            return Look::Bold;
        case MD_SPAN_CODE:
            return Look::Code;
        case MD_SPAN_DEL:
            return Look::Struck;
        default:
            return {};
        }
    }

    static QString nextMarker(List &list)
    {
        return list.ordered ? QString::number(list.number++) + list.delimiter : u"•"_s;
    }

    Block &start(Block::Kind kind)
    {
        Block block;
        block.kind = kind;
        block.inside = m_inside;
        block.marker = std::exchange(m_marker, QString());
        block.tight = m_tight && !m_lists.isEmpty() && (!m_firstOfList || m_lists.size() > 1);
        m_firstOfList = false;
        blocks.append(block);
        m_text = &blocks.last().text;
        return blocks.last();
    }

    /// A tight list item's text comes without a paragraph around it.
    Text &currentText()
    {
        if (!m_text)
            start(Block::Kind::Paragraph);
        return *m_text;
    }

    QList<Container> m_inside;
    QList<List> m_lists;
    QList<OpenSpan> m_open;
    QString m_marker;
    bool m_tight = false;
    bool m_firstOfList = false;
    Text *m_text = nullptr;
};

int onText(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *builder)
{
    auto *target = static_cast<Builder *>(builder);
    if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR)
        target->append(u"\n"_s);
    else if (type == MD_TEXT_NULLCHAR)
        target->append(QString(QChar::ReplacementCharacter));
    else
        target->append(QString::fromUtf8(text, static_cast<qsizetype>(size)));
    return 0;
}

} // namespace

QList<Block> parse(const QString &source)
{
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH
        | MD_FLAG_PERMISSIVEURLAUTOLINKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *builder) {
        static_cast<Builder *>(builder)->enter(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *builder) {
        static_cast<Builder *>(builder)->leave(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *builder) {
        static_cast<Builder *>(builder)->enter(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *builder) {
        static_cast<Builder *>(builder)->leave(type);
        return 0;
    };
    parser.text = onText;

    Builder builder;
    const QByteArray utf8 = QString(source).replace("\r\n"_L1, "\n"_L1).toUtf8();
    md_parse(utf8.constData(), static_cast<MD_SIZE>(utf8.size()), &parser, &builder);
    return builder.blocks;
}

} // namespace Pack::Markdown
