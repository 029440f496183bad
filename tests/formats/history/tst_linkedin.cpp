// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/archives.h"
#include "formats/history/lines.h"
#include "formats/history/readhistory.h"
#include "support/result.h"

#include <QTest>

using namespace Domain;
using namespace Formats;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto positions = "Company Name,Title,Description,Location,Started On,Finished On\r\n";

ReadHistory readOne(const QByteArray &csv, const QString &name = u"Positions.csv"_s)
{
    const auto read = readHistory(csv, name);
    return read ? *read : ReadHistory{.history = {}, .leftOut = {{name, {}, read.error().text()}}};
}

QStringList work(const ReadHistory &read)
{
    return Lines::of(read.history[Section::Work]);
}

} // namespace

/// LinkedIn's archive and its files, row by row.
class TestLinkedIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnArchive()
    {
        const QString folder = u"Basic_Export_01-02-2024/"_s;
        const auto read = readHistory(
            Archives::zip(
                {{folder + u"Positions.csv"_s, positions + QByteArray("Ledger AG,Developer,,Bern,Mar 2019,\r\n")},
                    {folder + u"Projects.csv"_s,
                        "Title,Description,Url,Started On,Finished On\n"
                        "Ferry,\"Timetables.\n- Parses them\n- Shows them\",https://ferry.example,2020,May 2021\n"},
                    {folder + u"Education.csv"_s,
                        "School Name,Start Date,End Date,Notes,Degree Name,Activities\nTown School,2010,2013,With "
                        "honours,BSc,Chess\n"},
                    {folder + u"Skills.csv"_s, "Name\nGo\n\"C, C++\"\n"},
                    {folder + u"Languages.csv"_s, "Name,Proficiency\nPolish,Native or bilingual proficiency\n"},
                    {folder + u"Certifications.csv"_s,
                        "Name,Url,Authority,Started On,Finished On,License Number\nSafe "
                        "Boats,https://b.example,Harbour,Jun 2020,Jun 2023,77\n"},
                    {folder + u"Profile.csv"_s,
                        "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo "
                        "Location,"
                        "Twitter Handles,Websites,Instant Messengers\nIda,Beispiel,,,Jan 1,Developer,Builds "
                        "ledgers.,,3000,Bern,"
                        "[idab],\"[PORTFOLIO:https://ida.example,BLOG:https://blog.example]\",\n"},
                    {folder + u"Connections.csv"_s, "Notes:\nwhatever\n"}}),
            u"data.zip"_s);
        VERIFY_DONE(read);
        QCOMPARE(read->format, HistoryFormat::LinkedIn);
        const History &history = read->history;
        QCOMPARE(work(*read),
            QStringList{u"{'location':'Bern','name':'Ledger AG','position':'Developer','startDate':'2019-03'}"_s});
        QCOMPARE(Lines::of(history[Section::Projects]),
            QStringList{u"{'description':'Timetables.','endDate':'2021-05','highlights':['Parses them','Shows them'],"
                        "'name':'Ferry','startDate':'2020','url':'https://ferry.example'}"_s});
        QCOMPARE(Lines::of(history[Section::Education]),
            QStringList{u"{'activities':'Chess','endDate':'2013','institution':'Town School','notes':'With honours',"
                        "'startDate':'2010','studyType':'BSc'}"_s});
        QCOMPARE(Lines::of(history[Section::Skills]), QStringList({u"{'name':'Go'}"_s, u"{'name':'C, C++'}"_s}));
        QCOMPARE(Lines::of(history[Section::Languages]),
            QStringList{u"{'fluency':'Native or bilingual proficiency','language':'Polish'}"_s});
        QCOMPARE(Lines::of(history[Section::Certificates]),
            QStringList{u"{'date':'2020-06','endDate':'2023-06','issuer':'Harbour','licenseNumber':'77',"
                        "'name':'Safe Boats','url':'https://b.example'}"_s});
        QCOMPARE(Lines::of(QList<Entry>{history.basics}),
            QStringList{u"{'label':'Developer','location':{'postalCode':'3000','region':'Bern'},'name':'Ida Beispiel',"
                        "'profiles':[{'network':'Twitter','username':'idab'},{'url':'https://blog.example'}],"
                        "'summary':'Builds ledgers.','url':'https://ida.example'}"_s});
        QCOMPARE(Lines::of(read->leftOut),
            QStringList({u"Profile.csv: row 2: Jan 1: a work history has no place for 'Birth Date'"_s,
                u"data.zip: Connections.csv: files that no work history is in"_s}));
    }

    void keepsTheGoodRows()
    {
        const ReadHistory read = readOne(positions
            + QByteArray("Ledger AG,Developer,,,Mar 2019,Apr 2020\n"
                         ",,Nothing but this,,,\n"
                         "Broken AG,\"Developer\" of,,,,\n"
                         "Comma, Inc,Developer,,,2001,2002,\n"
                         "Ferry Ltd,Engineer,,,sometime,present\n"));
        QCOMPARE(work(read),
            QStringList({u"{'endDate':'2020-04','name':'Ledger AG','position':'Developer','startDate':'2019-03'}"_s,
                u"{'name':'Ferry Ltd','position':'Engineer'}"_s}));
        QCOMPARE(Lines::of(read.leftOut),
            QStringList({u"Positions.csv: row 3: ,,Nothing but this,,,: it has no 'Company Name'"_s,
                u"Positions.csv: row 4: Broken AG,\"Developer\" of,,,,: text stands behind a closing quotation mark"_s,
                u"Positions.csv: row 5: Comma, Inc,Developer,,,2001,2002,: it has more fields than there are columns; "
                u"is "
                "a comma not in quotation marks?"_s,
                u"Positions.csv: row 6: sometime: 'Started On' is no date like 'May 2019' or '2019'; the rest of the "
                u"row "
                "is kept"_s}));
    }

    void keepsTheSameJobOnce()
    {
        const ReadHistory read = readOne(positions
            + QByteArray("Ledger AG,Developer,,,Mar 2019,\nLedger AG,Developer,Moved the books.,,Mar 2019,\n"
                         "Ledger AG,Developer,,,Mar 2019,\nLedger AG,Developer,Other.,,Mar 2019,\n"
                         "Ledger AG,Developer,,,Mar 2012,\n"));
        QCOMPARE(work(read),
            QStringList(
                {u"{'name':'Ledger AG','position':'Developer','startDate':'2019-03','summary':'Moved the books.'}"_s,
                    u"{'name':'Ledger AG','position':'Developer','startDate':'2019-03','summary':'Other.'}"_s,
                    u"{'name':'Ledger AG','position':'Developer','startDate':'2012-03'}"_s}));
        QCOMPARE(Lines::of(read.leftOut),
            QStringList({u"Positions.csv: row 3: Developer, Ledger AG: it stands there twice and is kept once"_s,
                u"Positions.csv: row 4: Developer, Ledger AG: it stands there twice and is kept once"_s}));
    }

    void takesColumnsAsTheyCome_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("name");
        QTest::newRow("other order, unknown columns")
            << QByteArray("title,Mood,STARTED ON, Company Name\nDeveloper,good,Mar 2019,Ledger AG\n")
            << u"Positions.csv"_s;
        QTest::newRow("notes before the header")
            << QByteArray("Notes:\n\"When exporting, some titles may be missing, Title\"\n\n"
                          "Company Name,Title,Started On\nLedger AG,Developer,Mar 2019\n")
            << u"Positions.csv"_s;
        QTest::newRow("second download") << QByteArray("Company Name,Title,Started On\nLedger AG,Developer,Mar 2019\n")
                                         << u"positions (2).csv"_s;
        QTest::newRow("told by columns") << QByteArray("Company Name,Title,Started On\nLedger AG,Developer,Mar 2019\n")
                                         << u"jobs.csv"_s;
        QTest::newRow("semicolons") << QByteArray("Company Name;Title;Started On\nLedger AG;Developer;Mar 2019\n")
                                    << u"Positions.csv"_s;
        QTest::newRow("byte order mark and CRLF")
            << QByteArray("\xEF\xBB\xBF\"Company Name\",Title,Started On\r\nLedger AG,Developer,2019-03\r\n")
            << u"Positions.csv"_s;
    }

    void takesColumnsAsTheyCome()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, name);
        const ReadHistory read = readOne(csv, name);
        QCOMPARE(work(read), QStringList{u"{'name':'Ledger AG','position':'Developer','startDate':'2019-03'}"_s});
        QCOMPARE(Lines::of(read.leftOut), QStringList());
    }

    void splitsDescriptions_data()
    {
        QTest::addColumn<QString>("description");
        QTest::addColumn<QString>("highlights");
        QTest::addColumn<QString>("summary");
        QTest::newRow("prose") << u"Kept the books.\nAll of them."_s << u""_s << u"Kept the books.\nAll of them."_s;
        QTest::newRow("bullets") << u"Books:\n• Kept them\n  ▪ Closed them\n- Moved them\nStack: Go"_s
                                 << u"Kept them|Closed them|Moved them"_s << u"Books:\nStack: Go"_s;
        QTest::newRow("line ends lost") << u"Books: • Kept all of them for years • Moved them to another system"_s
                                        << u"Kept all of them for years|Moved them to another system"_s << u"Books:"_s;
        QTest::newRow("only bullets, line ends lost") << u"• One • Two"_s << u"One|Two"_s << u""_s;
        QTest::newRow("bullets that part words") << u"Go • Java • SQL"_s << u""_s << u"Go • Java • SQL"_s;
        QTest::newRow("dashes within") << u"Go - the language - and -1 errors"_s << u""_s
                                       << u"Go - the language - and -1 errors"_s;
    }

    void splitsDescriptions()
    {
        QFETCH(QString, description);
        const ReadHistory read = readOne("Company Name,Description\nLedger AG,\"" + description.toUtf8() + "\"\n");
        const Entry entry = read.history[Section::Work].value(0);
        QTEST(listOf(entry, "highlights"_L1).join(u'|'), "highlights");
        QTEST(textOf(entry, "summary"_L1), "summary");
    }

    void languages()
    {
        const ReadHistory read = readOne(positions
            + u"Käserei Müller,Entwicklerin,• Größe geändert,Zürich,Mar 2019,\nCafé Été,Développeuse,,Orléans,2018,\n"
              "Żółw Sp. z o.o.,Programistka,,Łódź,2017,\n株式会社例,開発者,・検索を改善,東京,2016,\n"
              "شركة المثال,مطورة,,القاهرة,2015,\n"_s.toUtf8());
        QStringList names;
        for (const Entry &entry : read.history[Section::Work])
            names.append(nameOf(Section::Work, entry) + u"; " + textOf(entry, "location"_L1));
        QCOMPARE(names,
            QStringList({u"Entwicklerin, Käserei Müller; Zürich"_s, u"Développeuse, Café Été; Orléans"_s,
                u"Programistka, Żółw Sp. z o.o.; Łódź"_s, u"開発者, 株式会社例; 東京"_s,
                u"مطورة, شركة المثال; القاهرة"_s}));
        QCOMPARE(listOf(read.history[Section::Work][3], "highlights"_L1), QStringList{u"検索を改善"_s});
        QCOMPARE(Lines::of(read.leftOut), QStringList());
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("error");
        QTest::newRow("no header")
            << QByteArray("a,b\nc,d\n")
            << u"it has none of the columns that LinkedIn's files have, such as 'Company Name' and 'Started On'"_s;
        QTest::newRow("too many rows") << positions + QByteArray("A,B,,,,\n").repeated(10'000)
                                       << u"it has more than 10000 rows"_s;
    }

    void refused()
    {
        QFETCH(QByteArray, csv);
        const auto read = readHistory(csv, u"Positions.csv"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().where, u"Positions.csv"_s);
        QTEST(read.error().why, "error");
    }

    void aBrokenFileSpoilsNoOther()
    {
        const auto read
            = readHistory(Archives::zip({{u"Positions.csv"_s, positions + QByteArray("Ledger AG,Developer,,,,\n")},
                              {u"Skills.csv"_s, "one,two\n"}, {u"Projects.csv"_s, QByteArray("\0\1\2\3", 4)}}),
                u"f.zip"_s);
        VERIFY_DONE(read);
        QCOMPARE(work(*read).size(), 1);
        QCOMPARE(read->leftOut.size(), 2);
        QCOMPARE(read->leftOut[0].place, u"Projects.csv"_s);
        QCOMPARE(read->leftOut[1].place, u"Skills.csv"_s);
    }
};

QTEST_GUILESS_MAIN(TestLinkedIn)
#include "tst_linkedin.moc"
