// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/qpdf/pdfproperties.h"

#include "pack/pdfcompleter.h"

#include <QCryptographicHash>
#include <algorithm>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace Pack
{

namespace
{

using Object = QPDFObjectHandle;

Object text(const QString &words)
{
    return Object::newUnicodeString(words.toStdString());
}

/// As PDF 32000-1, 7.9.4 has it: D:20270106093000Z
Object date(const QDateTime &time)
{
    return Object::newString(time.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString());
}

/// Builds the tree of bookmarks, whose items are chained to each other.
class Outline
{
public:
    explicit Outline(QPDF &pdf) : m_pdf(pdf), m_pages(pdf.getAllPages()), m_root(makeItem("<< /Type /Outlines >>")) { }

    void add(const Bookmark &mark)
    {
        if (mark.group.isEmpty()) {
            append(m_root, mark.title, mark.page);
            return;
        }
        Object &group = m_groups[mark.group];
        if (!group.isInitialized())
            group = append(m_root, mark.group, mark.page);
        append(group, mark.title, mark.page);
    }

    Object root() const { return m_root; }

private:
    Object makeItem(const char *source) { return m_pdf.makeIndirectObject(Object::parse(source)); }

    Object append(Object parent, const QString &title, int page)
    {
        Object item = makeItem("<< >>");
        item.replaceKey("/Title", text(title));
        item.replaceKey("/Parent", parent);
        Object target = Object::newArray();
        target.appendItem(m_pages.at(static_cast<std::size_t>(page)));
        target.appendItem(Object::newName("/Fit"));
        item.replaceKey("/Dest", target);
        if (Object last = parent.getKey("/Last"); last.isDictionary()) {
            last.replaceKey("/Next", item);
            item.replaceKey("/Prev", last);
        } else {
            parent.replaceKey("/First", item);
        }
        parent.replaceKey("/Last", item);
        const Object count = parent.getKey("/Count");
        parent.replaceKey("/Count", Object::newInteger(count.isInteger() ? count.getIntValue() + 1 : 1));
        return item;
    }

    QPDF &m_pdf;
    const std::vector<Object> m_pages;
    Object m_root;
    QHash<QString, Object> m_groups;
};

} // namespace

void nameSubsets(QPDF &pdf)
{
    for (Object object : pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/FontDescriptor") || !object.getKey("/FontFile2").isStream())
            continue;
        const std::shared_ptr<Buffer> data = object.getKey("/FontFile2").getStreamData();
        const QByteArray digest = QCryptographicHash::hash(
            QByteArrayView(data->getBuffer(), static_cast<qsizetype>(data->getSize())), QCryptographicHash::Sha256);
        std::string tag = "/";
        for (const char byte : digest.first(6))
            tag += static_cast<char>('A' + static_cast<unsigned char>(byte) % 26);
        const std::string name = object.getKey("/FontName").getName();
        object.replaceKey("/FontName", Object::newName(tag + name.substr(std::min(name.find('+'), name.size()))));
    }
}

void addProperties(QPDF &pdf, const PdfProperties &properties)
{
    Object info = pdf.getTrailer().getKey("/Info");
    info.replaceKey("/Title", text(properties.title));
    info.replaceKey("/Author", text(properties.author));
    info.replaceKey("/CreationDate", date(properties.time));
    info.replaceKey("/ModDate", date(properties.time));

    Object root = pdf.getRoot();
    root.removeKey("/Metadata"); // says the same, with the clock's time
    root.replaceKey("/Lang", text(properties.language));
    root.replaceKey("/PageMode", Object::newName("/UseOutlines"));
    root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
    Outline outline(pdf);
    for (const Bookmark &mark : properties.bookmarks)
        outline.add(mark);
    root.replaceKey("/Outlines", outline.root());
}

} // namespace Pack
