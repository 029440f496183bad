// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/json/nesting.h"

namespace Formats
{

std::optional<qsizetype> findDeeper(QByteArrayView json, int deepest)
{
    int depth = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char byte = json[i];
        if (byte == '\\' && quoted)
            ++i;
        else if (byte == '"')
            quoted = !quoted;
        else if (!quoted && (byte == '{' || byte == '[') && ++depth > deepest)
            return i;
        else if (!quoted && (byte == '}' || byte == ']'))
            --depth;
    }
    return std::nullopt;
}

} // namespace Formats
