// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history/history.h"

#include <QJsonArray>

namespace Support
{

/// A history of one position with those achievements.
inline Domain::History historyOf(const QStringList &highlights)
{
    Domain::Entry work;
    work.insert(QStringLiteral("position"), QStringLiteral("Engineer"));
    work.insert(QStringLiteral("name"), QStringLiteral("Fjordbillett"));
    work.insert(QStringLiteral("highlights"), QJsonArray::fromStringList(highlights));
    Domain::History history;
    history[Domain::Section::Work].append(work);
    return history;
}

} // namespace Support
