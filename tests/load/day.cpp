// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/day.h"

#include "domain/matching/matcher.h"
#include "formats/export/exportfile.h"
#include "formats/lexiconreader.h"
#include "models/cataloguemodel.h"
#include "models/cataloguereference.h"
#include "storage/everythingstore.h"
#include "support/guidegenerator.h"
#include "support/treelines.h"

#include <QPlainTextEdit>
#include <QScopeGuard>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace Load
{

namespace
{

Everything withoutTimes(Everything all)
{
    for (DatedAnswer &answer : all.answers) {
        answer.present.at = {};
        for (Version &version : answer.earlier)
            version.at = {};
    }
    return all;
}

QString ofAnswers(const QHash<AnswerKey, DatedAnswer> &read, const QHash<AnswerKey, DatedAnswer> &expected)
{
    if (read.size() != expected.size())
        return u"%1 answers in the file, not %2"_s.arg(read.size()).arg(expected.size());
    for (const auto &[key, answer] : expected.asKeyValueRange()) {
        const DatedAnswer there = read.value(key);
        if (there.present.answer != answer.present.answer)
            return u"the file has another answer to "_s + key.question;
        if (there.earlier.size() != answer.earlier.size())
            return u"%1 versions of %2, not %3"_s.arg(there.earlier.size())
                .arg(key.question)
                .arg(answer.earlier.size());
        if (there.earlier != answer.earlier)
            return u"other versions of "_s + key.question;
    }
    return {};
}

Priorities expectedPriorities(const Expected &expected, const EvidenceByQuestion &evidence)
{
    QHash<QString, Level> levels;
    for (const auto &[key, level] : expected.kept.all.levels.asKeyValueRange()) {
        if (key.guide == expected.guide)
            levels.insert(key.question, level);
    }
    const QList<HistoryLine> lines = linesOf(expected.kept.all.history);
    return prioritise({.guide = *expected.openGuide(),
        .answers = summariesOf(expected.answers),
        .evidence = evidence,
        .hasHistory = !lines.isEmpty() && looksEnglish(lines),
        .interviews = expected.kept.all.interviews,
        .byHand = levels,
        .weights = expected.kept.weights(),
        .today = QDate::currentDate()});
}

EvidenceByQuestion expectedEvidence(const Expected &expected)
{
    static const LexiconPtr lexicon = *Formats::builtInLexicon();
    const QList<HistoryLine> lines = linesOf(expected.kept.all.history);
    Verdicts verdicts;
    for (const auto &[key, ofQuestion] : expected.kept.all.verdicts.asKeyValueRange()) {
        if (key.guide == expected.guide)
            verdicts.insert(key.question, ofQuestion);
    }
    EvidenceByQuestion found;
    if (!lines.isEmpty() && looksEnglish(lines))
        found = *Matcher(lexicon).match(*expected.openGuide(), lines);
    return withVerdicts(found, verdicts, lines);
}

QString ofAnswer(const QString &question, const Answer &there, const Answer &expected)
{
    for (const Part part : allParts) {
        if (there.parts[part] != expected.parts[part])
            return u"%1 of %2 is '%3', not '%4'"_s.arg(toWord(part), question, there.parts[part], expected.parts[part]);
    }
    return there == expected ? QString() : u"ready or covered of %1 is another"_s.arg(question);
}

QString ofWindow(Day &day)
{
    const Expected &expected = day.expected;
    const Models::Workspace &workspace = day.program->workspace();
    if (*workspace.guide() != *expected.openGuide())
        return u"the guide %1 is open, not %2"_s.arg(workspace.guide()->id, expected.guide);
    for (const Question &question : workspace.guide()->questions) {
        const QString found
            = ofAnswer(question.id, *workspace.answer(question.id), expected.answers.value(question.id));
        if (!found.isEmpty())
            return found;
    }
    if (day.program->question() != expected.question)
        return u"the question %1 is open, not %2"_s.arg(day.program->question(), expected.question);
    return {};
}

QString ofPreparation(Day &day)
{
    const Everything &all = day.expected.kept.all;
    const Models::Preparation &preparation = day.program->preparation();
    if (preparation.history() != all.history)
        return u"another history"_s;
    if (preparation.interviews() != all.interviews)
        return u"other interviews"_s;
    if (preparation.weights() != day.expected.kept.weights())
        return u"other weights"_s;
    const EvidenceByQuestion evidence = expectedEvidence(day.expected);
    if (preparation.evidence() != evidence)
        return u"other evidence"_s;
    if (preparation.priorities() != expectedPriorities(day.expected, evidence))
        return u"other priorities"_s;
    return {};
}

QString ofCatalogue(Day &day)
{
    Models::CatalogueModel &model = day.program->catalogue();
    model.hold({}); // so that nothing stays where it is for somebody's sake; what is selected may go by that
    day.expected.choose(day.program->question());
    const auto hold = qScopeGuard([&] {
        QCoreApplication::sendPostedEvents(&model, QEvent::MetaCall); // what the view asked for meanwhile comes before
        model.hold(day.expected.question);
    });
    const CatalogueReference reference{.guide = *day.expected.openGuide(),
        .answers = day.expected.answers,
        .filter = day.program->filter(),
        .grouping = model.grouping(),
        .priorities = day.program->preparation().priorities()};
    const QStringList lines = Support::treeLines(model, describeRow);
    if (lines != reference.lines())
        return u"the tree is\n%1\nnot\n%2"_s.arg(lines.join(u'\n'), reference.lines().join(u'\n'));
    if (model.shownQuestions() != reference.shown())
        return u"%1 questions are shown, not %2"_s.arg(model.shownQuestions()).arg(reference.shown());
    return {};
}

} // namespace

QString Day::text()
{
    static const QStringList snippets{u"the release went out on a Friday"_s, u"Größe zählt nicht, Tempo schon"_s,
        u"ログを読んだ"_s, u"🚀 p95 from 900 to 120 ms"_s, u"```cpp\nauto x = log(1);\n```"_s, u"а потом — тесты"_s,
        u"- one\n- two\n"_s, u"\n"_s, u"an index"_s};
    QStringList words;
    for (int left = 1 + random.bounded(4); left > 0; --left)
        words.append(chance(3) ? Support::generatedText(3, random) : oneOf(snippets));
    return words.join(u' ');
}

QString doOne(const QList<Operation> &operations, Day &day)
{
    int all = 0;
    for (const Operation &operation : operations)
        all += operation.share;
    int left = day.random.bounded(all);
    for (const Operation &operation : operations) {
        left -= operation.share;
        if (left < 0) {
            operation.run(day);
            return QString::fromLatin1(operation.name);
        }
    }
    return {};
}

QString difference(const Everything &read, const Everything &expected)
{
    const Everything a = withoutTimes(read);
    const Everything b = withoutTimes(expected);
    if (const QString answers = ofAnswers(a.answers, b.answers); !answers.isEmpty())
        return answers;
    if (a.history != b.history)
        return u"another history in the file"_s;
    if (a.verdicts != b.verdicts)
        return u"other verdicts in the file"_s;
    if (a.levels != b.levels)
        return u"other levels in the file"_s;
    if (a.interviews != b.interviews)
        return u"other interviews in the file"_s;
    if (a.guides != b.guides)
        return u"other guides in the file"_s;
    if (a.preferences != b.preferences)
        return u"other preferences in the file"_s;
    return {};
}

QString differenceInEditors(Day &day)
{
    if (day.expected.question.isEmpty())
        return {};
    for (const Part part : allParts) {
        const QString there = day.program->field(part).toPlainText();
        const QString &expected = day.expected.text(part).now();
        if (there != expected)
            return u"the editor of %1 has '%2', not '%3'"_s.arg(toWord(part), there, expected);
    }
    return {};
}

QString difference(Day &day)
{
    day.expected.write();
    day.program->settle();
    for (const auto &part : {ofWindow, ofPreparation, ofCatalogue}) {
        if (const QString found = part(day); !found.isEmpty())
            return found;
    }
    if (day.expected.exports.isEmpty())
        return {};
    const auto &[file, all] = day.expected.exports.constLast();
    const auto read = Formats::readExportFile(file);
    return read ? difference(*read, all) : read.error().text();
}

QString differenceOnReopening(Day &day)
{
    day.expected.write();
    const QuestionFilter filter = day.program->filter();
    day.program.reset();
    {
        auto database
            = Storage::Database::open(Program::dataFile(day.folder.path()), Storage::Database::Access::ReadOnly);
        if (!database)
            return database.error().text();
        const auto sound = (*database)->check();
        const auto read = Storage::EverythingStore(**database).load();
        if (!sound || !read)
            return sound ? read.error().text() : sound.error().text();
        if (const QString found = difference(*read, day.expected.kept.all); !found.isEmpty())
            return found;
    }
    day.program = std::make_unique<Program>(day.folder.path());
    day.expected.history = Steps<History>();
    day.expected.open(day.expected.chosenGuide);
    day.expected.choose(day.program->question());
    return day.program->filter() == filter ? QString() : u"another filter after the start"_s;
}

} // namespace Load
