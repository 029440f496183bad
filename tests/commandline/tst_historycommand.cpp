// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/call.h"
#include "domain/history/history.h"
#include "storage/database.h"
#include "storage/historystore.h"
#include "support/historygenerator.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace CommandLine::Test;
using namespace Qt::StringLiterals;
using Storage::Database;

/// `history`: what is stored, to be read and as JSON Resume.
class TestHistoryCommand : public QObject
{
    Q_OBJECT

private:
    std::optional<Caller> m_caller;

    void keep(const Domain::History &history)
    {
        const auto database = Database::open(m_caller->dataFile(), Database::Access::ReadWrite);
        QVERIFY(database && Storage::HistoryStore(**database).save(history));
    }

private Q_SLOTS:
    void init() { m_caller.emplace(); }

    void noneYet()
    {
        const Left left = m_caller->run({u"history"_s});
        QCOMPARE(left.output, "There is no work history yet; 'starwright import FILE' reads one.\n");
        QCOMPARE(left.exitCode, 0);
        const QJsonDocument json = m_caller->run({u"history"_s, u"--json"_s}).json();
        QVERIFY(json.isObject() && json.object().isEmpty());
    }

    void asJsonResume()
    {
        const Domain::History history = Support::generatedHistory(2, 9);
        keep(history);
        const Left left = m_caller->run({u"history"_s, u"--json"_s});
        QCOMPARE(left.errors, "");
        QCOMPARE(left.json().object(), Domain::toJson(history));
    }

    void asText()
    {
        Domain::History history;
        history.basics = {{u"name"_s, u"Ada Example"_s}, {u"summary"_s, u"Backend developer."_s}};
        history[Domain::Section::Work] = {{{u"position"_s, u"Developer"_s}, {u"name"_s, u"Harbour Tickets"_s},
            {u"startDate"_s, u"2019"_s}, {u"endDate"_s, u"2023"_s}, {u"summary"_s, u"Two lines\nof text"_s},
            {u"highlights"_s, QJsonArray{u"Rolled back\x1b[2J in 20 minutes"_s}}}};
        history[Domain::Section::Skills]
            = {{{u"name"_s, u"Databases"_s}, {u"keywords"_s, QJsonArray{u"PostgreSQL"_s, u"Redis"_s}}}, {}};
        keep(history);
        QCOMPARE(m_caller->run({u"history"_s}).output,
            "Ada Example\n"
            "Backend developer.\n"
            "\n"
            "Work\n"
            "  Developer, Harbour Tickets (2019 – 2023)\n"
            "    Two lines\n"
            "    of text\n"
            "    - Rolled back [2J in 20 minutes\n"
            "\n"
            "Skills\n"
            "  Databases\n"
            "    PostgreSQL, Redis\n"
            "  without a name\n");
    }
};

QTEST_GUILESS_MAIN(TestHistoryCommand)
#include "tst_historycommand.moc"
