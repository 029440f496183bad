// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/guide/guide.h"

#include <QJsonObject>

namespace Formats
{

/// A guide as readGuide() reads it.
QJsonObject guideToJson(const Domain::Guide &guide);

} // namespace Formats
