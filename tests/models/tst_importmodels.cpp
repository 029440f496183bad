// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historychanges.h"
#include "models/leftoutmodel.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QTest>

using namespace Domain;
using namespace Models;
using namespace Qt::StringLiterals;
using Kind = HistoryChange::Kind;

namespace
{

Entry job(const QString &position, const QString &start, const QStringList &highlights)
{
    return {
        {u"position"_s, position}, {u"startDate"_s, start}, {u"highlights"_s, QJsonArray::fromStringList(highlights)}};
}

} // namespace

/// What an import's review tells.
class TestImportModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChangesNothing()
    {
        History history;
        history[Section::Work] = {job(u"Developer"_s, u"2018"_s, {u"One"_s})};
        QCOMPARE(Models::changesBetween(history, history), QList<HistoryChange>());
    }

    void tellsWhatWasAddedChangedAndRemoved()
    {
        History before;
        before[Section::Work] = {job(u"Developer"_s, u"2018"_s, {u"One"_s}), job(u"Trainee"_s, u"2016"_s, {})};
        History after;
        after.basics = {{u"name"_s, u"Ada Brandt"_s}};
        Entry developer = job(u"Developer"_s, u"2018"_s, {u"One"_s, u"Two"_s});
        developer.insert(u"endDate"_s, u"2021"_s);
        after[Section::Work] = {job(u"Developer"_s, u"2021"_s, {}), developer};
        QCOMPARE(Models::changesBetween(before, after),
            (QList<HistoryChange>{{Kind::Added, u"About you"_s, u"Ada Brandt"_s},
                {Kind::Added, u"Developer"_s, u"since 2021"_s},
                {Kind::Changed, u"Developer"_s, u"Until, 1 new line(s)"_s},
                {Kind::Removed, u"Trainee"_s, u"since 2016"_s}}));
    }

    void leftOutLinesAreMarkedOnceTheyAreTakenIn()
    {
        LeftOutModel model({{u"line 3"_s, u"• Cut the bill by 40 %."_s, u"no position above it"_s},
            {u"line 9"_s, u"Hobbies: chess"_s, u"no part of a history"_s}});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.index(0).data(LeftOutModel::WhyRole).toString(), u"line 3: no position above it"_s);
        QCOMPARE(model.left(), 2);
        History history;
        history[Section::Work] = {job(u"Developer"_s, u"2018"_s, {u"Cut the bill by 40 %"_s})};
        model.setHistory(history);
        QVERIFY(model.index(0).data(LeftOutModel::TakenRole).toBool());
        QVERIFY(!model.index(1).data(LeftOutModel::TakenRole).toBool());
        QCOMPARE(model.left(), 1);
        model.setHistory({});
        QCOMPARE(model.left(), 2);
    }
};

QTEST_GUILESS_MAIN(TestImportModels)
#include "tst_importmodels.moc"
