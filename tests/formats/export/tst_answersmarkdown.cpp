// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/export/answersmarkdown.h"

#include <QTest>

using namespace Domain;
using namespace Formats;
using namespace Qt::StringLiterals;

/// Answers that can be read without the program.
class TestAnswersMarkdown : public QObject
{
    Q_OBJECT

private:
    static DatedAnswer saying(const QString &text)
    {
        DatedAnswer answer;
        answer.present.answer.parts[Part::Action] = text;
        return answer;
    }

    static QList<GuidePtr> guides()
    {
        Guide guide;
        guide.id = u"tester"_s;
        guide.role = u"Tester"_s;
        for (const auto &id : {u"second"_s, u"first"_s}) {
            Question question;
            question.id = id;
            question.question = u"What of\nthe %1?"_s.arg(id);
            guide.questions.append(question);
        }
        return {std::make_shared<const Guide>(guide)};
    }

private Q_SLOTS:
    void inTheGuidesOrder()
    {
        DatedAnswer ready = saying(u"1. Rolled back\n2. **Found** the lock\n"_s);
        ready.present.answer.ready = true;
        ready.present.answer.parts[Part::Situation] = u"At 3 in the morning"_s;
        const auto documents = answersAsMarkdown(
            {{{u"tester"_s, u"first"_s}, saying(u"x"_s)}, {{u"tester"_s, u"second"_s}, ready}}, guides());
        QCOMPARE(documents.size(), 1);
        QCOMPARE(documents.first().name, u"tester.md"_s);
        QCOMPARE(documents.first().text,
            QByteArray("# Tester\n\n## What of the second?\n\n*Ready*\n\n### Situation\n\nAt 3 in the morning\n\n"
                       "### Action\n\n1. Rolled back\n2. **Found** the lock\n\n## What of the first?\n\n*Draft*\n\n"
                       "### Action\n\nx\n"));
    }

    void whatIsGoneIsThereByItsId()
    {
        const auto documents = answersAsMarkdown(
            {{{u"tester"_s, u"old"_s}, saying(u"x"_s)}, {{u"gone"_s, u"old"_s}, saying(u"y"_s)}}, guides());
        QCOMPARE(documents.size(), 2);
        QCOMPARE(documents.first().text, QByteArray("# gone\n\n## old\n\n*Draft*\n\n### Action\n\ny\n"));
        QVERIFY(documents.last().text.contains("## old"));
    }

    void namesLeadNowhereElse()
    {
        const auto documents
            = answersAsMarkdown({{{u"../a"_s, u"q"_s}, saying(u"x"_s)}, {{u"..\\a"_s, u"q"_s}, saying(u"x"_s)},
                                    {{u""_s, u"q"_s}, saying(u"x"_s)}},
                {});
        QStringList names;
        for (const MarkdownDocument &document : documents)
            names += document.name;
        QCOMPARE(names, (QStringList{u".md"_s, u"---a.md"_s, u"---a-2.md"_s}));
    }

    void whatIsEmptyIsLeftOut()
    {
        QVERIFY(answersAsMarkdown({{{u"tester"_s, u"first"_s}, saying(u""_s)}}, guides()).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestAnswersMarkdown)
#include "tst_answersmarkdown.moc"
