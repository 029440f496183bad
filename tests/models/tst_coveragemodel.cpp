// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coveragemodel.h"
#include "smallguide.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Domain;
using namespace Models;
using namespace Qt::StringLiterals;

namespace
{

HistoryLine line(const QString &source, const QString &text)
{
    return {.source = source, .text = text, .kind = {}, .section = {}, .entry = 0, .from = u"Engineer, Acme"_s};
}

const HistoryLine rollback = line(u"work[0].highlights[0]"_s, u"Rolled back in 20 minutes"_s);
const HistoryLine cache = line(u"work[0].highlights[1]"_s, u"Halved the cache misses"_s);
const HistoryLine idle = line(u"work[0].highlights[2]"_s, u"Sat by the window"_s);
const HistoryLine queue = line(u"work[0].highlights[3]"_s, u"Drained the queue"_s);

Evidence told(const HistoryLine &line, double score, bool pinned = false)
{
    return {.line = line, .score = score, .because = {}, .pinned = pinned};
}

} // namespace

/// Lines of a history against the questions of a guide.
class TestCoverageModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<CoverageModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    void emptyAtFirst()
    {
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->columnCount(), 0);
        QCOMPARE(m_model->gaps(), 0);
    }

    void linesAgainstQuestions()
    {
        m_model->set(smallGuide(),
            {{u"outage"_s, {told(rollback, 0.9, true), told(cache, 0.2)}}, {u"queue"_s, {told(cache, 0.5)}}},
            {rollback, cache, idle, queue});
        QCOMPARE(picture(),
            (QStringList{u"2 outage 0.9! 0.2"_s, u"0 cache - -"_s, u"0 conflict - -"_s, u"1 queue - 0.5"_s,
                u"0 deadline - -"_s}));
        QCOMPARE(m_model->headerData(1, Qt::Horizontal).toString(), cache.text);
        QCOMPARE(m_model->headerData(1, Qt::Horizontal, CoverageModel::QuestionsRole).toInt(), 2);
        QCOMPARE(m_model->gaps(), 3);
        QCOMPARE(m_model->shared(), 1);
        const QModelIndex between = m_model->index(1, 1);
        QCOMPARE(between.data(CoverageModel::FirstRole).toInt(), 0);
        QCOMPARE(between.data(CoverageModel::LastRole).toInt(), 3);
        QVERIFY(between.data(Qt::AccessibleTextRole).toString().contains(u"does not answer"_s));
        QVERIFY(
            m_model->headerData(1, Qt::Vertical, Qt::ToolTipRole).toString().contains(u"Nothing in your history"_s));
    }

    void onlyTheFirstFewAreStoriesToTell()
    {
        const HistoryLine fourth = line(u"skills[0].name"_s, u"SQL"_s);
        m_model->set(smallGuide(),
            {{u"outage"_s, {told(rollback, 0.9), told(cache, 0.8), told(queue, 0.7), told(idle, 0.6)}}},
            {rollback, cache, idle, queue, fourth});
        QCOMPARE(m_model->columnCount(), 3);
        m_model->set(smallGuide(),
            {{u"outage"_s,
                {told(rollback, 0.9, true), told(cache, 0.8, true), told(queue, 0.7, true), told(idle, 0, true)}}},
            {rollback, cache, idle, queue, fourth});
        QCOMPARE(m_model->columnCount(), 4);
    }

private:
    /// "2 outage 0.9! -": stories, question, and a mark per line.
    QStringList picture() const
    {
        QStringList rows;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            QStringList cells{m_model->headerData(row, Qt::Vertical, CoverageModel::StoriesRole).toString(),
                m_model->headerData(row, Qt::Vertical, CoverageModel::QuestionIdRole).toString()};
            for (int column = 0; column < m_model->columnCount(); ++column) {
                const QModelIndex cell = m_model->index(row, column);
                const QVariant score = cell.data(CoverageModel::ScoreRole);
                const bool pinned = cell.data(CoverageModel::PinnedRole).toBool();
                cells.append(score.isValid() ? score.toString() + (pinned ? u"!"_s : QString()) : u"-"_s);
            }
            rows.append(cells.join(u' '));
        }
        return rows;
    }

    std::unique_ptr<CoverageModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestCoverageModel)
#include "tst_coveragemodel.moc"
