// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/json/jsonobject.h"

#include "formats/cannotread.h"
#include "formats/json/duplicatekey.h"
#include "formats/json/nesting.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace Formats
{

namespace
{

struct JsonErrors {
    Q_DECLARE_TR_FUNCTIONS(Formats::JsonErrors)
};

QString lineAndColumn(QByteArrayView json, qsizetype offset)
{
    const QByteArrayView before = json.first(std::clamp<qsizetype>(offset, 0, json.size()));
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.sliced(before.lastIndexOf('\n') + 1)).toUcs4().size() + 1;
    return JsonErrors::tr("line %1, column %2").arg(line).arg(column);
}

/// 0 where every line is UTF-8.
qsizetype firstLineNotUtf8(QByteArrayView json)
{
    if (QUtf8StringView(json).isValidUtf8())
        return 0;
    qsizetype line = 1;
    qsizetype start = 0;
    for (qsizetype end = json.indexOf('\n'); end >= 0; end = json.indexOf('\n', start), ++line) {
        if (!QUtf8StringView(json.sliced(start, end - start)).isValidUtf8())
            break;
        start = end + 1;
    }
    return line;
}

} // namespace

Domain::Result<QJsonObject> readJsonObject(QByteArrayView json, const QString &name, const JsonLimits &limits)
{
    if (json.size() > limits.bytes)
        return cannotRead(name, JsonErrors::tr("it is larger than %1 MB").arg(limits.bytes / 1'000'000));
    if (json.startsWith("\xEF\xBB\xBF"))
        json = json.sliced(3);
    if (json.trimmed().isEmpty())
        return cannotRead(name, JsonErrors::tr("it is empty"));
    if (const qsizetype line = firstLineNotUtf8(json))
        return cannotRead(name + u": " + JsonErrors::tr("line %L1").arg(line), JsonErrors::tr("this is no UTF-8 text"));

    if (const auto deeper = findDeeper(json, limits.depth))
        return cannotRead(name + u": " + lineAndColumn(json, *deeper),
            JsonErrors::tr("objects and lists are nested more than %1 deep").arg(limits.depth));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray(), &error);
    if (error.error != QJsonParseError::NoError)
        return cannotRead(name + u": " + lineAndColumn(json, error.offset),
            JsonErrors::tr("this is no JSON: %1").arg(error.errorString()));
    if (const auto twice = findDuplicateKey(json))
        return cannotRead(name + u": " + lineAndColumn(json, twice->offset),
            JsonErrors::tr("the key '%1' stands here twice").arg(twice->key));
    if (!document.isObject())
        return cannotRead(name, JsonErrors::tr("must be an object, not a list"));
    return document.object();
}

} // namespace Formats
