// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"
#include "storage/versionrows.h"

#include <array>
#include <span>

namespace Storage
{

/// A step from one version of the schema to the next: the version it leads to, the file of its statements, and what
/// SQL cannot do, which comes after them.
struct Migration {
    int version;
    QLatin1StringView file;
    Domain::Result<void> (*convert)(Connection &connection) = nullptr;
};

constexpr bool countsFromOne(std::span<const Migration> steps)
{
    for (int place = 0; const Migration &step : steps) {
        if (step.version != ++place)
            return false;
    }
    return true;
}

/// Only ever added to: every file out there has run some of them.
inline constexpr std::array migrations{
    Migration{.version = 1, .file = QLatin1StringView(":/starwright/migrations/0001-first-schema.sql")},
    Migration{.version = 2, .file = QLatin1StringView(":/starwright/migrations/0002-preparation.sql")},
    Migration{.version = 3, .file = QLatin1StringView(":/starwright/migrations/0003-answer-versions.sql")},
    Migration{.version = 4,
        .file = QLatin1StringView(":/starwright/migrations/0004-version-blocks.sql"),
        .convert = packVersions},
};
static_assert(countsFromOne(migrations), "two migrations share a number, or one is missing");

/// The user_version of a file whose schema is up to date.
inline constexpr int currentVersion = migrations.back().version;
/// The application_id that says whose file it is: "STRW" in ASCII.
inline constexpr qint32 applicationId = 0x53545257;

/// Runs the steps that the file has not seen, each in one transaction with its change of version.
Domain::Result<void> migrate(Connection &connection, std::span<const Migration> steps = migrations);

} // namespace Storage
