// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answer/textspool.h"
#include "formats/builtinguides.h"
#include "program.h"
#include "storage/answerstore.h"
#include "support/result.h"

#include <QLineEdit>
#include <QTest>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace
{

/// Of each question's answer, another.
QString wordOf(const QString &question)
{
    return u"only-in-"_s + question;
}

Answer longAnswer(const QString &question)
{
    Answer answer;
    answer.parts[Part::Action] = u"Measured it first. "_s.repeated(2'000) + wordOf(question);
    answer.parts[Part::Result] = u"Down from 900 to 120 ms"_s;
    return answer;
}

} // namespace

/// With more text than the window keeps in memory, all is as it is with little.
class TestLongAnswers : public QObject
{
    Q_OBJECT

    const GuidePtr m_guide = Formats::builtInGuides()->first();
    const QTemporaryDir m_folder;
    Answers m_answers;

    QString file() const { return m_folder.filePath(u"a.db"_s); }
    Answers read() const
    {
        const auto database = Storage::Database::open(file(), Storage::Database::Access::ReadOnly);
        return database ? Storage::AnswerStore(**database).load(m_guide->id).value_or(Answers()) : Answers();
    }
    static Models::CatalogueModel &catalogue(Program &program)
    {
        return *qobject_cast<Models::CatalogueModel *>(program.find<QTreeView>("catalogue")->model());
    }
    static void choose(Program &program, const QString &question)
    {
        program.find<QTreeView>("catalogue")->setCurrentIndex(catalogue(program).find(question));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto database = Storage::Database::open(file(), Storage::Database::Access::ReadWrite);
        VERIFY_DONE(database);
        qsizetype length = 0;
        QList<std::pair<AnswerKey, Answer>> all;
        for (const Question &question : m_guide->questions) {
            m_answers.insert(question.id, longAnswer(question.id));
            all.append({{m_guide->id, question.id}, m_answers.value(question.id)});
            length += m_answers.value(question.id).parts[Part::Action].size();
        }
        VERIFY_DONE(Storage::AnswerStore(**database).save(all));
        QVERIFY(length > TextSpool::defaultInMemory);
    }

    void eachIsShownAndFound()
    {
        Program program(m_folder, u"a.db"_s);
        QCOMPARE(program.workspace().counts().draft, m_guide->questions.size());
        for (const QString &id : {m_guide->questions.first().id, QString(incident), m_guide->questions.last().id}) {
            program.find<QLineEdit>("search")->setText(wordOf(id));
            QTRY_COMPARE(catalogue(program).shownQuestions(), 1);
            choose(program, id);
            QCOMPARE(program.find<QPlainTextEdit>("action")->toPlainText(), m_answers.value(id).parts[Part::Action]);
        }
        QCOMPARE(program.workspace().answers(), m_answers);
        QCOMPARE(program.workspace().summaries(), summariesOf(m_answers));
    }

    void oneIsEditedAndNoOther()
    {
        const QString edited = m_guide->questions.at(7).id;
        {
            Program program(m_folder, u"a.db"_s);
            program.find<QLineEdit>("search")->clear();
            QTRY_COMPARE(catalogue(program).shownQuestions(), m_guide->questions.size());
            choose(program, edited);
            program.find<QPlainTextEdit>("task")->insertPlainText(u"Find out why"_s);
            program.workspace().setReady(m_guide->questions.last().id, true); // of one that is not shown
            program.close();
        }
        m_answers[edited].parts[Part::Task] = u"Find out why"_s;
        m_answers[m_guide->questions.last().id].ready = true;
        QCOMPARE(read(), m_answers);
    }
};

QTEST_MAIN(TestLongAnswers)
#include "tst_longanswers.moc"
