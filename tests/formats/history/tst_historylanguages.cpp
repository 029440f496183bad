// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/history/line.h"
#include "domain/matching/matcher.h"
#include "formats/history/archives.h"
#include "formats/history/printed.h"
#include "formats/history/readhistory.h"
#include "support/historylines.h"
#include "support/result.h"

#include <QFile>
#include <QTest>

using namespace Domain;
using namespace Formats;
using namespace Qt::StringLiterals;

namespace
{

QByteArray contents(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/cvs/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList linesOf(const QString &name)
{
    return QString::fromUtf8(contents(name)).split(u'\n');
}

/// As a word processor has it: headings, bold lines and lists are formats, no signs.
QByteArray docxOf(const QString &name)
{
    QByteArray body;
    for (const QString &line : linesOf(name)) {
        const qsizetype marks = std::ranges::find_if_not(line, [](QChar c) { return c == u'#'; }) - line.begin();
        if (marks > 0)
            body += Archives::paragraph(
                line.sliced(marks).trimmed(), "<w:outlineLvl w:val=\"" + QByteArray::number(marks - 1) + "\"/>");
        else if (line.startsWith(u"**"))
            body += Archives::paragraph(QString(line).remove(u"**"_s), {}, "<w:b/>");
        else if (line.startsWith(u"- "))
            body += Archives::paragraph(line.sliced(2), "<w:numPr><w:numId w:val=\"1\"/></w:numPr>");
        else
            body += Archives::paragraph(line);
    }
    return Archives::docx(body);
}

QStringList read(const QByteArray &bytes, const QString &name)
{
    const auto read = readHistory(bytes, name);
    return read ? Support::historyLines(read->history) : QStringList{read.error().text()};
}

/// Employers, titles, schools and achievements, as they have to come out of any format.
struct Expected {
    const char *file;
    QStringList texts;
};

const QList<Expected> &expected()
{
    static const QList<Expected> all{
        {"german.txt",
            {u"Jördis Übungsmann"_s, u"Senior Softwareentwicklerin"_s, u"Zahlwerk GmbH"_s, u"Softwareentwicklerin"_s,
                u"Kassenbau AG"_s, u"Antwortzeiten von 800 ms auf 120 ms gesenkt"_s,
                u"Nachts um drei einen Ausfall behoben; in 20 Minuten auf die alte Version zurückgesetzt"_s,
                u"Technische Universität Musterstadt"_s, u"2019-03"_s, u"2015-10"_s}},
        {"french.md",
            {u"Élodie Essai"_s, u"Développeuse senior"_s, u"Banque Modèle"_s, u"Ingénieure logiciel"_s,
                u"Atelier Colis SARL"_s, u"Réduit le temps de réponse de 900 ms à 150 ms"_s,
                u"Migré 2 To vers PostgreSQL sans interruption"_s, u"Université d'Essai"_s, u"2020-03"_s,
                u"2014-09"_s}},
        {"polish.txt",
            {u"Bożena Próbna"_s, u"Starsza programistka"_s, u"Płatnik sp. z o.o."_s, u"Magazyn S.A."_s,
                u"Skróciłam czas odpowiedzi z 800 ms do 120 ms"_s, u"Politechnika Wzorcowa"_s, u"2019-03"_s,
                u"żeglarstwo"_s}},
        {"japanese.txt",
            {u"見本 花子"_s, u"シニアエンジニア"_s, u"株式会社見本ペイ"_s, u"見本物流株式会社"_s,
                u"応答時間を800ミリ秒から120ミリ秒に短縮した"_s, u"深夜の障害を20分で復旧し、手順書を作成した"_s,
                u"2019-04"_s, u"決済基盤の開発を十年経験しました。"_s}},
        {"arabic.txt",
            {u"ليلى نموذج"_s, u"مطورة أولى"_s, u"شركة المدفوعات النموذجية"_s, u"بنك المثال"_s,
                u"خفضت زمن الاستجابة من 800 إلى 120 ملي ثانية"_s, u"دربت ثلاثة مطورين"_s, u"جامعة النموذج"_s,
                u"2019-03"_s}},
    };
    return all;
}

} // namespace

/// Histories in the languages of the app come through in every format; that matching knows English alone is said.
class TestHistoryLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesThrough_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("texts");
        for (const Expected &cv : expected()) {
            const QString name = QString::fromLatin1(cv.file);
            QTest::addRow("%s", cv.file) << contents(name) << name << cv.texts;
            QTest::addRow("%s as DOCX", cv.file) << docxOf(name) << u"cv.docx"_s << cv.texts;
            QTest::addRow("%s as PDF", cv.file) << Printed::pdf(linesOf(name)) << u"cv.pdf"_s << cv.texts;
        }
    }

    void comesThrough()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(QStringList, texts);
        const QStringList lines = read(bytes, name);
        for (const QString &text : texts) {
            const auto says = [&](const QString &line) {
                const QString told = line.trimmed();
                return told == u"- " + text || told.endsWith(u": " + text);
            };
            QVERIFY2(std::ranges::any_of(lines, says), qUtf8Printable(text + u" is not in\n" + lines.join(u'\n')));
        }
    }

    void matchingKnowsEnglish_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isEnglish");
        QTest::newRow("english.md") << u"english.md"_s << true;
        QTest::newRow("english.txt") << u"english.txt"_s << true;
        for (const Expected &cv : expected())
            QTest::newRow(cv.file) << QString::fromLatin1(cv.file) << false;
    }

    void matchingKnowsEnglish()
    {
        QFETCH(QString, name);
        const auto read = readHistory(contents(name), name);
        VERIFY_DONE(read);
        QTEST(looksEnglish(Domain::linesOf(read->history)), "isEnglish");
    }
};

QTEST_MAIN(TestHistoryLanguages)
#include "tst_historylanguages.moc"
