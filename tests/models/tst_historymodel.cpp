// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historymodel.h"
#include "support/treelines.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Domain;
using namespace Models;
using namespace Qt::StringLiterals;

namespace
{

constexpr EntryPlace firstJob{.section = Section::Work, .row = 0};
constexpr EntryPlace secondJob{.section = Section::Work, .row = 1};

History twoJobs()
{
    History history;
    history.basics = {{u"name"_s, u"Ada Brandt"_s}};
    history[Section::Work] = {{{u"position"_s, u"Senior Developer"_s}, {u"name"_s, u"Ledger AG"_s},
                                  {u"startDate"_s, u"2021"_s}, {u"highlights"_s, QJsonArray{u"One"_s, u"Two"_s}}},
        {{u"position"_s, u"Developer"_s}, {u"startDate"_s, u"2018"_s}, {u"endDate"_s, u"2021"_s}, {u"mood"_s, 7}}};
    history[Section::Skills] = {{{u"name"_s, u"SQL"_s}}};
    return history;
}

/// "Work 2" and "Developer (2018 – 2021)".
QString describe(const QModelIndex &index)
{
    const QString count = index.data(HistoryModel::CountRole).toString();
    const QString period = index.data(HistoryModel::PeriodRole).toString();
    return index.data().toString() + (count.isEmpty() ? QString() : u' ' + count)
        + (period.isEmpty() ? QString() : u" ("_s + period + u')');
}

} // namespace

/// A work history as a tree, and every edit with its way back.
class TestHistoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<HistoryModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_model->open(twoJobs());
    }

    void cleanup()
    {
        // Whatever was done: all of it back, and all of it again.
        const History done = m_model->history();
        const QStringList lines = tree();
        const int steps = m_model->undoStack()->index();
        m_model->undoStack()->setIndex(0);
        QCOMPARE(m_model->history(), twoJobs());
        m_model->undoStack()->setIndex(steps);
        QCOMPARE(m_model->history(), done);
        QCOMPARE(tree(), lines);
    }

    void showsSectionsAndTheirEntries()
    {
        QCOMPARE(tree(),
            (QStringList{u"About you"_s, u"Work 2"_s, u"  Senior Developer, Ledger AG (since 2021)"_s,
                u"  Developer (2018 – 2021)"_s, u"Projects 0"_s, u"Volunteering 0"_s, u"Education 0"_s, u"Skills 1"_s,
                u"  SQL"_s, u"Certificates 0"_s, u"Awards 0"_s, u"Publications 0"_s, u"Languages 0"_s, u"Interests 0"_s,
                u"References 0"_s}));
    }

    void addsWhatIsDatedAtTheTop()
    {
        QCOMPARE(m_model->addEntry(Section::Work), firstJob);
        QCOMPARE(m_model->addEntry(Section::Skills), (EntryPlace{.section = Section::Skills, .row = 1}));
        QCOMPARE(tree().mid(1, 4),
            (QStringList{u"Work 3"_s, u"  New position"_s, u"  Senior Developer, Ledger AG (since 2021)"_s,
                u"  Developer (2018 – 2021)"_s}));
        QCOMPARE(m_model->undoStack()->undoText(), u"Add a skill"_s);
    }

    void removesAndBringsBack()
    {
        m_model->removeEntry(firstJob);
        QCOMPARE(tree().mid(1, 2), (QStringList{u"Work 1"_s, u"  Developer (2018 – 2021)"_s}));
        QCOMPARE(m_model->undoStack()->undoText(), u"Remove “Senior Developer, Ledger AG”"_s);
        m_model->undoStack()->undo();
        QCOMPARE(m_model->history(), twoJobs());
    }

    void moves()
    {
        m_model->moveEntry(secondJob, -1);
        QCOMPARE(m_model->nameOf(firstJob), u"Developer"_s);
        QCOMPARE(m_model->entry(firstJob).value("mood"_L1), QJsonValue(7));
        m_model->moveEntry(firstJob, -1);
        m_model->moveEntry(firstJob, 5);
        QCOMPARE(m_model->undoStack()->count(), 1);
    }

    void whatIsTypedInOneGoIsOneStep()
    {
        for (const auto &text : {u"L"_s, u"Le"_s, u"Lead"_s})
            m_model->setText(secondJob, "position"_L1, text);
        QCOMPARE(m_model->undoStack()->count(), 1);
        QCOMPARE(m_model->undoStack()->undoText(), u"Edit “Position” of “Developer”"_s);
        m_model->endTyping();
        m_model->setText(secondJob, "position"_L1, u"Lead Developer"_s);
        m_model->setText(secondJob, "name"_L1, u"Mint"_s);
        QCOMPARE(m_model->undoStack()->count(), 3);
        QCOMPARE(m_model->nameOf(secondJob), u"Lead Developer, Mint"_s);
    }

    void typingBackToWhatItWasIsNoStep()
    {
        m_model->setText(secondJob, "position"_L1, u"Developers"_s);
        m_model->setText(secondJob, "position"_L1, u"Developer"_s);
        QCOMPARE(m_model->undoStack()->count(), 0);
    }

    void anEmptyTextIsNoKey()
    {
        m_model->setText(secondJob, "endDate"_L1, {});
        QVERIFY(!m_model->entry(secondJob).contains("endDate"_L1));
        m_model->setText({}, "name"_L1, {});
        QVERIFY(m_model->history().basics.isEmpty());
    }

    void lines()
    {
        m_model->insertLines(firstJob, "highlights"_L1, 1, {{}});
        m_model->setLine(firstJob, "highlights"_L1, 1, u"N"_s);
        m_model->setLine(firstJob, "highlights"_L1, 1, u"New"_s);
        QCOMPARE(highlights(), (QStringList{u"One"_s, u"New"_s, u"Two"_s}));
        QCOMPARE(m_model->undoStack()->count(), 2);
        QCOMPARE(m_model->undoStack()->undoText(), u"Edit a line of “Highlights”"_s);
        m_model->moveLine(firstJob, "highlights"_L1, 1, 1);
        QCOMPARE(highlights(), (QStringList{u"One"_s, u"Two"_s, u"New"_s}));
        m_model->moveLine(firstJob, "highlights"_L1, 2, 1);
        m_model->removeLine(firstJob, "highlights"_L1, 0);
        m_model->removeLine(firstJob, "highlights"_L1, 9);
        QCOMPARE(highlights(), (QStringList{u"Two"_s, u"New"_s}));
        QCOMPARE(m_model->undoStack()->count(), 4);
        m_model->insertLines(secondJob, "highlights"_L1, 7, {u"First"_s, u"Second"_s});
        QCOMPARE(listOf(m_model->entry(secondJob), "highlights"_L1), (QStringList{u"First"_s, u"Second"_s}));
    }

    void takesAnotherHistoryAsOneStep()
    {
        History other;
        other[Section::Projects] = {{{u"name"_s, u"Ferry"_s}}};
        m_model->replace(other, u"Import cv.pdf"_s);
        QCOMPARE(m_model->undoStack()->undoText(), u"Import cv.pdf"_s);
        QCOMPARE(m_model->history(), other);
    }

    void saysWhereTheLastEditWas()
    {
        const QSignalSpy edited(m_model.get(), &HistoryModel::edited);
        QSignalSpy touched(m_model.get(), &HistoryModel::touched);
        m_model->moveEntry(firstJob, 1);
        QCOMPARE(touched.takeLast().constFirst().value<EntryPlace>(), secondJob);
        m_model->undoStack()->undo();
        QCOMPARE(touched.takeLast().constFirst().value<EntryPlace>(), firstJob);
        QCOMPARE(edited.size(), 2);
        m_model->open({});
        QCOMPARE(edited.size(), 2);
        m_model->open(twoJobs());
    }

private:
    QStringList tree() const { return Support::treeLines(*m_model, describe); }
    QStringList highlights() const { return listOf(m_model->entry(firstJob), "highlights"_L1); }

    std::unique_ptr<HistoryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
