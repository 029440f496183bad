// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/call.h"
#include "formats/builtinguides.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace CommandLine::Test;
using namespace Qt::StringLiterals;

namespace
{

QStringList ids(const Left &left)
{
    QStringList ids;
    for (const QJsonValue &question : left.json().array())
        ids.append(question[u"id"].toString());
    return ids;
}

QStringList strings(const QJsonValue &list)
{
    return list.toVariant().toStringList();
}

} // namespace

/// `guides` and `questions`: what they print, and which questions the filters leave.
class TestQuestionsCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto guides = Formats::builtInGuides();
        QVERIFY(guides);
        m_guide = guides->first();
        QCOMPARE(m_caller.run({u"import"_s, QStringLiteral(TEST_DATA "/guides/small.json")}).errors, "");
    }

    void guides()
    {
        const QByteArray count = QByteArray::number(m_guide->questions.size());
        const Left left = m_caller.run({u"guides"_s});
        QCOMPARE(left.output,
            "backend-developer  Backend Developer  version 1  questions: " + count
                + "\n"
                  "small              Tester             version 3  questions: 4\n");
        QCOMPARE(left.exitCode, 0);
        const QJsonArray json = m_caller.run({u"guides"_s, u"--json"_s}).json().array();
        QCOMPARE(json.size(), 2);
        QCOMPARE(json[1].toObject(),
            (QJsonObject{{u"id"_s, u"small"_s}, {u"role"_s, u"Tester"_s}, {u"version"_s, 3}, {u"questions"_s, 4}}));
    }

    void everyKeyOfAQuestion()
    {
        const QJsonArray all = m_caller.run({u"questions"_s, u"--guide"_s, m_guide->id, u"--json"_s}).json().array();
        QCOMPARE(all.size(), m_guide->questions.size());
        for (qsizetype i = 0; i < all.size(); ++i) {
            const Domain::Question &question = m_guide->questions[i];
            const QJsonObject json = all[i].toObject();
            QCOMPARE(json.keys(),
                QStringList({u"category"_s, u"followUps"_s, u"id"_s, u"number"_s, u"outline"_s, u"pointers"_s,
                    u"question"_s, u"scaffold"_s, u"set"_s, u"stages"_s, u"why"_s}));
            QCOMPARE(json[u"id"].toString(), question.id);
            QCOMPARE(json[u"set"].toString(), Domain::toWord(question.set));
            QCOMPARE(json[u"number"].toInt(), question.number);
            QCOMPARE(json[u"category"].toString(), question.category);
            QCOMPARE(strings(json[u"stages"]), m_guide->stageNames(question));
            QCOMPARE(json[u"question"].toString(), question.question);
            QCOMPARE(json[u"why"].toString(), question.why);
            QCOMPARE(strings(json[u"pointers"]), question.pointers);
            QCOMPARE(strings(json[u"followUps"]), question.followUps);
            QCOMPARE(strings(json[u"outline"]), question.outline);
            QCOMPARE(json[u"scaffold"].toObject().size(), 4);
            for (const Domain::Part part : Domain::storyParts)
                QCOMPARE(json[u"scaffold"][Domain::toWord(part)].toString(), question.scaffold[part]);
        }
    }

    void filters_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("found");
        QTest::newRow("a guide") << QStringList{} << "first second third fourth";
        QTest::newRow("a category, any case") << QStringList{u"--category"_s, u"technical"_s} << "second third";
        QTest::newRow("a stage by id") << QStringList{u"--stage"_s, u"screen"_s} << "first third fourth";
        QTest::newRow("a stage by name") << QStringList{u"--stage=phone SCREEN"_s} << "first third fourth";
        QTest::newRow("two stages") << QStringList{u"--stage=screen"_s, u"--stage=system-design"_s}
                                    << "first second third fourth";
        QTest::newRow("a set") << QStringList{u"--set"_s, u"primary"_s} << "first second";
        QTest::newRow("two sets") << QStringList{u"--set"_s, u"extra"_s, u"--set"_s, u"practice"_s} << "third fourth";
        QTest::newRow("combined") << QStringList{u"--stage=screen"_s, u"--category=Behavioural"_s, u"--set=extra"_s}
                                  << "fourth";
        QTest::newRow("words of the question") << QStringList{u"--search"_s, u"THIRD about"_s} << "third";
        QTest::newRow("words of why") << QStringList{u"--search"_s, u"fourth is asked"_s} << "fourth";
        QTest::newRow("words of a pointer") << QStringList{u"--search"_s, u"think of first"_s} << "first";
        QTest::newRow("words of no question") << QStringList{u"--search"_s, u"think second of third"_s} << "";
        QTest::newRow("words of the outline are not searched") << QStringList{u"--search"_s, u"step"_s} << "";
        QTest::newRow("search and filter") << QStringList{u"--search=is"_s, u"--set=extra"_s} << "fourth";
        QTest::newRow("no words") << QStringList{u"--search="_s} << "first second third fourth";
    }

    void filters()
    {
        QFETCH(QStringList, arguments);
        const Left left = m_caller.run(QStringList{u"questions"_s, u"--json"_s, u"--guide"_s, u"Small"_s} + arguments);
        QCOMPARE(left.errors, "");
        QCOMPARE(left.exitCode, 0);
        QVERIFY(left.json().isArray());
        QTEST(ids(left).join(u' '), "found");
    }

    void searchFindsAnswers()
    {
        QCOMPARE(m_caller.run({u"answer"_s, u"second"_s, u"--notes"_s, u"Zürich, 2019"_s}).exitCode, 0);
        QCOMPARE(
            ids(m_caller.run({u"questions"_s, u"--json"_s, u"--search"_s, u"zürich"_s})), QStringList{u"second"_s});
    }

    void allGuidesInOrder()
    {
        const QStringList all = ids(m_caller.run({u"questions"_s, u"--json"_s}));
        QCOMPARE(all.size(), m_guide->questions.size() + 4);
        QCOMPARE(all.first(), m_guide->questions.first().id);
        QCOMPARE(all.last(), u"fourth"_s);
    }

    void forPeople()
    {
        const QByteArray wide = m_caller.run({u"questions"_s, u"--guide=small"_s, u"--set=primary"_s}).output;
        QCOMPARE(wide,
            "first   primary 1  Behavioural  Title of first\n"
            "second  primary 2  Technical    Title of second\n");
        const QByteArray wrapped
            = m_caller.run({u"questions"_s, u"--guide"_s, m_guide->id, u"--stage=recruiter-screen"_s}, {}, 80).output;
        for (const QByteArray &line : wrapped.split('\n'))
            QVERIFY(line.size() <= 80);
    }

    void unknownValues_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("why");
        QTest::newRow("guide")
            << "--guide=smal" << "--guide: no guide 'smal' (did you mean 'small'?); there is: backend-developer, small";
        QTest::newRow("category")
            << "--category=Behavioral"
            << "--category: no category 'Behavioral' (did you mean 'Behavioural'?); there is: Behavioural, Technical";
        QTest::newRow("stage") << "--stage=sytem-design"
                               << "--stage: no stage 'sytem-design' (did you mean 'system-design'?); there is: Phone "
                                  "screen, System design";
        QTest::newRow("set") << "--set=xtra"
                             << "--set: no set 'xtra' (did you mean 'extra'?); there is: primary, practice, extra";
        QTest::newRow("nothing like it") << "--set=" << "--set: no set ''; there is: primary, practice, extra";
    }

    void unknownValues()
    {
        QFETCH(QString, option);
        QFETCH(QString, why);
        QStringList arguments{u"questions"_s, option};
        if (!option.startsWith(u"--guide"))
            arguments.append(u"--guide=small"_s);
        const Left left = m_caller.run(arguments);
        QCOMPARE(left.errors, u"starwright: cannot run questions %1\n"_s.arg(why).toUtf8());
        QCOMPARE(left.output, "");
        QCOMPARE(left.exitCode, 2);
    }

private:
    Caller m_caller;
    Domain::GuidePtr m_guide;
};

QTEST_GUILESS_MAIN(TestQuestionsCommand)
#include "tst_questionscommand.moc"
