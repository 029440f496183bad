// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/matching/matcher.h"
#include "formats/builtinguides.h"
#include "formats/guidetranslation.h"
#include "formats/lexiconreader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using Domain::GuidePtr;
using Domain::Question;

namespace
{

QJsonObject german()
{
    QFile file(u":/guides/backend-developer.de.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Domain::Result<Domain::Guide> translate(const GuidePtr &guide, const QJsonObject &translation)
{
    return Formats::translate(guide, QJsonDocument(translation).toJson(), u"de.json"_s);
}

/// The translation with one member of its first question changed.
QJsonObject withFirst(const QString &key, const QJsonValue &value)
{
    QJsonObject all = german();
    QJsonArray questions = all[u"questions"].toArray();
    QJsonObject first = questions[0].toObject();
    first[key] = value;
    questions[0] = first;
    all[u"questions"] = questions;
    return all;
}

QJsonObject with(const QString &key, const QJsonValue &value)
{
    QJsonObject all = german();
    all[key] = value;
    return all;
}

} // namespace

class GuideTranslationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void germanHasAllOfTheGuide();
    void whatIsLeftOutStaysEnglish();
    void otherLanguagesLeaveTheGuideAsItIs();
    void isRefusedWithThePlace_data();
    void isRefusedWithThePlace();
    void matchesAsTheOriginalDoes();

private:
    GuidePtr m_guide;
};

void GuideTranslationTest::initTestCase()
{
    const auto guides = Formats::builtInGuides();
    QVERIFY(guides);
    QCOMPARE(guides->size(), 1); // its translation is no guide of its own
    m_guide = guides->constFirst();
}

void GuideTranslationTest::germanHasAllOfTheGuide()
{
    const auto translated = translate(m_guide, german());
    QVERIFY2(translated, qPrintable(translated ? QString() : translated.error().text()));
    QCOMPARE(translated->original, m_guide);
    for (const Question &question : m_guide->questions) {
        const Question *other = translated->question(question.id);
        QVERIFY(other);
        QVERIFY2(other->question != question.question, qPrintable(question.id));
        QVERIFY2(other->why != question.why, qPrintable(question.id));
        QVERIFY(other->category != question.category);
        for (qsizetype i = 0; i < question.pointers.size(); ++i)
            QVERIFY2(other->pointers[i] != question.pointers[i], qPrintable(question.pointers[i]));
        for (const Domain::Part part : Domain::storyParts)
            QVERIFY2(other->scaffold[part] != question.scaffold[part], qPrintable(question.id));
        QCOMPARE(other->stages, question.stages);
        QCOMPARE(other->concepts, question.concepts);
    }
    for (const Domain::Stage &stage : m_guide->stages)
        QVERIFY(translated->stage(stage.id)->about != stage.about);
}

void GuideTranslationTest::whatIsLeftOutStaysEnglish()
{
    QJsonObject all = german();
    QJsonArray questions = all[u"questions"].toArray();
    const QString left = questions.takeAt(0).toObject()[u"id"].toString();
    all[u"questions"] = questions;
    const auto translated = translate(m_guide, all);
    QVERIFY(translated);
    QCOMPARE(translated->question(left)->question, m_guide->question(left)->question);
    const QString other = questions[0].toObject()[u"id"].toString();
    QCOMPARE(translated->question(other)->title, questions[0].toObject()[u"title"].toString());
}

void GuideTranslationTest::otherLanguagesLeaveTheGuideAsItIs()
{
    QCOMPARE(Formats::inLanguage(m_guide, QLocale(QLocale::Polish)), m_guide);
    QCOMPARE(Formats::inLanguage(m_guide, QLocale(QLocale::German, QLocale::Austria))->original, m_guide);
}

void GuideTranslationTest::isRefusedWithThePlace_data()
{
    QTest::addColumn<QJsonObject>("translation");
    QTest::addColumn<QString>("expected");
    QTest::newRow("another guide") << with(u"id"_s, u"tester"_s) << u"de.json: id: it is not for the guide"_s;
    QTest::newRow("of an older version") << with(u"translates"_s, 7) << u"translates: the guide has version"_s;
    QTest::newRow("an unknown question") << withFirst(u"id"_s, u"slow-qery"_s) << u"(did you mean 'slow-query'?)"_s;
    QTest::newRow("a pointer too few") << withFirst(u"pointers"_s, QJsonArray{u"eins"_s})
                                       << u"questions[0].pointers: the guide has 5 of these"_s;
    QTest::newRow("an unknown key") << withFirst(u"set"_s, u"primary"_s) << u"questions[0]"_s;
    QTest::newRow("a category without a name")
        << with(u"categories"_s, QJsonObject()) << u"'Behavioural' has no name"_s;
    QTest::newRow("no text") << withFirst(u"why"_s, u" "_s) << u"questions[0].why"_s;
}

void GuideTranslationTest::isRefusedWithThePlace()
{
    QFETCH(const QJsonObject, translation);
    QFETCH(const QString, expected);
    const auto translated = translate(m_guide, translation);
    QVERIFY(!translated);
    QVERIFY2(translated.error().text().contains(expected), qPrintable(translated.error().text()));
}

void GuideTranslationTest::matchesAsTheOriginalDoes()
{
    const auto lexicon = Formats::builtInLexicon();
    QVERIFY(lexicon);
    QList<Domain::HistoryLine> lines(2);
    lines[0].text = u"Woken at 3 when ticket sales fell over; rolled back in 20 minutes"_s;
    lines[1].text = u"Cut p95 latency of the slow query from 900 ms to 120 ms with one index"_s;
    const Domain::Matcher matcher(*lexicon);
    const auto original = matcher.match(*m_guide, lines);
    QVERIFY(original && !original->isEmpty());
    const auto translated = matcher.match(*Formats::inLanguage(m_guide, QLocale(QLocale::German)), lines);
    QVERIFY(translated);
    QCOMPARE(translated->keys().size(), original->keys().size());
    for (const auto &[question, evidence] : original->asKeyValueRange()) {
        QCOMPARE(translated->value(question).size(), evidence.size());
        QCOMPARE(translated->value(question).constFirst().score, evidence.constFirst().score);
    }
}

QTEST_GUILESS_MAIN(GuideTranslationTest)
#include "tst_guidetranslation.moc"
