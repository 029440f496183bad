// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/call.h"
#include "formats/builtinguides.h"
#include "storage/database.h"
#include "storage/historystore.h"
#include "storage/interviewstore.h"
#include "storage/levelstore.h"
#include "storage/verdictstore.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace CommandLine::Test;
using namespace Domain;
using namespace Qt::StringLiterals;
using Storage::Database;

namespace
{

const QString incident
    = u"On call for ticketing: production outage at night, rolled back in 20 minutes, wrote the post-mortem"_s;
const QString baking = u"Baked bread for the village fair"_s;

History english()
{
    History history;
    history[Section::Work] = {{{u"position"_s, u"Backend Developer"_s}, {u"name"_s, u"Harbour Tickets"_s},
        {u"highlights"_s, QJsonArray{baking, incident}}}};
    return history;
}

QStringList keys(const QJsonValue &object)
{
    return object.toObject().keys();
}

} // namespace

/// `match` and `priorities`: the same that the window shows.
class TestMatchCommand : public QObject
{
    Q_OBJECT

private:
    std::optional<Caller> m_caller;
    GuidePtr m_guide = Formats::builtInGuides()->first();

    std::unique_ptr<Database> open() const
    {
        return *Database::open(m_caller->dataFile(), Database::Access::ReadWrite);
    }

    QJsonObject match() const { return m_caller->run({u"match"_s, u"--json"_s}).json().object(); }

    QJsonArray evidence(const QString &id) const
    {
        const QJsonArray questions = match()[u"questions"].toArray();
        for (const QJsonValue &question : questions) {
            if (question[u"id"] == id)
                return question[u"evidence"].toArray();
        }
        return {};
    }

    QJsonObject priority(const QString &id) const
    {
        const QJsonArray all = m_caller->run({u"priorities"_s, u"--json"_s}).json().array();
        for (const QJsonValue &each : all) {
            if (each[u"id"] == id)
                return each.toObject();
        }
        return {};
    }

private Q_SLOTS:
    void init() { m_caller.emplace(); }

    void withoutAHistory()
    {
        const QJsonObject json = match();
        QCOMPARE(keys(json), (QStringList{u"guide"_s, u"questions"_s}));
        QCOMPARE(json[u"guide"], m_guide->id);
        const QJsonArray questions = json[u"questions"].toArray();
        QCOMPARE(questions.size(), m_guide->questions.size());
        for (qsizetype i = 0; i < questions.size(); ++i) {
            QCOMPARE(questions[i][u"id"], m_guide->questions[i].id);
            QCOMPARE(keys(questions[i]), (QStringList{u"evidence"_s, u"id"_s, u"number"_s, u"set"_s}));
            QVERIFY(questions[i][u"evidence"].isArray() && questions[i][u"evidence"].toArray().isEmpty());
        }
        QVERIFY(m_caller->run({u"match"_s}).output.startsWith("There is no work history"));
        QVERIFY(!QFile::exists(m_caller->dataFile()));
    }

    void linesWithPlaceAndWords()
    {
        QVERIFY(Storage::HistoryStore(*open()).save(english()));
        const QJsonArray found = evidence(u"production-incident"_s);
        QVERIFY(!found.isEmpty());
        QCOMPARE(found[0][u"source"], u"work[0].highlights[1]"_s);
        QCOMPARE(found[0][u"text"], incident);
        QVERIFY(found[0][u"score"].toDouble() > 0 && found[0][u"score"].toDouble() <= 1);
        QVERIFY(!found[0][u"because"].toArray().isEmpty());
        QVERIFY(evidence(u"password-storage"_s).isEmpty());
        QVERIFY(!match().contains(u"note"));
        const QByteArray text = m_caller->run({u"match"_s}).output;
        QVERIFY(text.contains(QByteArray(incident.toUtf8() + " [Backend Developer, Harbour Tickets]")));
        QVERIFY(text.contains("  nothing in your history\n"));
    }

    void verdictsHaveTheLastWord()
    {
        QVERIFY(Storage::HistoryStore(*open()).save(english()));
        QVERIFY(Storage::VerdictStore(*open()).save(
            {{{m_guide->id, u"production-incident"_s}, lineKey(incident), Verdict::Dismissed},
                {{m_guide->id, u"password-storage"_s}, lineKey(baking), Verdict::Pinned}}));
        QVERIFY(evidence(u"production-incident"_s).isEmpty());
        const QJsonArray pinned = evidence(u"password-storage"_s);
        QCOMPARE(pinned.size(), 1);
        QCOMPARE(pinned[0][u"source"], u"work[0].highlights[0]"_s);
        QCOMPARE(keys(pinned[0]), (QStringList{u"because"_s, u"score"_s, u"source"_s, u"text"_s}));
        QVERIFY(m_caller->run({u"match"_s}).output.contains(QByteArray("  pinned  " + baking.toUtf8())));
    }

    void otherLanguagesAreNotGuessedAt()
    {
        History history;
        history[Section::Work] = {{{u"name"_s, u"Hafen"_s},
            {u"highlights"_s,
                QJsonArray{u"Nachts geweckt, als der Kartenverkauf ausfiel, und die Auslieferung zurückgenommen"_s,
                    u"Die langsamen Abfragen der Datenbank gefunden und mit einem Index beschleunigt"_s,
                    u"Das Team bei der Umstellung auf die neue Schnittstelle begleitet"_s}}}};
        QVERIFY(Storage::HistoryStore(*open()).save(history));
        QVERIFY(match()[u"note"].toString().contains(u"English"_s));
        QVERIFY(m_caller->run({u"match"_s}).output.contains("English"));
        QVERIFY(evidence(u"production-incident"_s).isEmpty());
        QVERIFY(
            !priority(u"production-incident"_s)[u"reasons"].toArray().contains(u"nothing in your history matches"_s));
    }

    void prioritiesMostPressingFirst()
    {
        const QJsonArray all = m_caller->run({u"priorities"_s, u"--json"_s}).json().array();
        QCOMPARE(all.size(), m_guide->questions.size());
        double last = 1;
        for (const QJsonValue &each : all) {
            QCOMPARE(keys(each), (QStringList{u"id"_s, u"level"_s, u"number"_s, u"reasons"_s, u"score"_s, u"set"_s}));
            QVERIFY(each[u"score"].toDouble() <= last);
            last = each[u"score"].toDouble();
        }
        QCOMPARE(all[0][u"id"], m_guide->questions.first().id);
        QCOMPARE(all[0][u"level"], u"high"_s);
        QCOMPARE(all[0][u"reasons"], (QJsonArray{u"primary question"_s, u"no answer yet"_s}));
        QCOMPARE(all.last()[u"level"], u"low"_s);
        QVERIFY(m_caller->run({u"priorities"_s})
                .output.startsWith("high  0.69  production-incident             primary question; no answer yet\n"));
    }

    void prioritiesTakeInWhatIsStored()
    {
        QVERIFY(Storage::HistoryStore(*open()).save(english()));
        Interview interview;
        interview.guide = m_guide->id;
        interview.stages = {{.stage = u"recruiter-screen"_s, .date = QDate::currentDate()}};
        QVERIFY(Storage::InterviewStore(*open()).save({interview}));
        QVERIFY(Storage::LevelStore(*open()).save({{{m_guide->id, u"password-storage"_s}, Level::High}}));
        const QJsonObject salary = priority(u"salary-expectation"_s);
        QCOMPARE(salary[u"level"], u"high"_s);
        QVERIFY(salary[u"reasons"].toArray().contains(u"asked today"_s));
        QVERIFY(salary[u"reasons"].toArray().contains(u"nothing in your history matches"_s));
        QCOMPARE(priority(u"password-storage"_s)[u"reasons"].toArray().first(), u"you set it to high"_s);
        QCOMPARE(m_caller->run({u"answer"_s, u"salary-expectation"_s, u"--notes=x"_s, u"--state=ready"_s}).exitCode, 0);
        QVERIFY(priority(u"salary-expectation"_s)[u"reasons"].toArray().contains(u"ready"_s));
    }

    void unknownGuide()
    {
        for (const QString &command : {u"match"_s, u"priorities"_s}) {
            const Left left = m_caller->run({command, u"--guide=backend"_s});
            QVERIFY(left.errors.startsWith(
                QByteArray("starwright: cannot run " + command.toUtf8() + " --guide: no guide")));
            QCOMPARE(left.exitCode, 2);
        }
    }
};

QTEST_GUILESS_MAIN(TestMatchCommand)
#include "tst_matchcommand.moc"
