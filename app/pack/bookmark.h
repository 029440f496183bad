// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Pack
{

/// A place to jump to.
struct Bookmark {
    QString title;
    QString group; ///< Of a question: its category, or its priority.
    int page = 0; ///< From 0.
};

} // namespace Pack
