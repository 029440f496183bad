// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Domain
{

/// With these thresholds and the usual weights, and nothing planned, written or imported, the primary questions are
/// high and the others low. A history without a line for it makes a practice question medium, a strong line makes a
/// primary one medium; stages that are near make any question that they ask high; an answer that is ready, with
/// evidence for it, is low even on the eve.
inline constexpr double highFrom = 0.65;
inline constexpr double mediumFrom = 0.58;

} // namespace Domain
