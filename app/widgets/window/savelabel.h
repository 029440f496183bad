// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/dimlabel.h"

namespace Models
{
struct SaveStatus;
}

namespace Widgets
{

/// What the status bar says of saving.
class SaveLabel : public DimLabel
{
    Q_OBJECT

public:
    using DimLabel::DimLabel;

    void show(const Models::SaveStatus &status);
};

} // namespace Widgets
