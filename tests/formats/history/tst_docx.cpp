// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/archives.h"
#include "formats/history/docxstyles.h"
#include "formats/history/docxtext.h"
#include "formats/history/lines.h"
#include "support/result.h"

#include <QTest>

using namespace Archives;
using namespace Formats;
using namespace Qt::StringLiterals;

namespace
{

QByteArray part(const QByteArray &body)
{
    return wordPart("document", "<w:body>" + body + "</w:body>");
}

QByteArray cell(const QByteArray &content)
{
    return "<w:tc>" + content + "</w:tc>";
}

QByteArray table(const QByteArray &cells)
{
    return "<w:tbl><w:tr>" + cells + "</w:tr></w:tbl>";
}

QByteArray style(const QByteArray &id, const QByteArray &name, const QByteArray &more = {})
{
    return "<w:style w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>" + more + "</w:style>";
}

QHash<QString, DocxStyle> styles()
{
    return readDocxStyles(wordPart("styles",
        style("Titel", "Title") + style("berschrift1", "heading 1")
            + style("Mein", "Mine", "<w:basedOn w:val=\"berschrift1\"/>")
            + style("Liste", "List Bullet", "<w:pPr><w:numPr/></w:pPr>")
            + style("Fett", "Strong", "<w:rPr><w:b/></w:rPr>") + style("Ring", "Ring", "<w:basedOn w:val=\"Ring\"/>")));
}

QByteArray styled(const QString &text, const QByteArray &id)
{
    return paragraph(text, "<w:pStyle w:val=\"" + id + "\"/>");
}

} // namespace

/// What Word writes becomes light Markdown.
class TestDocx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &body, const QString &text) {
            QTest::newRow(name) << body << text;
        };
        row("paragraphs", paragraph(u"One"_s) + paragraph(u""_s) + paragraph(u"Two & <three>"_s),
            u"One\n\nTwo & <three>"_s);
        row("headings by the style's name",
            styled(u"Ida"_s, "Titel") + styled(u"Work"_s, "berschrift1") + styled(u"More"_s, "Mein"),
            u"# Ida\n# Work\n# More"_s);
        row("a ring of styles", styled(u"One"_s, "Ring"), u"One"_s);
        row("lists",
            styled(u"One"_s, "Liste")
                + paragraph(u"Two"_s, "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"3\"/></w:numPr>")
                + paragraph(u"• Three"_s)
                + paragraph(u"Four"_s, "<w:pStyle w:val=\"Liste\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"),
            u"- One\n- Two\n- Three\nFour"_s);
        row("bold",
            paragraph(u"One"_s, {}, "<w:b/>") + paragraph(u"Two"_s, {}, "<w:b w:val=\"0\"/>")
                + paragraph(u"Three"_s, {}, "<w:rStyle w:val=\"Fett\"/>")
                + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Four</w:t></w:r><w:r><w:t> five</w:t></w:r></w:p>",
            u"**One**\nTwo\n**Three**\nFour five"_s);
        row("signs",
            "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r></w:p>"
            "<w:p><w:r><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/><w:t> e</w:t></w:r></w:p>",
            u"a\tb\nc-d\n- e"_s);
        row("a tab stop is no tab", paragraph(u"a"_s, "<w:tabs><w:tab w:val=\"left\" w:pos=\"1\"/></w:tabs>"), u"a"_s);
        row("taken out, field codes",
            "<w:p><w:del><w:r><w:delText>no</w:delText></w:r></w:del><w:ins><w:r><w:t>yes</w:t></w:r></w:ins>"
            "<w:r><w:instrText>HYPERLINK</w:instrText></w:r></w:p>",
            u"yes"_s);
        row("short cells", table(cell(paragraph(u"2019 – 2021"_s)) + cell(paragraph(u"Developer"_s))),
            u"2019 – 2021 | Developer"_s);
        row("a long cell",
            table(cell(paragraph(u"2019"_s)) + cell(paragraph(u"Developer"_s) + paragraph(u"• Built it"_s))),
            u"2019 | Developer\n- Built it"_s);
        row("two columns",
            table(cell(paragraph(u"a"_s) + paragraph(u"b"_s)) + cell(paragraph(u"c"_s) + paragraph(u"d"_s))),
            u"a\nb\nc\nd"_s);
        row("a table in a table",
            table(cell(table(cell(paragraph(u"a"_s)) + cell(paragraph(u"b"_s))) + paragraph(u""_s))), u"a | b"_s);
        row("a text box, said twice",
            "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx><w:txbxContent>" + paragraph(u"box"_s)
                + "</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback>" + paragraph(u"box"_s)
                + "</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>beside</w:t></w:r></w:p>",
            u"box\nbeside"_s);
        row("a drawing's text is none", "<w:p><w:r><a:p><a:t>no</a:t></a:p><w:t>yes</w:t></w:r></w:p>", u"yes"_s);
        row("languages",
            paragraph(u"Größe"_s) + paragraph(u"Été"_s) + paragraph(u"Żółw"_s) + paragraph(u"検索"_s)
                + paragraph(u"مطورة"_s),
            u"Größe\nÉté\nŻółw\n検索\nمطورة"_s);
    }

    void text()
    {
        QFETCH(QByteArray, body);
        const auto text = readDocxText(part(body), styles(), u"part"_s);
        VERIFY_DONE(text);
        QTEST(*text, "text");
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("why");
        const auto row
            = [](const char *name, const QByteArray &xml, const QString &why) { QTest::newRow(name) << xml << why; };
        const QByteArray laughs = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                                  "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]><d>&c;</d>";
        row("a bomb of entities", laughs, u"it defines entities, which no word processor writes"_s);
        row("an entity outside", "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><d>&a;</d>",
            u"it defines entities, which no word processor writes"_s);
        row("cut off", part(paragraph(u"One"_s)).chopped(40), u"it is broken at line 2"_s);
        row("no XML", "PK", u"it is broken at line 1"_s);
        row("tables in tables", part(QByteArray("<w:tbl><w:tr><w:tc>").repeated(65)),
            u"it is nested more than 64 deep"_s);
        row("anything in anything", part(QByteArray("<w:x>").repeated(1'000'000)), u"it is nested more than 64 deep"_s);
        row("too many lines", part(paragraph(u"x"_s).repeated(10'001)), u"it has more than 10000 lines"_s);
        row("too many lines in a table", part(table(cell(paragraph(u"x"_s).repeated(10'001)))),
            u"it has more than 10000 lines"_s);
    }

    void refused()
    {
        QFETCH(QByteArray, xml);
        const auto text = readDocxText(xml, {}, u"f.docx: part"_s);
        QVERIFY(!text);
        QCOMPARE(text.error().where, u"f.docx: part"_s);
        QFETCH(QString, why);
        QCOMPARE(text.error().why.first(std::min(why.size(), text.error().why.size())), why);
    }

    void takesManyAttributes()
    {
        QByteArray attributes;
        for (int i = 0; i < 100'000; ++i)
            attributes += " a" + QByteArray::number(i) + "=\"\"";
        QVERIFY(!readDocxText(part("<w:p" + attributes + "/>"), {}, u"part"_s));
    }

    void readsAFile()
    {
        const auto read = readHistory(docx(paragraph(u"Ida Beispiel"_s) + paragraph(u"Experience"_s, {}, "<w:b/>")
                                              + paragraph(u"Built the ledger that the harbour uses"_s),
                                          {{u"word/header1.xml"_s, wordPart("hdr", paragraph(u"ida@example.com"_s))},
                                              {u"word/footer1.xml"_s, wordPart("ftr", paragraph(u""_s))}}),
            u"cv.docx"_s);
        VERIFY_DONE(read);
        QCOMPARE(read->format, HistoryFormat::Docx);
        QVERIFY(Lines::of(read->leftOut)
                .contains(u"header1.xml: ida@example.com: headers, footers and notes are not read"_s));
    }

    void refusesEmptyAndEncrypted()
    {
        QCOMPARE(readHistory(docx(paragraph(u" "_s)), u"cv.docx"_s).error().text(),
            u"cannot read cv.docx: there is no text in it"_s);
        QVERIFY(!readHistory("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(600, '\0'), u"cv.docx"_s));
    }
};

QTEST_GUILESS_MAIN(TestDocx)
#include "tst_docx.moc"
