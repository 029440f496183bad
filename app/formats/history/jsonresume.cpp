// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/jsonresume.h"

#include "formats/cannotread.h"
#include "formats/history/resumevalues.h"
#include "formats/json/jsonobject.h"

#include <QJsonArray>
#include <algorithm>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace Formats
{

namespace
{

using enum FieldKind;

constexpr std::array basicFields{Field{"name"_L1, Text}, Field{"label"_L1, Text}, Field{"image"_L1, Url},
    Field{"email"_L1, Text}, Field{"phone"_L1, Text}, Field{"url"_L1, Url}, Field{"summary"_L1, LongText}};
constexpr std::array locationFields{Field{"address"_L1, Text}, Field{"postalCode"_L1, Text}, Field{"city"_L1, Text},
    Field{"countryCode"_L1, Text}, Field{"region"_L1, Text}};
constexpr std::array profileFields{Field{"network"_L1, Text}, Field{"username"_L1, Text}, Field{"url"_L1, Url}};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Formats::JsonResume)
};

void settleEach(ResumeValues &values, QJsonObject &object, std::span<const Field> fields, const Place &place)
{
    for (const Field &field : fields)
        values.settle(object, field, place);
}

QList<QJsonObject> objectsIn(ResumeValues &values, const QJsonValue &value, const Place &place,
    std::span<const Field> fields, const std::function<void(QJsonObject &)> &rename)
{
    QList<QJsonObject> objects;
    if (!value.isArray())
        values.leaveOutOtherKind(place, value, Words::tr("a list"));
    const QJsonArray items = value.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const Place at(place, i);
        QJsonObject object = items[i].toObject();
        if (!items[i].isObject())
            values.leaveOutOtherKind(at, items[i], Words::tr("an object"));
        rename(object);
        settleEach(values, object, fields, at);
        if (!object.isEmpty())
            objects.append(object);
    }
    return objects;
}

void settleProfiles(ResumeValues &values, QJsonObject &basics, const Place &place)
{
    QJsonArray profiles;
    const auto keep = [](QJsonObject &profile) { ResumeValues::rename(profile, "website"_L1, "url"_L1); };
    for (const QJsonObject &profile :
        objectsIn(values, basics.value("profiles"_L1), Place(place, "profiles"_L1), profileFields, keep))
        profiles.append(profile);
    if (profiles.isEmpty())
        basics.remove("profiles"_L1);
    else
        basics.insert("profiles"_L1, profiles);
}

QJsonObject basicsFrom(ResumeValues &values, const QJsonValue &value, const Place &place)
{
    QJsonObject basics = value.toObject();
    if (!value.isObject())
        values.leaveOutOtherKind(place, value, Words::tr("an object"));
    ResumeValues::rename(basics, "website"_L1, "url"_L1);
    ResumeValues::rename(basics, "picture"_L1, "image"_L1);
    settleEach(values, basics, basicFields, place);
    if (basics.contains("profiles"_L1))
        settleProfiles(values, basics, place);
    if (basics.contains("location"_L1)) {
        const Place at(place, "location"_L1);
        QJsonObject location = basics.take("location"_L1).toObject();
        if (!value["location"_L1].isObject())
            values.leaveOutOtherKind(at, value["location"_L1], Words::tr("an object"));
        settleEach(values, location, locationFields, at);
        if (!location.isEmpty())
            basics.insert("location"_L1, location);
    }
    return basics;
}

void renameIn(Section section, QJsonObject &entry)
{
    const auto fields = fieldsOf(section);
    if (std::ranges::contains(fields, "url"_L1, &Field::key))
        ResumeValues::rename(entry, "website"_L1, "url"_L1);
    if (section == Section::Work)
        ResumeValues::rename(entry, "company"_L1, "name"_L1);
    if (section == Section::Education)
        ResumeValues::rename(entry, "gpa"_L1, "score"_L1);
}

/// Something of a work history, however broken; otherwise this is some other kind of document.
bool isResume(const QJsonObject &document)
{
    return document.contains("basics"_L1)
        || std::ranges::any_of(sections, [&](Section section) { return document.contains(keyOf(section)); });
}

} // namespace

Result<ReadHistory> readJsonResume(const QByteArray &utf8, const QString &name)
{
    auto document = readJsonObject(utf8, name, {.bytes = largestJson, .depth = deepestHistory});
    if (!document)
        return std::unexpected(document.error());
    if (!isResume(*document))
        return cannotRead(name, Words::tr("it has none of the parts of a JSON Resume, such as 'basics' or 'work'"));
    ReadHistory read{.format = HistoryFormat::JsonResume, .history = {}, .leftOut = {}};
    ResumeValues values(read.leftOut);
    const Place root;
    if (document->contains("basics"_L1))
        read.history.basics = basicsFrom(values, document->take("basics"_L1), Place(root, "basics"_L1));
    for (const Section section : sections) {
        const QLatin1StringView key = keyOf(section);
        const auto rename = [section](QJsonObject &entry) { renameIn(section, entry); };
        if (document->contains(key))
            read.history[section] = objectsIn(values, document->take(key), Place(root, key), fieldsOf(section), rename);
    }
    read.history.more = *document;
    return read;
}

} // namespace Formats
