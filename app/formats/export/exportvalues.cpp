// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/export/exportvalues.h"

#include "domain/answer/version.h"
#include "formats/json/valuekind.h"

#include <limits>

namespace Formats
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Formats::Export)
};

QString mustBe(const QString &kind, const QJsonValue &value)
{
    return Words::tr("must be %1, not %2").arg(kind, kindOf(value));
}

QString anyText(const QJsonValue &value, const Place &place, Faults &faults)
{
    if (!value.isString())
        faults.add(place, mustBe(Words::tr("text"), value));
    return value.toString();
}

} // namespace

QString readAnyText(ObjectReader &reader, QLatin1StringView key)
{
    const auto value = reader.member(key);
    return value ? anyText(*value, reader.place(key), reader.faults()) : QString();
}

QStringList readAnyTexts(ObjectReader &reader, QLatin1StringView key)
{
    QStringList texts;
    reader.list(key,
        [&](const QJsonValue &value, const Place &place) { texts.append(anyText(value, place, reader.faults())); });
    return texts;
}

bool readFlag(ObjectReader &reader, QLatin1StringView key)
{
    const auto value = reader.member(key);
    if (value && !value->isBool())
        reader.faults().add(reader.place(key), mustBe(Words::tr("true or false"), *value));
    return value && value->toBool();
}

QDateTime readTime(ObjectReader &reader, QLatin1StringView key)
{
    const auto value = reader.member(key);
    if (!value)
        return {};
    const QDateTime time = Domain::timeFromText(value->toString());
    if (!time.isValid())
        reader.faults().add(reader.place(key), Words::tr("must be a time in UTC like 2026-01-31T09:30:00.000Z"));
    return time;
}

QDate readDate(ObjectReader &reader, QLatin1StringView key)
{
    const QString text = readAnyText(reader, key);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && (!date.isValid() || date.toString(Qt::ISODate) != text))
        reader.faults().add(reader.place(key), Words::tr("must be a date like 2026-01-31, or empty"));
    return date;
}

QSet<int> readPlaces(ObjectReader &reader, QLatin1StringView key)
{
    QSet<int> places;
    reader.list(key, [&](const QJsonValue &value, const Place &place) {
        const double number = value.toDouble(-1);
        const bool isPlace
            = number >= 0 && number <= std::numeric_limits<int>::max() && number == static_cast<int>(number);
        if (!isPlace)
            reader.faults().add(place, Words::tr("must be a whole number from 0"));
        else if (places.contains(static_cast<int>(number)))
            reader.faults().add(place, Words::tr("stands there twice"));
        else
            places.insert(static_cast<int>(number));
    });
    return places;
}

} // namespace Formats
