// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/archives.h"

#include <KZip>
#include <QBuffer>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Archives
{

QByteArray zip(const QList<File> &files, bool packed)
{
    const QDateTime date(QDate(2024, 1, 1), QTime(12, 0)); // so that the same files give the same bytes
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    KZip zip(&buffer);
    zip.setCompression(packed ? KZip::DeflateCompression : KZip::NoCompression);
    if (!zip.open(QIODevice::WriteOnly))
        qFatal("cannot write an archive");
    for (const File &file : files)
        zip.writeFile(file.name, file.bytes, 0100644, {}, {}, date, date, date);
    zip.close();
    return buffer.data();
}

QByteArray wordPart(const QByteArray &element, const QByteArray &content)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:" + element
        + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
        + content + "</w:" + element + ">";
}

QByteArray docx(const QByteArray &body, const QList<File> &more)
{
    return zip(QList<File>{{u"[Content_Types].xml"_s, "<Types/>"},
                   {u"word/document.xml"_s, wordPart("document", "<w:body>" + body + "</w:body>")}}
        + more);
}

QByteArray paragraph(const QString &text, const QByteArray &properties, const QByteArray &run)
{
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:rPr>" + run + "</w:rPr><w:t xml:space=\"preserve\">"
        + text.toHtmlEscaped().toUtf8() + "</w:t></w:r></w:p>";
}

qsizetype entryAt(const QByteArray &zip, int number)
{
    qsizetype at = zip.indexOf("PK\1\2");
    for (; number > 0; --number)
        at = zip.indexOf("PK\1\2", at + 1);
    return at;
}

} // namespace Archives
