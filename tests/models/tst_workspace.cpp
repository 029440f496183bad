// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace.h"
#include "smallguide.h"
#include "support/temporaryfiles.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Domain;
using namespace Models;
using namespace Qt::StringLiterals;

#ifdef Q_OS_LINUX
constexpr const char *whyNotHere = nullptr;
#else
constexpr const char *whyNotHere = "only Linux shows what a process has open";
#endif

/// The open guide and its answers: edits, what they signal, and what is counted.
class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<Workspace>();
        m_workspace->open(
            smallGuide(), SpooledAnswers(Answers{{u"cache"_s, draftOf(u"x"_s)}, {u"gone"_s, draftOf(u"x"_s)}}));
        m_changed = std::make_unique<QSignalSpy>(m_workspace.get(), &Workspace::answerChanged);
    }

    void startsEmpty()
    {
        Workspace workspace;
        QVERIFY(workspace.guide());
        workspace.setText(u"cache"_s, Part::Task, u"x"_s);
        QCOMPARE(workspace.counts(), AnswerCounts());
    }

    void opening()
    {
        QSignalSpy guide(m_workspace.get(), &Workspace::guideChanged);
        m_workspace->open(smallGuide(), {});
        QCOMPARE(guide.count(), 1);
        QCOMPARE(m_workspace->counts(), (AnswerCounts{5, 0, 0}));
        QCOMPARE(m_workspace->answers(), Answers());
    }

    void editsOfEveryKind()
    {
        m_workspace->setText(u"cache"_s, Part::Result, u"half the latency"_s);
        m_workspace->setReady(u"cache"_s, true);
        m_workspace->setCovered(u"cache"_s, 1, true);
        Answer expected = draftOf(u"x"_s);
        expected.parts[Part::Result] = u"half the latency"_s;
        expected.ready = true;
        expected.covered = {1};
        QCOMPARE(m_workspace->answer(u"cache"_s), expected);
        QCOMPARE(m_changed->count(), 3);
        QCOMPARE(m_changed->at(0).at(0).toString(), u"cache"_s);
    }

    void whatChangesNothingSignalsNothing()
    {
        m_workspace->setText(u"cache"_s, Part::Action, u"x"_s);
        m_workspace->setReady(u"cache"_s, false);
        m_workspace->setCovered(u"cache"_s, 0, false);
        m_workspace->setText(u"queue"_s, Part::Notes, {});
        m_workspace->setText(u"gone"_s, Part::Notes, u"y"_s); // no question of this guide
        QCOMPARE(m_changed->count(), 0);
    }

    void whatCannotBeReadIsNotOverwritten()
    {
        if (whyNotHere)
            QSKIP(whyNotHere);
        const QTemporaryDir folder;
        openInFileIn(folder.path());
        Support::emptyOpenFilesIn(folder.path());
        QVERIFY(!m_workspace->answer(u"cache"_s));
        QVERIFY(!m_workspace->answers());
        m_workspace->setText(u"cache"_s, Part::Action, u"y"_s);
        m_workspace->setReady(u"cache"_s, true);
        QCOMPARE(m_changed->count(), 0);
        QCOMPARE(m_workspace->counts(), (AnswerCounts{3, 2, 0}));
    }

    void whatWasAskedForIsInMemory()
    {
        if (whyNotHere)
            QSKIP(whyNotHere);
        const QTemporaryDir folder;
        openInFileIn(folder.path());
        QVERIFY(m_workspace->answer(u"cache"_s));
        Support::emptyOpenFilesIn(folder.path());
        m_workspace->setText(u"cache"_s, Part::Task, u"y"_s);
        QCOMPARE(m_workspace->answer(u"cache"_s)->parts[Part::Task], u"y"_s);
        QCOMPARE(m_changed->count(), 1);
    }

    void counts()
    {
        QCOMPARE(m_workspace->counts(), (AnswerCounts{4, 1, 0}));
        m_workspace->setReady(u"queue"_s, true); // there is no text yet
        QCOMPARE(m_workspace->counts(), (AnswerCounts{4, 1, 0}));
        m_workspace->setText(u"queue"_s, Part::Task, u"y"_s);
        QCOMPARE(m_workspace->counts(), (AnswerCounts{3, 1, 1}));
        m_workspace->setText(u"cache"_s, Part::Action, {});
        QCOMPARE(m_workspace->counts(), (AnswerCounts{4, 0, 1}));
    }

private:
    /// With more text than is kept in memory.
    void openInFileIn(const QString &folder)
    {
        const Support::TemporaryFilesIn here(folder);
        SpooledAnswers answers;
        for (const QString &question : {u"cache"_s, u"queue"_s})
            answers.add(question, draftOf(QString(TextSpool::defaultInMemory, u'x')));
        m_workspace->open(smallGuide(), answers);
    }

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<QSignalSpy> m_changed;
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
