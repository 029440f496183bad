// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/lexiconreader.h"

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

constexpr std::array lexiconKeys{"language"_L1, "topics"_L1, "unsuited"_L1};
constexpr std::array topicKeys{"name"_L1, "story"_L1, "strong"_L1, "hint"_L1};

/// How surely a line with such a phrase is about the topic; found on the labelled histories in tests/data.
struct Strength {
    QLatin1StringView key;
    double weight;
};
constexpr std::array strengths{Strength{"story"_L1, 0.7}, Strength{"strong"_L1, 0.4}, Strength{"hint"_L1, 0.15}};

/// Reads the topics of one list into a lexicon.
class TopicReader
{
public:
    TopicReader(Lexicon &lexicon, Faults &faults) : m_lexicon(lexicon), m_faults(faults) { }

    QString read(const QJsonValue &value, const Place &place)
    {
        ObjectReader topic(value, place, m_faults, topicKeys);
        const QString name = topic.line("name"_L1);
        m_lexicon.topics.append(name);
        for (const Strength &strength : strengths) {
            topic.list(
                strength.key,
                [&](const QJsonValue &phrase, const Place &where) { readPhrase(phrase, where, strength.weight); },
                ObjectReader::Presence::Optional);
        }
        return name;
    }

private:
    void readPhrase(const QJsonValue &value, const Place &place, double weight)
    {
        const QString text = readText(value, place, m_faults, Lines::One);
        auto phrase = parsePhrase(text);
        if (!phrase) {
            m_faults.add(place, Words::tr("no words to look for in '%1'").arg(text));
            return;
        }
        phrase->topic = m_lexicon.topics.size() - 1;
        phrase->weight = weight;
        m_lexicon.phrases.append(*phrase);
    }

    Lexicon &m_lexicon;
    Faults &m_faults;
};

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
    TopicReader topics(lexicon, faults);
    reader.line("language"_L1);
    reader.list("topics"_L1, [&](const QJsonValue &value, const Place &place) { topics.read(value, place); });
    reader.list("unsuited"_L1,
        [&](const QJsonValue &value, const Place &place) { lexicon.unsuited.append(topics.read(value, place)); });
    if (!faults.isEmpty())
        return std::unexpected(faults.error(name));
    lexicon.index();
    return lexicon;
}

Result<LexiconPtr> builtInLexicon()
{
    const QString name = u":/lexicon/english.json"_s;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Words::tr("cannot read"), name, file.errorString());
    return readLexicon(file.readAll(), name).transform([](const Lexicon &lexicon) -> LexiconPtr {
        return std::make_shared<const Lexicon>(lexicon);
    });
}

} // namespace Formats
