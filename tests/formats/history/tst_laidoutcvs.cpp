// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/archives.h"
#include "formats/history/printed.h"
#include "formats/history/readhistory.h"
#include "support/historylines.h"
#include "support/result.h"

#include <QFile>
#include <QTest>

using namespace Formats;
using namespace Qt::StringLiterals;

namespace
{

QByteArray cell(const QByteArray &paragraphs)
{
    return "<w:tc>" + paragraphs + "</w:tc>";
}

QByteArray row(const QByteArray &left, const QByteArray &right)
{
    return "<w:tr>" + cell(left) + cell(right) + "</w:tr>";
}

QByteArray bold(const QString &text)
{
    return Archives::paragraph(text, {}, "<w:b/>");
}

QByteArray item(const QString &text)
{
    return Archives::paragraph(text, "<w:pStyle w:val=\"ListParagraph\"/><w:numPr><w:numId w:val=\"2\"/></w:numPr>");
}

/// As many templates have it: a table without lines holds the name, another the dates beside what was done then.
QByteArray tables()
{
    using Archives::paragraph;
    const QByteArray head = "<w:tbl>"
        + row(paragraph(u"Pernille Påfund"_s, "<w:pStyle w:val=\"Title\"/>") + paragraph(u"Data engineer"_s),
            paragraph(u"Fiktivgade 7, 8000 Opdigtet"_s) + paragraph(u"pernille@paafund.example"_s)
                + paragraph(u"+45 5550 1020"_s))
        + "</w:tbl>";
    const QByteArray work = "<w:tbl>"
        + row(paragraph(u"08/2019 – present"_s),
            bold(u"Senior data engineer"_s) + paragraph(u"Nordlys Energi A/S, Opdigtet"_s)
                + item(
                    u"Rebuilt the meter pipeline: 4 million readings an hour, late by seconds rather than by a day"_s)
                + item(
                    u"Found the double counting that had overcharged 1,200 customers, and wrote the check that now stops it"_s))
        + row(paragraph(u"02/2015 – 07/2019"_s),
            bold(u"Software developer"_s) + paragraph(u"Havnelog ApS"_s)
                + item(u"Kept the port's timetable in step with 30 shipping lines"_s))
        + "</w:tbl>";
    const QByteArray school = "<w:tbl>"
        + row(paragraph(u"2010 – 2015"_s),
            bold(u"MSc in Software Engineering"_s) + paragraph(u"University of Opdigtet"_s))
        + "</w:tbl>";
    const QByteArray skills = "<w:tbl>" + row(bold(u"Languages"_s), paragraph(u"Python, Scala, SQL"_s))
        + row(bold(u"Platforms"_s), paragraph(u"Spark, Kafka, Airflow"_s)) + "</w:tbl>";
    return Archives::docx(
        head + paragraph(u"EMPLOYMENT"_s) + work + paragraph(u"EDUCATION"_s) + school + paragraph(u"SKILLS"_s) + skills,
        {{u"word/styles.xml"_s,
            Archives::wordPart("styles", "<w:style w:styleId=\"Title\"><w:name w:val=\"Title\"/></w:style>")}});
}

void addLines(QList<Printed::Line> &page, double x, double y, const QStringList &texts)
{
    for (const QString &text : texts) {
        const bool isHeading = text.isUpper();
        page.append({.x = x, .y = y, .text = text, .size = isHeading ? 11.0 : 9.0, .isBold = isHeading});
        y += 13;
    }
}

/// A narrow column with the address and the skills, a wide one with the positions.
QByteArray columns()
{
    QList<Printed::Line> page{{.x = 220, .y = 60, .text = u"Quentin Inventé"_s, .size = 22, .isBold = true},
        {.x = 220, .y = 80, .text = u"Site reliability engineer"_s, .size = 12, .isBold = false}};
    addLines(page, 40, 120,
        {u"CONTACT"_s, u"quentin@invente.example"_s, u"+33 1 55 50 10 20"_s, u"Ville-Fictive, France"_s, u""_s,
            u"SKILLS"_s, u"Kubernetes, Helm"_s, u"Terraform, Ansible"_s, u"Go, Python, Bash"_s, u"Prometheus, Loki"_s,
            u""_s, u"LANGUAGES"_s, u"French (native)"_s, u"English (C1)"_s, u""_s, u"EDUCATION"_s,
            u"MEng Computer Science"_s, u"Institut Fictif, 2013"_s});
    addLines(page, 220, 120,
        {u"PROFILE"_s, u"Nine years of keeping other people's services up, five of them on call."_s,
            u"I would rather remove a server than add a dashboard."_s, u""_s, u"EXPERIENCE"_s,
            u"Site reliability engineer, Chalut Voyages SA"_s, u"March 2018 – present"_s,
            u"• Led the move of 140 services to Kubernetes in nine months without a lost"_s, u"  booking"_s,
            u"• Brought the time to detect an incident from 22 minutes to 3"_s,
            u"• Wrote the post-mortem template that all eleven teams use"_s, u""_s,
            u"System administrator, Mairie de Ville-Fictive"_s, u"September 2013 – February 2018"_s,
            u"• Replaced the backup that had never been restored, and restored it every"_s, u"  month from then on"_s,
            u"• Looked after 90 servers with one colleague"_s});
    return Printed::pdf({page});
}

QByteArray linkedIn()
{
    const QString folder = u"Complete_LinkedInDataExport_03-04-2024/"_s;
    return Archives::zip({
        {folder + u"Profile.csv"_s,
            "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo "
            "Location,Twitter Handles,Websites,"
            "Instant Messengers\nAgnieszka,Zmyślona,,,,\"Team lead, backend | Java, Kotlin\",\"I lead a team of "
            "seven.\n\nBefore: payments.\","
            "Software Development,,\"Wzorów, Poland\",,[COMPANY:https://zmyslona.example],\n"},
        {folder + u"Positions.csv"_s,
            "Company Name,Title,Description,Location,Started On,Finished On\n"
            "Kantor Wzorcowy,Team Lead Backend,\"Team of seven, four services.\n\n- Halved the on-call pages within a "
            "year (from 60 to 28 a month)\n"
            "- Introduced design notes of one page; reviews got shorter\n\nStack: Kotlin, Kafka, "
            "PostgreSQL\",\"Wzorów, Poland\",Apr 2021,\n"
            "Kantor Wzorcowy,Senior Software Engineer,\"• Split the ledger out of the monolith • Wrote the contract "
            "tests that two other teams "
            "took over\",\"Wzorów, Poland\",Jan 2018,Mar 2021\n"
            "\"Próba, Testowa i S-ka\",Software Engineer,,,Jul 2014,Dec 2017\n"},
        {folder + u"Education.csv"_s,
            "School Name,Start Date,End Date,Notes,Degree Name,Activities\nPolitechnika Wzorcowa,2009,2014,,\"Master's "
            "degree, Computer "
            "Science\",\n"},
        {folder + u"Skills.csv"_s, "Name\nJava\nKotlin\nApache Kafka\n"},
        {folder + u"Languages.csv"_s,
            "Name,Proficiency\nPolski,Native or bilingual proficiency\nEnglish,Full professional proficiency\n"},
        {folder + u"Certifications.csv"_s, "Name,Url,Authority,Started On,Finished On,License Number\n"},
        {folder + u"Recommendations_Received.csv"_s,
            "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n"},
        {folder + u"messages.csv"_s, "CONVERSATION ID,FROM,CONTENT\n1,Nobody,Hi\n"},
        {folder + u"Jobs/Saved Jobs.csv"_s, "Saved Date,Job Url\n"},
    });
}

} // namespace

/// CVs in the layouts that people use. Beside the samples in tests/data/cvs stands what each is read as; it was read
/// through by a person.
class TestLaidOutCvs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("tables.docx") << tables();
        QTest::newRow("columns.pdf") << columns();
        QTest::newRow("linkedin.zip") << linkedIn();
    }

    void asRead()
    {
        QFETCH(QByteArray, bytes);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const auto read = readHistory(bytes, name);
        VERIFY_DONE(read);
        QStringList lines = Support::historyLines(read->history);
        for (const LeftOut &item : read->leftOut)
            lines.append(u"left out: "_s + item.place + u": " + item.text + u": " + item.why);
        QFile expected(QStringLiteral(TEST_DATA "/cvs/read/") + name + u".lines"_s);
        const bool refresh = qEnvironmentVariableIsSet("REFRESH_GOLDEN");
        QVERIFY(expected.open(refresh ? QIODevice::WriteOnly : QIODevice::ReadOnly));
        if (refresh)
            expected.write(lines.join(u'\n').toUtf8() + '\n');
        else
            QCOMPARE(lines, QString::fromUtf8(expected.readAll()).trimmed().split(u'\n'));
    }
};

QTEST_MAIN(TestLaidOutCvs)
#include "tst_laidoutcvs.moc"
