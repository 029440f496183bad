// SPDX-License-Identifier: GPL-3.0-or-later
#include "datafolder.h"
#include "storage/answerstore.h"
#include "storage/guidestore.h"
#include "support/result.h"

using namespace Domain;
using namespace Qt::StringLiterals;
using Storage::AnswerStore;
using Storage::GuideStore;

namespace
{

QString hostile(const QString &name)
{
    return name + u"'\"[1,2]{}\\\n\t"_s + QChar(0) + QChar(0xD83D) + u"x😀"_s;
}

Question makeQuestion(const QString &id, QuestionSet set, int number)
{
    Question question{.id = id,
        .set = set,
        .number = number,
        .category = hostile(u"category"_s),
        .stages = {u"first"_s, hostile(u"stage"_s)},
        .title = hostile(u"title"_s),
        .question = hostile(u"question"_s),
        .why = hostile(u"why"_s),
        .pointers = {hostile(u"pointer"_s), u""_s, u"3"_s},
        .followUps = {hostile(u"follow-up"_s)},
        .scaffold = {},
        .outline = {hostile(u"outline"_s)},
        .concepts = {hostile(u"concept"_s)}};
    for (const Part part : storyParts)
        question.scaffold[part] = hostile(toWord(part));
    return question;
}

Guide makeGuide(const QString &id)
{
    return {.id = id,
        .version = 7,
        .role = hostile(u"role"_s),
        .about = hostile(u"about"_s),
        .stages = {{.id = u"first"_s, .name = hostile(u"name"_s), .about = hostile(u"about"_s)}, {}},
        .formats = {{.name = hostile(u"format"_s), .about = hostile(u"about"_s)}},
        .screensFor = {hostile(u"screens"_s), u"b"_s},
        .redFlags = {hostile(u"flag"_s)},
        .questions = {makeQuestion(u"z"_s, QuestionSet::Primary, 1), makeQuestion(u"a"_s, QuestionSet::Extra, 2),
            makeQuestion(u"m"_s, QuestionSet::Practice, 3)}};
}

} // namespace

/// Guides come back whole, and go without taking answers along.
class TestGuideStore : public QObject
{
    Q_OBJECT

private:
    DataFolder m_folder;

private Q_SLOTS:
    void cleanup() { QFile::remove(m_folder.file()); }

    void guidesComeBackWhole()
    {
        const Guide second = makeGuide(u"second"_s);
        const Guide first = makeGuide(u"first"_s);
        VERIFY_DONE(GuideStore(*m_folder.open()).save(second));
        VERIFY_DONE(GuideStore(*m_folder.open()).save(first));
        const auto database = m_folder.open();
        QCOMPARE(GuideStore(*database).load(), (QList<Guide>{first, second}));
        VERIFY_DONE(database->check());
    }

    void savingReplacesTheWholeGuide()
    {
        const auto database = m_folder.open();
        GuideStore store(*database);
        VERIFY_DONE(store.save(makeGuide(u"guide"_s)));
        Guide newer = makeGuide(u"guide"_s);
        newer.version = 8;
        newer.questions = {makeQuestion(u"m"_s, QuestionSet::Extra, 1)};
        VERIFY_DONE(store.save(newer));
        QCOMPARE(store.load(), QList<Guide>{newer});
    }

    void guideThatCannotBeSavedLeavesTheOldOne()
    {
        const auto database = m_folder.open();
        GuideStore store(*database);
        const Guide old = makeGuide(u"guide"_s);
        VERIFY_DONE(store.save(old));
        Guide twice = old;
        twice.questions += twice.questions.first();
        QVERIFY(!store.save(twice));
        QCOMPARE(store.load(), QList<Guide>{old});
    }

    void answersOutliveTheirGuide()
    {
        const auto database = m_folder.open();
        GuideStore store(*database);
        Answer answer;
        answer.parts[Part::Action] = u"did it"_s;
        const AnswerKey key{u"guide"_s, u"m"_s};
        VERIFY_DONE(store.save(makeGuide(u"guide"_s)));
        VERIFY_DONE(AnswerStore(*database).save({{key, answer}}));
        VERIFY_DONE(store.save(makeGuide(u"guide"_s)));
        QCOMPARE(AnswerStore(*database).load(key), answer);
        VERIFY_DONE(store.remove(u"guide"_s));
        QCOMPARE(store.load(), QList<Guide>{});
        QCOMPARE(AnswerStore(*database).load(key), answer);
        VERIFY_DONE(database->check());
    }
};

QTEST_GUILESS_MAIN(TestGuideStore)
#include "tst_guidestore.moc"
