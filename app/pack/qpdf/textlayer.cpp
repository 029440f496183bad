// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/qpdf/textlayer.h"

#include <QtEndian>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace Pack
{

namespace
{

QByteArray hex(const QString &text)
{
    QByteArray bytes;
    for (const QChar unit : text) {
        const quint16 bigEndian = qToBigEndian(static_cast<quint16>(unit.unicode()));
        bytes.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
    }
    return bytes.toHex();
}

/// PDF 32000-1, 9.10.3. A block holds 100 lines at the most.
QByteArray toUnicode(const QStringList &texts)
{
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    QByteArrayList lines;
    const auto flush = [&] {
        if (!lines.isEmpty())
            map += QByteArray::number(lines.size()) + " beginbfchar\n" + lines.join() + "endbfchar\n";
        lines.clear();
    };
    for (qsizetype number = 0; number < texts.size(); ++number) {
        if (texts[number].isEmpty())
            continue;
        lines.append('<' + QByteArray::number(number, 16).rightJustified(4, '0') + "> <" + hex(texts[number]) + ">\n");
        if (lines.size() == 100)
            flush();
    }
    flush();
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/// Letters and digits only: "Noto Sans CJK JP" is named NotoSansCJKjp-Regular in the file.
QString bareName(const QString &name)
{
    QString bare;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            bare += c.toLower();
    }
    return bare;
}

/// The number of glyphs in an embedded TrueType font, as its table maxp has it; 0 where there is none.
int glyphCount(const QPDFObjectHandle &font)
{
    constexpr qsizetype headerSize = 12;
    constexpr qsizetype recordSize = 16;
    QPDFObjectHandle file
        = font.getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor").getKey("/FontFile2");
    if (!file.isStream())
        return 0;
    const std::shared_ptr<Buffer> buffer = file.getStreamData();
    const QByteArrayView data(buffer->getBuffer(), static_cast<qsizetype>(buffer->getSize()));
    for (qsizetype record = headerSize; record + recordSize <= data.size(); record += recordSize) {
        if (data.sliced(record, 4) != "maxp")
            continue;
        const auto table = qFromBigEndian<quint32>(data.sliced(record + 8).data());
        return table + 6 <= data.size() ? qFromBigEndian<quint16>(data.sliced(table + 4).data()) : 0;
    }
    return 0;
}

} // namespace

void correctTextLayer(QPDF &pdf, const QList<GlyphLog::Face> &faces)
{
    if (faces.isEmpty())
        return;
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font", "/Type0"))
            continue;
        const QString name = bareName(QString::fromStdString(object.getKey("/BaseFont").getName()));
        for (const GlyphLog::Face &face : faces) {
            if (name.startsWith(bareName(face.family)) && face.texts.size() == glyphCount(object))
                object.replaceKey("/ToUnicode", pdf.newStream(toUnicode(face.texts).toStdString()));
        }
    }
}

} // namespace Pack
