// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/linkedinrows.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Formats
{

namespace
{

/// The addresses in "[PORTFOLIO:https://a.example,OTHER:https://b.example]".
QStringList websites(const QString &text)
{
    static const QRegularExpression address(u"https?://[^\\s,\\]]+"_s);
    QStringList addresses;
    for (const QRegularExpressionMatch &match : address.globalMatch(text))
        addresses.append(match.captured());
    return addresses;
}

void insertText(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QJsonArray profiles(const QString &handles, const QStringList &addresses)
{
    QJsonArray profiles;
    for (const QString &handle : QString(handles).remove(u'[').remove(u']').split(u',', Qt::SkipEmptyParts))
        profiles.append(QJsonObject{{"network"_L1, u"Twitter"_s}, {"username"_L1, handle.trimmed()}});
    for (const QString &address : addresses)
        profiles.append(QJsonObject{{"url"_L1, address}});
    return profiles;
}

} // namespace

void LinkedInRows::readProfile(const QStringList &header, std::span<const CsvRow> rows)
{
    for (const CsvRow &row : rows) {
        if (!isSound(header, row))
            continue;
        QJsonObject &basics = m_read.history.basics;
        if (!basics.isEmpty()) {
            leaveOut(row, row.text, tr("there is more than one profile"));
            continue;
        }
        const auto field = [&](QLatin1StringView name) { return row.fields.value(columnAt(header, name)).trimmed(); };
        insertText(basics, "name"_L1, QString(field("First Name"_L1) + u' ' + field("Last Name"_L1)).trimmed());
        insertText(basics, "label"_L1, field("Headline"_L1));
        insertText(basics, "summary"_L1, field("Summary"_L1));
        QJsonObject location;
        insertText(location, "address"_L1, field("Address"_L1));
        insertText(location, "postalCode"_L1, field("Zip Code"_L1));
        insertText(location, "region"_L1, field("Geo Location"_L1));
        if (!location.isEmpty())
            basics.insert("location"_L1, location);
        QStringList addresses = websites(field("Websites"_L1));
        if (!addresses.isEmpty())
            basics.insert("url"_L1, addresses.takeFirst());
        if (const QJsonArray list = profiles(field("Twitter Handles"_L1), addresses); !list.isEmpty())
            basics.insert("profiles"_L1, list);
        for (const auto name : {"Maiden Name"_L1, "Birth Date"_L1, "Industry"_L1, "Instant Messengers"_L1}) {
            if (!field(name).isEmpty())
                leaveOut(row, field(name), tr("a work history has no place for '%1'").arg(name));
        }
    }
}

} // namespace Formats
