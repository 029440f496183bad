// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/history/tidy.h"

#include <QJsonArray>
#include <QTest>

using namespace Domain;
using namespace Qt::StringLiterals;

/// What is kept of a history that somebody is still writing.
class TestTidy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isDate");
        for (const auto *date : {"2021", "2021-04", "2021-04-30", "2024-02-29"})
            QTest::newRow(date) << QString::fromLatin1(date) << true;
        for (const auto *other :
            {"", "21", "2021-4", "2021-13", "2021-02-30", "2021-04-30-1", "+021", "2021-", "Apr 2021"})
            QTest::newRow(other) << QString::fromLatin1(other) << false;
    }

    void dates()
    {
        QFETCH(const QString, text);
        QTEST(isDate(text), "isDate");
    }

    void blanksAreNotKept()
    {
        History written;
        written.basics = {{u"name"_s, u"Ada"_s}, {u"label"_s, u" "_s}};
        written[Section::Work] = {{{u"position"_s, u""_s}, {u"highlights"_s, QJsonArray{u""_s, u" "_s}}},
            {{u"position"_s, u"Developer"_s}, {u"endDate"_s, u""_s},
                {u"highlights"_s, QJsonArray{u"One"_s, u""_s, u"Two"_s}}}};
        const History kept = withoutBlanks(written);
        QCOMPARE(kept.basics, (QJsonObject{{u"name"_s, u"Ada"_s}}));
        QCOMPARE(kept[Section::Work].size(), 1);
        QCOMPARE(kept[Section::Work].constFirst(),
            (Entry{{u"position"_s, u"Developer"_s}, {u"highlights"_s, QJsonArray{u"One"_s, u"Two"_s}}}));
    }

    void otherKeysStay()
    {
        History written;
        written.more = {{u"meta"_s, QJsonValue()}};
        written[Section::Skills] = {{{u"name"_s, u""_s}, {u"icon"_s, u""_s}}};
        const History kept = withoutBlanks(written);
        QCOMPARE(kept.more, written.more);
        QCOMPARE(kept[Section::Skills].constFirst(), (Entry{{u"icon"_s, u""_s}}));
    }
};

QTEST_GUILESS_MAIN(TestTidy)
#include "tst_tidy.moc"
