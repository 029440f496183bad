// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QXmlStreamReader>

namespace Formats
{

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
