// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringDecoder>
#include <QXmlStreamReader>

namespace Formats
{

/// A part's text. Its own word on its encoding does not count: word processors write UTF-8, Office may read UTF-16, and
/// in others, tags would look like something else to whoever looks for them. Empty where it is in neither.
inline QString xmlText(const QByteArray &xml)
{
    QStringDecoder decoder(QStringConverter::encodingForData(xml, u'<').value_or(QStringConverter::Utf8));
    const QString text = decoder(xml);
    return decoder.hasError() ? QString() : text;
}

/// Whether a tag has more attributes than any word processor writes. QXmlStreamReader compares each with each, so that
/// some thousands keep it busy for minutes; it is asked before it reads. No value holds a "<", so that whatever is a
/// tag, and whatever a comment or a quote hides, a tag's attributes stand between one of them and the next.
inline bool hasEndlessTag(QStringView xml)
{
    constexpr int most = 100;
    int attributes = 0;
    bool isValueNext = false;
    for (const QChar c : xml) {
        if (c == u'<')
            attributes = 0;
        else if (isValueNext && (c == u'"' || c == u'\'') && ++attributes > most)
            return true;
        isValueNext = c == u'=' || (isValueNext && c.isSpace());
    }
    return false;
}

/// Whether the reader is at an element of WordprocessingML; drawings and formulas have a <t> and <p> of their own.
inline bool isWord(const QXmlStreamReader &xml)
{
    return xml.namespaceUri().contains(QLatin1StringView("wordprocessingml"));
}

/// An attribute of the current element, whatever prefix it has: "val" of w:val.
inline QStringView attributeOf(const QXmlStreamAttributes &attributes, QLatin1StringView name)
{
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == name)
            return attribute.value();
    }
    return {};
}

/// What a switch such as <w:b/> says; without a value it is on.
inline bool isOn(const QXmlStreamAttributes &attributes)
{
    const QStringView value = attributeOf(attributes, QLatin1StringView("val"));
    return value != QLatin1StringView("0") && value != QLatin1StringView("false") && value != QLatin1StringView("none")
        && value != QLatin1StringView("off");
}

} // namespace Formats
