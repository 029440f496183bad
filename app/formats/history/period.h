// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace Formats
{

/// When something was, as a CV writes it: "03/2019 – heute".
struct Period {
    QString start; ///< YYYY, YYYY-MM or YYYY-MM-DD.
    QString end; ///< Empty where there is none, or it is still so.
    bool isRange = false; ///< Otherwise `start` is a date that stands alone.
    qsizetype from = 0; ///< Where in the line it stands, with what belongs to it: "since", "(4 years)".
    qsizetype length = 0;
    friend bool operator==(const Period &, const Period &) = default;
};

/// The first range of dates in a line; where there is none, the first date. Time in proportion to the line.
std::optional<Period> findPeriod(QStringView line);

/// A date that is all there is in `text`, as YYYY, YYYY-MM or YYYY-MM-DD: of "Mar 2019", "03/2019", "2019年3月",
/// "1. März 2019" or "2019-03-01T00:00:00Z". Empty where it is none.
QString dateFrom(QStringView text);

/// "present", "heute", "aujourd'hui"…: what stands for an end that is not there yet.
bool meansPresent(QStringView text);

} // namespace Formats
