// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/guide/guide.h"
#include "formats/json/faults.h"

#include <QByteArray>
#include <QJsonValue>

namespace Formats
{

/// The guide that a JSON document holds, if it is whole and sound; resources/guides/guide.schema.json describes
/// its shape. The error's place begins with `name`: "guide.json: questions[3].stages[1]".
Domain::Result<Domain::Guide> readGuide(const QByteArray &json, const QString &name);

/// The same for a guide that stands within another document.
Domain::Guide readGuide(const QJsonValue &value, const Place &place, Faults &faults);

} // namespace Formats
