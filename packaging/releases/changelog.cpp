// SPDX-License-Identifier: GPL-3.0-or-later
#include "changelog.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Releases
{

QList<Release> fromChangelog(const QString &markdown)
{
    static const QRegularExpression heading(u"^## \\[(.+)\\](?: - (\\d{4}-\\d\\d-\\d\\d))?$"_s);
    QList<Release> releases;
    for (const QString &line : markdown.split(u'\n')) {
        if (const auto match = heading.match(line); match.hasMatch()) {
            const QString version = match.captured(1) == "Unreleased"_L1 ? QString() : match.captured(1);
            releases.append(
                {.version = version, .date = QDate::fromString(match.captured(2), Qt::ISODate), .changes = {}});
        } else if (!releases.isEmpty() && line.startsWith("- "_L1)) {
            releases.last().changes.append(line.sliced(2));
        } else if (!releases.isEmpty() && line.startsWith("  "_L1) && !releases.last().changes.isEmpty()) {
            releases.last().changes.last() += u' ' + line.trimmed();
        }
    }
    return releases;
}

} // namespace Releases
