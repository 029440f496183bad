// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/history/merge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace
{

/// With quotes that need no escape.
History history(QByteArray json)
{
    History read;
    QJsonObject document = QJsonDocument::fromJson(json.replace('\'', '"')).object();
    read.basics = document.take("basics"_L1).toObject();
    for (const Section section : sections) {
        for (const QJsonValue &entry : document.take(keyOf(section)).toArray())
            read[section].append(entry.toObject());
    }
    read.more = document;
    return read;
}

QStringList told(const QList<Change> &changes)
{
    QStringList lines;
    for (const Change &change : changes) {
        const bool isAdded = change.kind == Change::Kind::Added;
        lines.append(change.source + (isAdded ? u": new: "_s : u": "_s + change.before + u" > "_s) + change.after);
    }
    return lines;
}

QStringList changesOf(const History &mine, const History &imported)
{
    return told(changesBetween(mine, merged(mine, imported)));
}

History sample()
{
    return history(
        "{'basics': {'name': 'Ida', 'profiles': [{'network': 'GitHub'}], 'location': {'city': 'Bonn'}},"
        "'work': [{'position': 'Developer', 'name': 'Ledger AG', 'startDate': '2019-03', 'x': {'y': [1]},"
        "'highlights': ['Cut p95 to 120 ms', 'Cut p95 to 120 ms', 'Wrote the checklist']},"
        "{'position': 'Tester', 'name': 'Kasse', 'startDate': '2014', 'endDate': '2019'},"
        "{'highlights': ['Of no position']}, {'highlights': ['Of none either']}],"
        "'skills': [{'name': 'C'}, {'name': 'C++'}, {'name': 'C#'}, {'name': 'C'}], 'meta': {'version': 1}}");
}

} // namespace

/// Another import of a history adds what is new, and nothing twice.
class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void intoNothingItComesAsItIs() { QCOMPARE(merged(History{}, sample()), sample()); }

    void twiceAddsNothing()
    {
        QCOMPARE(merged(sample(), sample()), sample());
        QCOMPARE(changesOf(sample(), sample()), QStringList());
    }

    void nothingTakesNothingAway() { QCOMPARE(merged(sample(), History{}), sample()); }

    void aNewerVersion()
    {
        const History newer
            = history("{'basics': {'name': 'Ida Probe', 'phone': '1', 'location': {'city': '', 'region': 'NRW'}},"
                      "'work': [{'position': 'Lead', 'name': 'Zahlwerk', 'startDate': '2024'},"
                      "{'position': 'Developer', 'name': 'Ledger AG', 'startDate': '2019-03', 'endDate': '2023',"
                      "'highlights': ['Brought in contract tests', 'cut p95 to 120 ms.', 'Wrote the checklist']}],"
                      "'skills': [{'name': 'C#'}, {'name': 'F#'}], 'meta': {'version': 2}}");
        QCOMPARE(changesOf(sample(), newer),
            QStringList(
                {u"basics.location.region: new: NRW"_s, u"basics.name: Ida > Ida Probe"_s, u"basics.phone: new: 1"_s,
                    u"work[0].endDate: new: 2023"_s, u"work[0].highlights[3]: new: Brought in contract tests"_s,
                    u"work[4]: new: Lead, Zahlwerk"_s, u"skills[4]: new: F#"_s, u"meta.version: 1 > 2"_s}));
        const History both = merged(sample(), newer);
        QCOMPARE(merged(both, newer), both);
    }

    void nothingOfMineGoes()
    {
        const History mine = history("{'work': [{'position': 'Developer', 'name': 'Ledger AG', 'startDate': '2019-03',"
                                     "'endDate': '2020', 'location': 'Bonn', 'highlights': ['By hand']}]}");
        const History imported = history(
            "{'work': [{'position': 'Developer', 'name': 'ledger ag', 'startDate': '2019', 'location': ''}]}");
        QCOMPARE(changesOf(mine, imported), QStringList({u"work[0].name: Ledger AG > ledger ag"_s}));
    }

    void positionsAreKnown_data()
    {
        QTest::addColumn<QByteArray>("imported");
        QTest::addColumn<QStringList>("changes");
        const auto row = [](const char *name, const QByteArray &position, const QStringList &changes) {
            QTest::newRow(name) << "{'work': [" + position + "]}" << changes;
        };
        row("by names, with a more exact start", "{'position': 'Tester', 'name': 'Kasse', 'startDate': '2014-05'}",
            {u"work[1].startDate: 2014 > 2014-05"_s});
        row("by organisation and start", "{'position': 'QA engineer', 'name': 'Kasse', 'startDate': '2014'}",
            {u"work[1].position: Tester > QA engineer"_s});
        row("not with another start", "{'position': 'Tester', 'name': 'Kasse', 'startDate': '2021'}",
            {u"work[4]: new: Tester, Kasse"_s});
        row("not by the title alone", "{'position': 'Tester', 'name': 'Bank', 'startDate': '2014'}",
            {u"work[4]: new: Tester, Bank"_s});
        row("without a name, by all that it says", "{'highlights': ['Of none either']}", {});
    }

    void positionsAreKnown()
    {
        QFETCH(QByteArray, imported);
        QFETCH(QStringList, changes);
        QCOMPARE(changesOf(sample(), history(imported)), changes);
    }
};

QTEST_APPLESS_MAIN(TestMerge)
#include "tst_merge.moc"
