// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/lexiconreader.h"

#include "formats/cannotread.h"
#include "formats/json/jsonobject.h"
#include "formats/json/objectreader.h"

#include <QFile>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace Formats
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Formats::Lexicon)
};

constexpr std::array lexiconKeys{"language"_L1, "topics"_L1};
constexpr std::array topicKeys{"name"_L1, "bias"_L1, "signs"_L1};

double readNumber(const QJsonValue &value, const Place &place, Faults &faults)
{
    if (!value.isDouble())
        faults.add(place, Words::tr("not a number"));
    return value.toDouble();
}

void readTopic(const QJsonValue &value, const Place &place, Faults &faults, Lexicon &lexicon)
{
    ObjectReader topic(value, place, faults, topicKeys);
    const qsizetype number = lexicon.topics.size();
    lexicon.topics.append(topic.line("name"_L1));
    lexicon.bias.append(readNumber(topic.member("bias"_L1).value_or(0), topic.place("bias"_L1), faults));
    const QJsonObject signs = topic.member("signs"_L1).value_or(QJsonValue()).toObject();
    for (auto sign = signs.begin(); sign != signs.end(); ++sign) {
        const double weight = readNumber(sign.value(), topic.place("signs"_L1), faults);
        lexicon.signs[sign.key()].append({.topic = number, .weight = weight});
    }
}

} // namespace

Result<Lexicon> readLexicon(const QByteArray &json, const QString &name)
{
    const auto document = readJsonObject(json, name);
    if (!document)
        return std::unexpected(document.error());
    Lexicon lexicon;
    Faults faults;
    const Place root;
    ObjectReader reader(*document, root, faults, lexiconKeys);
    reader.line("language"_L1);
    reader.list(
        "topics"_L1, [&](const QJsonValue &value, const Place &place) { readTopic(value, place, faults, lexicon); });
    if (!faults.isEmpty())
        return std::unexpected(faults.error(name));
    return lexicon;
}

Result<LexiconPtr> builtInLexicon()
{
    const QString name = u":/lexicon/english.json"_s;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(name, file.errorString());
    return readLexicon(file.readAll(), name).transform([](const Lexicon &lexicon) -> LexiconPtr {
        return std::make_shared<const Lexicon>(lexicon);
    });
}

} // namespace Formats
