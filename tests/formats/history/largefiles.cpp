// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/largefiles.h"

#include "formats/history/archives.h"

using namespace Qt::StringLiterals;

namespace LargeFiles
{

namespace
{

/// Makes files of the same size.
class Maker
{
public:
    explicit Maker(qsizetype size) : m_size(size) { }

    QByteArray filled(const QByteArray &begin, const QByteArray &piece, const QByteArray &end = {}) const
    {
        return begin + piece.repeated((m_size - begin.size() - end.size()) / piece.size()) + end;
    }

private:
    qsizetype m_size;
};

QList<File> texts(const Maker &maker)
{
    QList<File> files;
    for (const QByteArray &piece : QByteArrayList{"a", " ", "a ", "[", "](", "[a](", "*", "**a", "\\", "`", "(", ")",
             "(a), ", ",", ";", "| ", "\t", "- ", "\xE2\x80\xA2 ", "2019 ", "2019 - ", "http://", "www.", "@", "a@b.c ",
             "https://a.b,", ":", "\xEF\xBC\x9A", "\xC2\xAD", "1. ", "# ", "<", "&#", "\xE2\x80\xA2 a b c d e "})
        files.append({"one line of '" + piece + "'", u"cv.md"_s, maker.filled("Ida\n\n## Experience\n\n", piece)});
    return files;
}

QList<File> json(const Maker &maker)
{
    const QByteArray begin = "{\"work\": [{\"name\": \"";
    QList<File> files{{"a name without end", u"cv.json"_s, maker.filled(begin, "a", "\"}]}")},
        {"blanks behind a key", u"cv.json"_s, maker.filled("{\"work\": [{\"name\"", " ", ": \"a\"}]}")},
        {"blanks behind texts", u"cv.json"_s,
            maker.filled("{\"x\": [0", ",\"a\"" + QByteArray(200, ' '), "], \"work\": []}")},
        {"numbers", u"cv.json"_s, maker.filled("{\"work\": [], \"x\": [0", ",1e300", "]}")},
        {"dates", u"cv.json"_s, maker.filled("{\"work\": [{\"startDate\": \"", "2019-", "\"}]}")}};
    for (const QByteArray &piece : QByteArrayList{"[", "{\"a\":", "\"", "\\", " ", "\n", "0", "-", "\\u0000"})
        files.append({"'" + piece + "' after a beginning", u"cv.json"_s, maker.filled(begin, piece)});
    return files;
}

QList<File> rows(const Maker &maker)
{
    QList<File> files;
    for (const QByteArray &piece : QByteArrayList{",", "\"", "\"\"", "a", "\r", "\"a\"b", "a,\"\"\n", "a,\"b\n",
             "=1+1,", "\xE2\x80\xA2 a b c d e ", "http://a,"})
        files.append({"one row of '" + piece + "'", u"Positions.csv"_s,
            maker.filled("Company Name,Title,Description\n", piece)});
    return files;
}

QList<File> wordDocuments(const Maker &maker)
{
    const QByteArray text = "<w:p><w:r><w:t>";
    const QByteArray textEnd = "</w:t></w:r></w:p>";
    const QList<File> bodies{{"one text", {}, maker.filled(text, "a", textEnd)},
        {"one cell's texts", {},
            maker.filled("<w:tbl><w:tr><w:tc><w:p>", "<w:r><w:t>a</w:t></w:r>", "</w:p></w:tc></w:tr></w:tbl>")},
        {"breaks", {}, maker.filled("<w:p><w:r><w:t>a</w:t>", "<w:br/>", "</w:r></w:p>")},
        {"cells", {}, maker.filled("<w:tbl><w:tr>", "<w:tc><w:p/></w:tc>", "</w:tr></w:tbl>")},
        {"elements of others", {}, maker.filled("", "<x/>")}, {"references", {}, maker.filled(text, "&lt;", textEnd)},
        {"comments", {}, maker.filled("", "<!---->")}};
    QList<File> files;
    for (const File &body : bodies)
        files.append({body.what, u"cv.docx"_s, Archives::docx(body.bytes)});
    return files;
}

/// Every part of a document as large as it may be, and more of them than any has.
File manyWordParts(const Maker &maker)
{
    const QByteArray part = maker.filled("", "<w:p><w:r><w:t>a</w:t></w:r></w:p>");
    QList<Archives::File> parts{{u"word/styles.xml"_s, Archives::wordPart("styles", part)}};
    for (int i = 0; i < 100; ++i)
        parts.append({u"word/header%1.xml"_s.arg(i), Archives::wordPart("hdr", part)});
    return {"parts", u"cv.docx"_s, Archives::docx("<w:p><w:r><w:t>Ida Beispiel</w:t></w:r></w:p>", parts)};
}

} // namespace

QList<File> all(qsizetype size)
{
    const Maker maker(size);
    const Maker packed(size / 5 * 4 - 1000);
    return texts(maker) + json(maker) + rows(maker) + wordDocuments(packed) + QList{manyWordParts(Maker(size / 20))};
}

QList<File> manyAlike(int jobs)
{
    QByteArray positions = "Company Name,Title,Description,Started On\n";
    QByteArray work = "{\"work\": [";
    QByteArray lines = "## Experience\n\n";
    for (int i = 0; i < jobs; ++i) {
        const QByteArray number = QByteArray::number(i);
        positions += "Ledger AG,Developer,Number " + number + ",Mar 2019\n";
        work += "{\"name\": \"Ledger AG\", \"position\": \"Developer\", \"summary\": \"Number " + number + "\"},";
        lines += "### Developer, Ledger AG (2019)\n- Number " + number + "\n";
    }
    return {{"rows", u"Positions.csv"_s, positions}, {"entries", u"cv.json"_s, work.chopped(1) + "]}"},
        {"lines", u"cv.md"_s, lines}};
}

} // namespace LargeFiles
