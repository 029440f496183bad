// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/guiderows.h"

#include "storage/json.h"
#include "storage/storedtext.h"

#include <QJsonObject>

namespace Storage
{

using namespace Qt::StringLiterals;

namespace
{

QJsonArray toArray(const QList<Domain::Stage> &stages)
{
    QJsonArray array;
    for (const Domain::Stage &stage : stages)
        array += QJsonObject{{u"id"_s, stage.id}, {u"name"_s, stage.name}, {u"about"_s, stage.about}};
    return array;
}

QJsonArray toArray(const QList<Domain::Format> &formats)
{
    QJsonArray array;
    for (const Domain::Format &format : formats)
        array += QJsonObject{{u"name"_s, format.name}, {u"about"_s, format.about}};
    return array;
}

QList<Domain::Stage> stagesFromJson(const QByteArray &json)
{
    QList<Domain::Stage> stages;
    for (const auto &value : arrayFromJson(json))
        stages += Domain::Stage{.id = value["id"_L1].toString(),
            .name = value["name"_L1].toString(),
            .about = value["about"_L1].toString()};
    return stages;
}

QList<Domain::Format> formatsFromJson(const QByteArray &json)
{
    QList<Domain::Format> formats;
    for (const auto &value : arrayFromJson(json))
        formats += Domain::Format{.name = value["name"_L1].toString(), .about = value["about"_L1].toString()};
    return formats;
}

/// Takes the values of a row one after the other.
class RowReader
{
public:
    explicit RowReader(const Row &row) : m_row(row) { }

    QByteArray bytes() { return m_row[m_column++].toByteArray(); }
    QString text() { return fromStored(bytes()); }
    QStringList list() { return stringsFromJson(bytes()); }
    int number() { return m_row[m_column++].toInt(); }

private:
    const Row &m_row;
    qsizetype m_column = 0;
};

} // namespace

QStringList guideTextColumns()
{
    return {u"id"_s, u"role"_s, u"about"_s, u"stages"_s, u"formats"_s, u"screens_for"_s, u"red_flags"_s};
}

Row toRow(const Domain::Guide &guide)
{
    return {toStored(guide.id), toStored(guide.role), toStored(guide.about), toJson(toArray(guide.stages)),
        toJson(toArray(guide.formats)), toJson(guide.screensFor), toJson(guide.redFlags), guide.version};
}

Domain::Guide guideOf(const Row &row)
{
    RowReader reader(row);
    Domain::Guide guide;
    guide.id = reader.text();
    guide.role = reader.text();
    guide.about = reader.text();
    guide.stages = stagesFromJson(reader.bytes());
    guide.formats = formatsFromJson(reader.bytes());
    guide.screensFor = reader.list();
    guide.redFlags = reader.list();
    guide.version = reader.number();
    return guide;
}

QStringList questionTextColumns()
{
    QStringList names{u"id"_s, u"question_set"_s, u"category"_s, u"stages"_s, u"title"_s, u"question"_s, u"why"_s,
        u"pointers"_s, u"follow_ups"_s, u"outline"_s, u"concepts"_s};
    for (const Domain::Part part : Domain::storyParts)
        names += Domain::toWord(part);
    return names;
}

Row toRow(const Domain::Question &question)
{
    Row row{toStored(question.id), toStored(Domain::toWord(question.set)), toStored(question.category),
        toJson(question.stages), toStored(question.title), toStored(question.question), toStored(question.why),
        toJson(question.pointers), toJson(question.followUps), toJson(question.outline), toJson(question.concepts)};
    for (const Domain::Part part : Domain::storyParts)
        row += toStored(question.scaffold[part]);
    return row << question.number;
}

Domain::Question questionOf(const Row &row)
{
    RowReader reader(row);
    Domain::Question question;
    question.id = reader.text();
    question.set = Domain::questionSetFromWord(reader.text()).value_or(question.set);
    question.category = reader.text();
    question.stages = reader.list();
    question.title = reader.text();
    question.question = reader.text();
    question.why = reader.text();
    question.pointers = reader.list();
    question.followUps = reader.list();
    question.outline = reader.list();
    question.concepts = reader.list();
    for (const Domain::Part part : Domain::storyParts)
        question.scaffold[part] = reader.text();
    question.number = reader.number();
    return question;
}

} // namespace Storage
