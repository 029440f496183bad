// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answer/part.h"

#include <algorithm>

namespace Domain
{

bool PartTexts::isBlank() const
{
    return std::ranges::all_of(m_texts, [](const QString &text) { return QStringView(text).trimmed().isEmpty(); });
}

QString toWord(Part part)
{
    switch (part) {
    case Part::Situation:
        return QStringLiteral("situation");
    case Part::Task:
        return QStringLiteral("task");
    case Part::Action:
        return QStringLiteral("action");
    case Part::Result:
        return QStringLiteral("result");
    case Part::Notes:
        return QStringLiteral("notes");
    }
    return {};
}

std::optional<Part> partFromWord(QStringView text)
{
    for (const Part part : allParts) {
        if (toWord(part) == text)
            return part;
    }
    return std::nullopt;
}

} // namespace Domain
