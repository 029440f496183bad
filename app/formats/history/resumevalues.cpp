// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/resumevalues.h"

#include "formats/history/encoding.h"
#include "formats/history/excerpt.h"
#include "formats/history/period.h"
#include "formats/json/valuekind.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace Formats
{

namespace
{

/// The value as a person would write it: a text without quotes, anything else as JSON.
QString shown(const QJsonValue &value)
{
    QString text = value.toString();
    if (value.isDouble() || value.isBool())
        text = value.toVariant().toString();
    else if (value.isArray())
        text = QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    else if (value.isObject())
        text = QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return cleanText(excerpt(text));
}

/// "2019", not "2019.0" or "2.019e3".
QString written(double number)
{
    constexpr double exact = 9007199254740992.0; // 2^53
    if (number > -exact && number < exact && number == static_cast<double>(static_cast<qint64>(number)))
        return QString::number(static_cast<qint64>(number));
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

} // namespace

void ResumeValues::leaveOut(const Place &place, const QJsonValue &value, const QString &why)
{
    m_leftOut.append({.place = place.text(), .text = shown(value), .why = why});
}

void ResumeValues::leaveOutOtherKind(const Place &place, const QJsonValue &value, const QString &wanted)
{
    if (!value.isNull()) // which says nothing
        leaveOut(place, value, tr("must be %1, not %2").arg(wanted, kindOf(value)));
}

void ResumeValues::rename(QJsonObject &object, QLatin1StringView from, QLatin1StringView to)
{
    if (object.contains(from) && !object.contains(to))
        object.insert(to, object.take(from));
}

QJsonValue ResumeValues::text(const QJsonValue &value, const Place &place)
{
    if (value.isString())
        return cleanText(value.toString());
    if (value.isDouble())
        return written(value.toDouble());
    leaveOutOtherKind(place, value, tr("text"));
    return QJsonValue::Undefined;
}

QJsonValue ResumeValues::date(const QJsonValue &value, const Place &place)
{
    const QJsonValue written = text(value, place);
    if (written.isUndefined() || QStringView(written.toString()).trimmed().isEmpty())
        return written.isUndefined() ? written : QJsonValue(QString());
    const QString iso = dateFrom(written.toString());
    if (!iso.isEmpty())
        return iso;
    if (!meansPresent(written.toString())) // which is how JSON Resume has it: with no end
        leaveOut(place, value, tr("is no date: dates are YYYY, YYYY-MM or YYYY-MM-DD"));
    return QJsonValue::Undefined;
}

QJsonValue ResumeValues::list(const QJsonValue &value, const Place &place)
{
    if (!value.isArray()) {
        leaveOutOtherKind(place, value, tr("a list of texts"));
        return QJsonValue::Undefined;
    }
    QJsonArray texts;
    const QJsonArray items = value.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonValue item = text(items[i], Place(place, i));
        if (!item.isUndefined())
            texts.append(item);
    }
    return texts;
}

void ResumeValues::settle(QJsonObject &object, const Field &field, const Place &place)
{
    const auto found = object.constFind(field.key);
    if (found == object.constEnd())
        return;
    const QJsonValue value = *found;
    const Place at(place, field.key);
    const QJsonValue settled = field.kind == FieldKind::List ? list(value, at)
        : field.kind == FieldKind::Date                      ? date(value, at)
                                                             : text(value, at);
    if (settled.isUndefined())
        object.remove(field.key);
    else
        object.insert(field.key, settled);
}

} // namespace Formats
