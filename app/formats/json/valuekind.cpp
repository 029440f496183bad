// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/json/valuekind.h"

#include <QCoreApplication>

namespace Formats
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Formats::ObjectReader)
};

} // namespace

QString kindOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return Words::tr("true or false");
    case QJsonValue::Double:
        return Words::tr("a number");
    case QJsonValue::String:
        return Words::tr("text");
    case QJsonValue::Array:
        return Words::tr("a list");
    case QJsonValue::Object:
        return Words::tr("an object");
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return Words::tr("null");
}

} // namespace Formats
