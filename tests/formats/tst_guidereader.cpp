// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/guidereader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace
{

QJsonDocument document(const QString &fileName)
{
    QFile file(QStringLiteral(TEST_DATA "/guides/") + fileName);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

/// `around` with the value at the path replaced, or taken out where it is undefined.
QJsonValue changed(const QJsonValue &around, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString &key = path.first();
    if (around.isArray()) {
        QJsonArray array = around.toArray();
        array[key.toLongLong()] = changed(array.at(key.toLongLong()), path.sliced(1), value);
        return array;
    }
    QJsonObject object = around.toObject();
    const QJsonValue inside = changed(object.value(key), path.sliced(1), value);
    if (inside.isUndefined())
        object.remove(key);
    else
        object.insert(key, inside);
    return object;
}

Result<Guide> readJson(const QJsonObject &guide)
{
    return Formats::readGuide(QJsonDocument(guide).toJson(), u"small.json"_s);
}

} // namespace

/// What a guide is read as, and what is said of one that does not fit.
class TestGuideReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_small = document(u"small.json"_s).object();
        QVERIFY(!m_small.isEmpty());
    }

    void everyKeyIsRead()
    {
        const auto guide = readJson(m_small);
        QVERIFY2(guide, qPrintable(guide.error_or(Error{}).text()));
        QCOMPARE(guide->id, u"small"_s);
        QCOMPARE(guide->version, 3);
        QCOMPARE(guide->role, u"Tester"_s);
        QCOMPARE(guide->about, u"First paragraph.\n\nSecond one."_s);
        QCOMPARE(guide->stages.size(), 2);
        QCOMPARE(guide->stages[1], (Stage{u"system-design"_s, u"System design"_s, u"A whiteboard."_s}));
        QCOMPARE(guide->formats, QList<Format>({{u"Talk"_s, u"Words."_s}}));
        QCOMPARE(guide->screensFor, QStringList{u"Care"_s});
        QCOMPARE(guide->redFlags, QStringList{u"Haste"_s});
        QCOMPARE(guide->questions.size(), 4);
        Question second{.id = u"second"_s,
            .set = QuestionSet::Primary,
            .number = 2,
            .category = u"Technical"_s,
            .stages = {u"system-design"_s},
            .title = u"Title of second"_s,
            .question = u"What about second?"_s,
            .why = u"Why second is asked."_s,
            .pointers = {u"Think of second."_s},
            .followUps = {u"And after second?"_s},
            .scaffold = {},
            .outline = {u"Step one."_s},
            .concepts = {u"concept"_s}};
        for (const Part part : storyParts)
            second.scaffold[part] = u"The %1 of second."_s.arg(toWord(part));
        QVERIFY(guide->questions[1] == second);
        QVERIFY(guide->questions[0].outline.isEmpty());
        QCOMPARE(guide->questions[2].set, QuestionSet::Practice);
    }

    void broken_data()
    {
        QTest::addColumn<QJsonObject>("guide");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("why");
        const QJsonArray cases = document(u"broken.json"_s).array();
        QVERIFY(!cases.isEmpty());
        for (const QJsonValue &item : cases) {
            const QStringList path = item[u"path"].toString().split(u'/');
            const QString place = item[u"where"].toString();
            QTest::newRow(qPrintable(item[u"name"].toString()))
                << changed(m_small, path, item[u"value"]).toObject()
                << (place.isEmpty() ? u"small.json"_s : u"small.json: "_s + place) << item[u"why"].toString();
        }
    }

    void broken()
    {
        QFETCH(QJsonObject, guide);
        const auto read = readJson(guide);
        QVERIFY(!read);
        QTEST(read.error().where, "where");
        QTEST(read.error().why, "why");
    }

    void aLineForPeople()
    {
        const QJsonValue guide = changed(m_small, {u"questions"_s, u"3"_s, u"stages"_s, u"1"_s}, u"sytem-design"_s);
        QCOMPARE(readJson(guide.toObject()).error().text(),
            u"cannot read small.json: questions[3].stages[1]: no stage 'sytem-design' (did you mean "
            "'system-design'?)"_s);
    }

    void halfASurrogatePair()
    {
        QByteArray json = QJsonDocument(m_small).toJson();
        json.replace("\"Tester\"", "\"\\ud800\"");
        const auto guide = Formats::readGuide(json, u"x"_s);
        QVERIFY(!guide);
        QCOMPARE(guide.error().where, u"x: role"_s);
    }

    void tooManyQuestions()
    {
        QJsonObject guide = m_small;
        QJsonArray questions;
        for (int i = 0; i <= 200'000; ++i)
            questions.append(QJsonObject());
        guide[u"questions"] = questions;
        const auto read = readJson(guide);
        QVERIFY(!read);
        QCOMPARE(read.error().where, u"small.json: questions"_s);
        QCOMPARE(read.error().why, u"there are more than 200000"_s);
    }

private:
    QJsonObject m_small;
};

QTEST_APPLESS_MAIN(TestGuideReader)
#include "tst_guidereader.moc"
