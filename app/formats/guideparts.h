// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/guide/guide.h"
#include "formats/json/objectreader.h"

namespace Formats
{

// What a guide and a translation of one have in common.

Domain::Stage readStage(const QJsonValue &value, const Place &place, Faults &faults);
Domain::Format readFormat(const QJsonValue &value, const Place &place, Faults &faults);
/// The member "scaffold" of a question.
Domain::PartTexts readScaffold(ObjectReader &question);

template <typename Item>
QList<Item> readEach(
    ObjectReader &reader, QLatin1StringView key, Item (*read)(const QJsonValue &, const Place &, Faults &))
{
    QList<Item> items;
    reader.list(
        key, [&](const QJsonValue &value, const Place &place) { items.append(read(value, place, reader.faults())); });
    return items;
}

} // namespace Formats
