// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/markdown.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Pack::Markdown;

namespace
{

/// "*i* **b** `c` ~s~ <address>" around each span, so that a failure reads.
QString dump(const Text &text)
{
    QString marked;
    qsizetype place = 0;
    for (const Span &span : text.spans) {
        QString marks;
        if (span.looks & Look::Italic)
            marks += u'*';
        if (span.looks & Look::Bold)
            marks += u'!';
        if (span.looks & Look::Code)
            marks += u'`';
        if (span.looks & Look::Struck)
            marks += u'~';
        if (!span.link.isEmpty())
            marks += u'<' + QString::fromLatin1(span.link) + u'>';
        marked += text.text.sliced(place, span.start - place) + u'{' + marks + u' '
            + text.text.sliced(span.start, span.length) + u'}';
        place = span.start + span.length;
    }
    marked += text.text.sliced(place);
    return marked.replace(u'\n', u'/');
}

QString dump(const Block &block)
{
    QString line = u"PHCRT"_s.at(static_cast<int>(block.kind)) + u' ';
    for (const Container container : block.inside)
        line += container == Container::Quote ? u"> "_s : u"- "_s;
    if (!block.marker.isEmpty())
        line += block.marker + u' ';
    if (!block.language.isEmpty())
        line += u'[' + block.language + u"] "_s;
    line += dump(block.text);
    for (const QList<Text> &row : block.rows) {
        for (const Text &cell : row)
            line += u'|' + dump(cell);
        line += u"|;"_s;
    }
    return line;
}

QStringList dump(const QString &source)
{
    QStringList lines;
    const QList<Block> blocks = parse(source);
    for (const Block &block : blocks)
        lines.append(dump(block));
    return lines;
}

} // namespace

/// Reads an answer's Markdown into blocks; P, H, C, R, T are paragraph, heading, code, rule, table.
class TestMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocks_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("blocks");
        const auto row = [](const char *name, const QString &source, const QStringList &blocks) {
            QTest::newRow(name) << source << blocks;
        };
        row("nothing", u""_s, {});
        row("line breaks stay", u"one\ntwo\n\nthree"_s, {u"P one/two"_s, u"P three"_s});
        row("Windows' line breaks", u"one\r\ntwo\r\n\r\nthree"_s, {u"P one/two"_s, u"P three"_s});
        row("looks", u"a *b* **c** `d` ~~e~~ ***f***"_s, {u"P a {* b} {! c} {` d} {~ e} {*! f}"_s});
        row("headings", u"# One\ntext\n### Three"_s, {u"H One"_s, u"P text"_s, u"H Three"_s});
        row("a list", u"- a\n- b\n  more"_s, {u"P - • a"_s, u"P - • b/more"_s});
        row("a numbered list", u"3. a\n4. b\n\n7) c"_s, {u"P - 3. a"_s, u"P - 4. b"_s, u"P - 7) c"_s});
        row("a list in a list", u"1. a\n   - b\n   - c\n2. d"_s,
            {u"P - 1. a"_s, u"P - - • b"_s, u"P - - • c"_s, u"P - 2. d"_s});
        row("an empty item", u"- a\n-\n- c"_s, {u"P - • a"_s, u"P - • "_s, u"P - • c"_s});
        row("a quote", u"> a\n> b\n>\n> - c"_s, {u"P > a/b"_s, u"P > - • c"_s});
        row("a rule", u"a\n\n---\n\nb"_s, {u"P a"_s, u"R "_s, u"P b"_s});
        row("a fence", u"```c++ {.x}\nint i;\n\n  *p;\n```\nend"_s, {u"C [c++] int i;//  *p;"_s, u"P end"_s});
        row("a fence in a list", u"- a\n\n  ```\n  b\n  ```"_s, {u"P - • a"_s, u"C - b"_s});
        row("an open fence", u"~~~sql\nSELECT"_s, {u"C [sql] SELECT"_s});
        row("indented text is no code", u"a\n\n    b"_s, {u"P a"_s, u"P b"_s});
        row("a table", u"|a|*b*|\n|-|-|\n|1|2|\n|3|"_s, {u"T |a|{* b}|;|1|2|;|3||;"_s});
        row("a table behind a fence", u"```\nx\n```\n|a|\n|-|\n|1|"_s, {u"C x"_s, u"T |a|;|1|;"_s});
        row("a task", u"- [x] a"_s, {u"P - • [x] a"_s});
        row("HTML", u"<b>a</b> & \"c\"\n\n<div>\n<img src=\"file:///etc/passwd\">\n</div>"_s,
            {u"P <b>a</b> & \"c\""_s, u"P <div>/<img src=\"file:///etc/passwd\">/</div>"_s});
        row("entities", u"a &amp; &lt;b&gt; &#65;"_s, {u"P a &amp; &lt;b&gt; &#65;"_s});
        row("an image", u"![a *b*](/etc/passwd \"c\")"_s, {u"P ![a {* b}](/etc/passwd)"_s});
        row("links", u"[a](https://example.org/b) <mailto:a@b.c> http://c.d/e"_s,
            {u"P {<https://example.org/b> a} {<mailto:a@b.c> mailto:a@b.c} {<http://c.d/e> http://c.d/e}"_s});
        row("awkward links", u"[a](<http://e/(b)\\c d>) [ä](https://ä.example/ü)"_s,
            {u"P {<http://e/%28b%29%5Cc%20d> a} {<https://xn--4ca.example/%C3%BC> ä}"_s});
        row("other schemes", u"[a](javascript:b) [c](file:///d) [e](f)"_s,
            {u"P a (javascript:b) c (file:///d) e (f)"_s});
        row("right to left, Chinese, emoji", u"שלום 漢字 👩‍💻"_s, {u"P שלום 漢字 👩‍💻"_s});
    }

    void blocks()
    {
        QFETCH(QString, source);
        QTEST(dump(source), "blocks");
    }

    void zeroIsReplaced() { QCOMPARE(dump(QString(u"a%1b"_s).arg(QChar(0))), QStringList(u"P a\ufffdb"_s)); }

    void deepNestingEnds()
    {
        const QList<Block> blocks = parse(u"> "_s.repeated(2000) + u"deep"_s);
        QCOMPARE(blocks.size(), 1);
        QCOMPARE(blocks.first().text.text, u"deep"_s);
    }
};

QTEST_APPLESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
