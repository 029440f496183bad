// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Pack
{

/// The context of the pack's own words.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Pack)
};

} // namespace Pack
