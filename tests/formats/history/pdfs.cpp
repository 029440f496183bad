// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/pdfs.h"

#include <QMap>
#include <QSet>

namespace Pdfs
{

namespace
{

constexpr double height = 842;
constexpr int firstPage = 10; ///< A page takes two numbers; below are the catalogue, the list of pages and the font.

QByteArray hex(const QString &text)
{
    QByteArray codes;
    for (const QChar c : text)
        codes += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return codes;
}

QByteArray stream(const QByteArray &content)
{
    return "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "\nendstream";
}

QByteArray contentOf(const Page &page)
{
    QByteArray content;
    for (const Text &text : page)
        content += "BT /F1 " + QByteArray::number(text.size) + " Tf 1 0 0 1 " + QByteArray::number(text.x) + ' '
            + QByteArray::number(height - text.y) + " Tm <" + hex(text.text) + "> Tj ET\n";
    return stream(content);
}

/// Every sign's code is its Unicode, and every sign is half as wide as the font is high.
QMap<int, QByteArray> font(const QList<Page> &pages)
{
    QSet<QChar> signs;
    for (const Page &page : pages) {
        for (const Text &text : page)
            signs.unite(QSet<QChar>(text.text.begin(), text.text.end()));
    }
    QByteArray map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                     "1 begincodespacerange <0000> <FFFF> endcodespacerange\n";
    for (const QChar sign : std::as_const(signs))
        map += "1 beginbfchar <" + hex(sign) + "> <" + hex(sign) + "> endbfchar\n";
    map += "endcmap end end\n";
    return {{3,
                "<< /Type /Font /Subtype /Type0 /BaseFont /Helvetica /Encoding /Identity-H /DescendantFonts [4 0 R]"
                " /ToUnicode 6 0 R >>"},
        {4,
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Helvetica /DW 500 /FontDescriptor 5 0 R"
            " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>"},
        {5,
            "<< /Type /FontDescriptor /FontName /Helvetica /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0"
            " /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>"},
        {6, stream(map)}};
}

} // namespace

Page lines(double x, double y, const QStringList &texts, double size)
{
    Page page;
    for (const QString &text : texts) {
        page.append({x, y, text, size});
        y += size * 1.3;
    }
    return page;
}

QByteArray pdf(const QList<Page> &pages)
{
    return pdf(pages, {}, {});
}

QByteArray pdf(
    const QList<Page> &pages, const QByteArrayList &more, const QByteArray &catalogue, const QByteArray &trailer)
{
    QMap<int, QByteArray> objects = font(pages);
    QByteArray kids;
    for (int i = 0; i < pages.size(); ++i) {
        const int number = firstPage + 2 * i;
        objects[number] = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents "
            + QByteArray::number(number + 1) + " 0 R /Resources << /Font << /F1 3 0 R >> >> >>";
        objects[number + 1] = contentOf(pages[i]);
        kids += QByteArray::number(number) + " 0 R ";
    }
    objects[1] = "<< /Type /Catalog /Pages 2 0 R " + catalogue + " >>";
    objects[2] = "<< /Type /Pages /Count " + QByteArray::number(pages.size()) + " /Kids [" + kids + "] >>";

    QByteArray file = "%PDF-1.7\n";
    QByteArray table;
    for (auto object = objects.constBegin(); object != objects.constEnd(); ++object) {
        table += QByteArray::number(object.key()) + " 1\n" + QByteArray::number(file.size()).rightJustified(10, '0')
            + " 00000 n \n";
        file += QByteArray::number(object.key()) + " 0 obj\n" + *object + "\nendobj\n";
    }
    for (const QByteArray &object : more)
        file += object + '\n';
    const QByteArray start = QByteArray::number(file.size());
    return file + "xref\n0 1\n0000000000 65535 f \n" + table + "trailer << /Root 1 0 R /Size "
        + QByteArray::number(objects.lastKey() + 1) + ' ' + trailer + " >>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace Pdfs
