// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/filekind.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>
#include <span>

namespace Formats
{

namespace
{

// Keys that the other kind does not define.
constexpr std::array guideKeys{"questions", "stages", "screensFor", "redFlags"};
constexpr std::array historyKeys{"basics", "work", "education", "skills", "projects"};

bool hasAnyOf(const QJsonObject &object, std::span<const char *const> keys)
{
    return std::ranges::any_of(keys, [&object](const char *key) { return object.contains(QLatin1StringView(key)); });
}

} // namespace

FileKind kindOf(const QByteArray &bytes)
{
    QByteArray json = bytes.trimmed();
    if (json.startsWith("\xEF\xBB\xBF"))
        json = json.sliced(3).trimmed();
    if (!json.startsWith('{'))
        return FileKind::History;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isNull()) // Its reader says where it breaks.
        return json.contains("\"questions\"") ? FileKind::Guide : FileKind::History;
    const QJsonObject object = document.object();
    return hasAnyOf(object, guideKeys) && !hasAnyOf(object, historyKeys) ? FileKind::Guide : FileKind::History;
}

} // namespace Formats
