// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QXmlStreamReader>

namespace Formats
{

/// Whether a tag has more attributes than any word processor writes. QXmlStreamReader compares each with each, so that
/// some thousands keep it busy for minutes; it is asked before it reads.
inline bool hasEndlessTag(const QByteArray &xml)
{
    constexpr int most = 100;
    int attributes = 0;
    char quote = 0; // within a tag: that of the value that is open
    bool inTag = false;
    for (const char c : xml) {
        if (quote) {
            quote = c == quote ? 0 : quote;
        } else if (c == '<') {
            inTag = true;
            attributes = 0;
        } else if (c == '>') {
            inTag = false;
        } else if (inTag && (c == '"' || c == '\'')) {
            quote = c;
            if (++attributes > most)
                return true;
        }
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
