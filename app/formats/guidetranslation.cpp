// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/guidetranslation.h"

#include "domain/nearest.h"
#include "formats/guideparts.h"
#include "formats/json/jsonobject.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>

using namespace Domain;
using namespace Qt::StringLiterals;
using Presence = Formats::ObjectReader::Presence;

namespace Formats
{

namespace
{

constexpr std::array translationKeys{"$schema"_L1, "id"_L1, "language"_L1, "translates"_L1, "role"_L1, "about"_L1,
    "stages"_L1, "formats"_L1, "screensFor"_L1, "redFlags"_L1, "categories"_L1, "questions"_L1};
constexpr std::array translatedKeys{
    "id"_L1, "title"_L1, "question"_L1, "why"_L1, "pointers"_L1, "followUps"_L1, "scaffold"_L1, "outline"_L1};

/// Puts the texts of one translation into a copy of its guide.
class Translation
{
    Q_DECLARE_TR_FUNCTIONS(Formats::GuideTranslation)

public:
    Translation(const GuidePtr &guide, Faults &faults) : m_guide(*guide), m_faults(faults) { m_guide.original = guide; }

    Guide read(const QJsonValue &value)
    {
        const Place top;
        ObjectReader reader(value, top, m_faults, translationKeys);
        if (const QString id = reader.id("id"_L1); !id.isEmpty() && id != m_guide.id)
            m_faults.add(reader.place("id"_L1), [&] { return tr("it is not for the guide '%1'").arg(m_guide.id); });
        reader.line("language"_L1);
        if (const int version = reader.number("translates"_L1); version && version != m_guide.version)
            m_faults.add(reader.place("translates"_L1),
                [&] { return tr("the guide has version %1 by now").arg(m_guide.version); });
        m_guide.role = reader.line("role"_L1);
        m_guide.about = reader.text("about"_L1);
        readStages(reader);
        readFormats(reader);
        m_guide.screensFor = asMany(reader, "screensFor"_L1, m_guide.screensFor);
        m_guide.redFlags = asMany(reader, "redFlags"_L1, m_guide.redFlags);
        reader.list("questions"_L1, [this](const QJsonValue &each, const Place &place) { readQuestion(each, place); });
        readCategories(reader);
        return m_guide;
    }

private:
    /// Which one is meant is told by its place: what was covered of an answer hangs on that.
    QStringList asMany(ObjectReader &reader, QLatin1StringView key, const QStringList &original)
    {
        const auto presence = original.isEmpty() ? Presence::Optional : Presence::Required;
        QStringList texts = reader.texts(key, presence);
        if (texts.size() == original.size())
            return texts;
        m_faults.add(reader.place(key), [&] { return tr("the guide has %1 of these").arg(original.size()); });
        return original;
    }

    /// The one of that id; a fault, and nullptr, where there is none.
    template <typename Item>
    Item *find(QList<Item> &items, const QString &id, const Place &place)
    {
        const auto found = std::ranges::find(items, id, &Item::id);
        if (found != items.end() || id.isEmpty())
            return id.isEmpty() ? nullptr : &*found;
        m_faults.add({place, "id"_L1}, [&] {
            QStringList ids;
            for (const Item &item : items)
                ids.append(item.id);
            return tr("the guide has no '%1'").arg(id) + didYouMean(id, ids);
        });
        return nullptr;
    }

    void readStages(ObjectReader &reader)
    {
        reader.list("stages"_L1, [this](const QJsonValue &value, const Place &place) {
            const Stage stage = readStage(value, place, m_faults);
            if (Stage *known = find(m_guide.stages, stage.id, place))
                *known = stage;
        });
    }

    void readFormats(ObjectReader &reader)
    {
        const QList<Format> formats = readEach(reader, "formats"_L1, readFormat);
        if (formats.size() != m_guide.formats.size())
            m_faults.add(reader.place("formats"_L1),
                [&] { return tr("the guide has %1 of these").arg(m_guide.formats.size()); });
        m_guide.formats = formats;
    }

    void readQuestion(const QJsonValue &value, const Place &place)
    {
        ObjectReader reader(value, place, m_faults, translatedKeys);
        Question *known = find(m_guide.questions, reader.id("id"_L1), place);
        if (!known)
            return;
        known->title = reader.line("title"_L1);
        known->question = reader.text("question"_L1);
        known->why = reader.text("why"_L1);
        known->pointers = asMany(reader, "pointers"_L1, known->pointers);
        known->followUps = asMany(reader, "followUps"_L1, known->followUps);
        known->outline = asMany(reader, "outline"_L1, known->outline);
        known->scaffold = readScaffold(reader);
    }

    /// All of them: a branch of the tree holds questions that are translated and others.
    void readCategories(ObjectReader &reader)
    {
        const QJsonObject names = reader.member("categories"_L1).value_or(QJsonValue()).toObject();
        for (const QString &category : m_guide.categories()) {
            if (names.value(category).toString().trimmed().isEmpty())
                m_faults.add(reader.place("categories"_L1), [&] { return tr("'%1' has no name").arg(category); });
        }
        for (Question &question : m_guide.questions)
            question.category = names.value(question.category).toString(question.category);
    }

    Guide m_guide;
    Faults &m_faults;
};

} // namespace

Result<Guide> translate(const GuidePtr &guide, const QByteArray &json, const QString &name)
{
    const auto object = readJsonObject(json, name);
    if (!object)
        return std::unexpected(object.error());
    Faults faults;
    const Guide translated = Translation(guide, faults).read(*object);
    if (!faults.isEmpty())
        return std::unexpected(faults.error(name));
    return translated;
}

GuidePtr inLanguage(const GuidePtr &guide, const QLocale &locale)
{
    const QString name = u":/guides/%1.%2.json"_s.arg(guide->id, QLocale::languageToCode(locale.language()));
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return guide;
    // A test holds the translations that come with the program to their guides.
    const auto translated = translate(guide, file.readAll(), name);
    return translated ? std::make_shared<const Guide>(*translated) : guide;
}

} // namespace Formats
