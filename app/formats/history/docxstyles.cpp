// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/docxstyles.h"

#include "formats/history/wordxml.h"

using namespace Qt::StringLiterals;

namespace Formats
{

namespace
{

constexpr int mostAncestors = 16; ///< Styles that follow one another in a ring end here.

struct Definition {
    DocxStyle style;
    QString basedOn;
};

int headingOf(QStringView name)
{
    if (name.compare("title"_L1, Qt::CaseInsensitive) == 0)
        return 1;
    if (!name.startsWith("heading "_L1, Qt::CaseInsensitive))
        return 0;
    return name.sliced(8).toInt();
}

void readProperty(const QXmlStreamReader &xml, Definition &definition)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const QStringView value = attributeOf(attributes, "val"_L1);
    if (xml.name() == "name"_L1)
        definition.style.heading = headingOf(value);
    else if (xml.name() == "basedOn"_L1)
        definition.basedOn = value.toString();
    else if (xml.name() == "outlineLvl"_L1 && definition.style.heading == 0 && value.toInt() < 9)
        definition.style.heading = value.toInt() + 1;
    else if (xml.name() == "numPr"_L1)
        definition.style.isItem = true;
    else if (xml.name() == "b"_L1)
        definition.style.isBold = isOn(attributes);
}

/// With what its ancestors say where it says nothing.
DocxStyle settled(Definition definition, const QHash<QString, Definition> &all)
{
    QString ancestor = definition.basedOn;
    for (int left = mostAncestors; left > 0 && all.contains(ancestor); --left) {
        const Definition above = all.value(ancestor);
        if (definition.style.heading == 0)
            definition.style.heading = above.style.heading;
        definition.style.isItem |= above.style.isItem;
        definition.style.isBold |= above.style.isBold;
        ancestor = above.basedOn;
    }
    return definition.style;
}

} // namespace

QHash<QString, DocxStyle> readDocxStyles(const QByteArray &bytes)
{
    const QString text = xmlText(bytes);
    if (hasEndlessTag(text))
        return {};
    QXmlStreamReader xml(text);
    QHash<QString, Definition> all;
    QString id;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::DTD) {
        if (!xml.isStartElement() || !isWord(xml))
            continue;
        if (xml.name() == "style"_L1)
            id = attributeOf(xml.attributes(), "styleId"_L1).toString();
        else if (!id.isEmpty())
            readProperty(xml, all[id]);
    }
    QHash<QString, DocxStyle> styles;
    for (auto definition = all.constBegin(); definition != all.constEnd(); ++definition)
        styles.insert(definition.key(), settled(*definition, all));
    return styles;
}

} // namespace Formats
