// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/historygenerator.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Support
{

using namespace Domain;

namespace
{

constexpr std::array<char16_t, 14> awkward{
    0, 0xFEFF, 0xFFFE, 0xD83D, 0xDE00, 0xFFFF, u'"', u'\\', u'\n', u'\r', u'\'', u'[', u'}', 0x2028};

QJsonValue strangeValue(QRandomGenerator &random)
{
    switch (random.bounded(5)) {
    case 0:
        return hostileText(10, random);
    case 1:
        return static_cast<qint64>(random.generate64() >> 12U);
    case 2:
        return random.generateDouble() * 1e-7;
    case 3:
        return QJsonObject{{u"deep"_s, QJsonArray{hostileText(5, random), QJsonValue::Null, true}}};
    default:
        return QJsonArray{QJsonObject{}, QJsonArray{}, false};
    }
}

QJsonValue fieldValue(FieldKind kind, QRandomGenerator &random)
{
    if (kind != FieldKind::List)
        return hostileText(random.bounded(40), random);
    QJsonArray list;
    for (int left = random.bounded(4); left > 0; --left)
        list.append(hostileText(random.bounded(40), random));
    return list;
}

Entry generatedEntry(Section section, QRandomGenerator &random)
{
    Entry entry;
    for (const Field &field : fieldsOf(section)) {
        if (random.bounded(4) > 0)
            entry.insert(field.key, fieldValue(field.kind, random));
    }
    entry.insert(u"x-"_s + hostileText(6, random), strangeValue(random));
    return entry;
}

} // namespace

QString hostileText(int length, QRandomGenerator &random)
{
    QString text;
    for (; length > 0; --length) {
        if (random.bounded(3) == 0)
            text += QChar(awkward[random.bounded(static_cast<quint32>(awkward.size()))]);
        else
            text += QChar(static_cast<char16_t>(random.bounded(0x20, 0x600)));
    }
    return text;
}

History generatedHistory(int entries, quint32 seed)
{
    QRandomGenerator random(seed);
    History history;
    history.basics = {{u"name"_s, hostileText(20, random)}, {u"x-more"_s, strangeValue(random)}};
    history.more = {{u"meta"_s, QJsonObject{{u"version"_s, hostileText(5, random)}}},
        {u"x-"_s + hostileText(4, random), strangeValue(random)}};
    for (const Section section : sections) {
        for (int left = entries; left > 0; --left)
            history[section].append(generatedEntry(section, random));
    }
    return history;
}

} // namespace Support
