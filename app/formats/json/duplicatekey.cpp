// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/json/duplicatekey.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QStack>
#include <algorithm>

namespace Formats
{

namespace
{

/// The string that begins at `start`, with both its quotes.
QByteArrayView quotedString(QByteArrayView json, qsizetype start)
{
    qsizetype end = start + 1;
    while (json[end] != '"')
        end += json[end] == '\\' ? 2 : 1;
    return json.sliced(start, end + 1 - start);
}

bool colonFollows(QByteArrayView json)
{
    const auto next = std::ranges::find_if_not(json, [](char c) { return QByteArrayView(" \t\r\n").contains(c); });
    return next != json.end() && *next == ':';
}

QString unquoted(QByteArrayView quoted)
{
    if (!quoted.contains('\\'))
        return QString::fromUtf8(quoted.sliced(1, quoted.size() - 2));
    return QJsonDocument::fromJson('[' + quoted.toByteArray() + ']').array().first().toString();
}

} // namespace

std::optional<DuplicateKey> findDuplicateKey(QByteArrayView json)
{
    QStack<QSet<QString>> keys; // of the objects and lists that are open
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char byte = json[i];
        if (byte == '{' || byte == '[') {
            keys.push({});
        } else if (byte == '}' || byte == ']') {
            keys.pop();
        } else if (byte == '"') {
            const QByteArrayView quoted = quotedString(json, i);
            const qsizetype start = i;
            i += quoted.size() - 1;
            if (!colonFollows(json.sliced(i + 1)))
                continue;
            const QString key = unquoted(quoted);
            if (keys.top().contains(key))
                return DuplicateKey{key, start};
            keys.top().insert(key);
        }
    }
    return std::nullopt;
}

} // namespace Formats
