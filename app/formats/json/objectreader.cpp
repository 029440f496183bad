// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/json/objectreader.h"

#include "domain/nearest.h"
#include "formats/json/valuekind.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>
#include <limits>

namespace Formats
{

namespace
{

constexpr qsizetype longestId = 100;
constexpr qsizetype longestList = 200'000; // More than anybody prepares for: not written for people.

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Formats::ObjectReader)
};

QString mustBe(const QString &kind, const QJsonValue &value)
{
    return Words::tr("must be %1, not %2").arg(kind, kindOf(value));
}

/// Control characters would reach terminals and files that take them for commands.
bool isUnfit(QChar c, Lines lines)
{
    return c.category() == QChar::Other_Control && (lines == Lines::One || (c != u'\n' && c != u'\t'));
}

bool isId(const QString &text)
{
    static const QRegularExpression kebabCase(QStringLiteral("\\A[a-z0-9]+(-[a-z0-9]+)*\\z"));
    return text.size() <= longestId && kebabCase.matchView(text).hasMatch();
}

} // namespace

QString readText(const QJsonValue &value, const Place &place, Faults &faults, Lines lines)
{
    const QString text = value.toString();
    const auto unfit = std::ranges::find_if(text, [lines](QChar c) { return isUnfit(c, lines); });
    if (!value.isString())
        faults.add(place, mustBe(Words::tr("text"), value));
    else if (QStringView(text).trimmed().isEmpty())
        faults.add(place, Words::tr("is empty"));
    else if (!text.isValidUtf16())
        faults.add(place, Words::tr("holds half of a surrogate pair, which is no character"));
    else if (unfit != text.cend())
        faults.add(place,
            Words::tr("holds the control character U+%1")
                .arg(QString::number(unfit->unicode(), 16).toUpper().rightJustified(4, u'0')));
    else
        return text;
    return {};
}

ObjectReader::ObjectReader(
    const QJsonValue &value, const Place &place, Faults &faults, std::span<const QLatin1StringView> keys)
    : m_object(value.toObject())
    , m_isObject(value.isObject())
    , m_place(place)
    , m_faults(faults)
{
    if (!m_isObject)
        m_faults.add(m_place, mustBe(tr("an object"), value));
    for (auto member = m_object.constBegin(); member != m_object.constEnd(); ++member) {
        if (std::ranges::find(keys, member.key()) != keys.end())
            continue;
        m_faults.add(m_place, [&] {
            const QStringList known(keys.begin(), keys.end());
            return tr("unknown key '%1'").arg(member.key()) + Domain::didYouMean(member.key(), known);
        });
    }
}

std::optional<QJsonValue> ObjectReader::member(QLatin1StringView key, Presence presence)
{
    const auto found = m_object.constFind(key);
    if (found != m_object.constEnd())
        return *found;
    if (m_isObject && presence == Presence::Required)
        m_faults.add(m_place, tr("'%1' is missing").arg(key));
    return std::nullopt;
}

QString ObjectReader::line(QLatin1StringView key, Presence presence)
{
    const auto value = member(key, presence);
    return value ? readText(*value, place(key), m_faults, Lines::One) : QString();
}

QString ObjectReader::text(QLatin1StringView key)
{
    const auto value = member(key);
    return value ? readText(*value, place(key), m_faults) : QString();
}

QString ObjectReader::id(QLatin1StringView key)
{
    const QString id = line(key);
    if (id.isEmpty() || isId(id))
        return id;
    m_faults.add(place(key),
        tr("'%1' is no id: ids are lower-case words joined by hyphens, of %2 characters at most")
            .arg(id.first(std::min(longestId, id.size())))
            .arg(longestId));
    return {};
}

int ObjectReader::number(QLatin1StringView key)
{
    const auto value = member(key);
    if (!value)
        return 0;
    const double number = value->toDouble();
    if (value->isDouble() && number >= 1 && number <= std::numeric_limits<int>::max()
        && number == static_cast<int>(number))
        return static_cast<int>(number);
    m_faults.add(
        place(key), value->isDouble() ? tr("must be a whole number from 1") : mustBe(tr("a whole number"), *value));
    return 0;
}

QStringList ObjectReader::texts(QLatin1StringView key, Presence presence)
{
    QStringList texts;
    list(
        key,
        [&](const QJsonValue &value, const Place &itemPlace) { texts.append(readText(value, itemPlace, m_faults)); },
        presence);
    return texts;
}

void ObjectReader::list(QLatin1StringView key, const ReadItem &read, Presence presence)
{
    const auto value = member(key, presence);
    if (!value)
        return;
    const Place listPlace = place(key);
    if (!value->isArray()) {
        m_faults.add(listPlace, mustBe(tr("a list"), *value));
        return;
    }
    const QJsonArray items = value->toArray();
    if (items.size() > longestList) {
        m_faults.add(listPlace, tr("there are more than %1").arg(longestList));
        return;
    }
    for (qsizetype i = 0; i < items.size(); ++i)
        read(items[i], Place(listPlace, i));
}

} // namespace Formats
