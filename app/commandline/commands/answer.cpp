// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/choice.h"
#include "commandline/commands/commands.h"
#include "commandline/datafile.h"
#include "commandline/input.h"
#include "domain/nearest.h"
#include "storage/answerstore.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <algorithm>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace CommandLine
{

namespace
{

constexpr auto stateOption = "state"_L1;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// What a call sets of an answer.
struct Edit {
    QList<std::pair<Part, QString>> texts;
    std::optional<AnswerState> state;
    bool isEmpty() const { return texts.isEmpty() && !state; }
};

struct Found {
    GuidePtr guide;
    const Question *question;
    AnswerKey key() const { return {guide->id, question->id}; }
};

Expected<Found> findQuestion(const Invocation &call)
{
    const auto data = DataFile::openForReading(call.dataFile());
    if (!data)
        return std::unexpected(data.error());
    const auto guides = chosenGuides(call, data->guides());
    if (!guides)
        return std::unexpected(guides.error());
    const QString &id = call.arguments.first();
    QList<Found> found;
    QStringList guideIds;
    QStringList questionIds;
    for (const GuidePtr &guide : *guides) {
        if (const Question *question = guide->question(id)) {
            found.append({guide, question});
            guideIds.append(guide->id);
        }
        for (const Question &question : guide->questions)
            questionIds.append(question.id);
    }
    if (found.size() > 1)
        return wrongUsage(call.command,
            Words::tr("several guides have a question '%1': name one by --guide (%2)").arg(id, guideIds.join(u", ")));
    if (found.isEmpty())
        return failure(Words::tr("cannot find"), Words::tr("the question '%1'").arg(id),
            Words::tr("no guide has it") + didYouMean(id, questionIds, 3));
    return found.first();
}

Expected<std::optional<AnswerState>> chosenState(const Invocation &call)
{
    if (!call.has(stateOption))
        return std::nullopt;
    const QString value = call.value(stateOption);
    const auto state = answerStateFromWord(value);
    QStringList words;
    for (const AnswerState known : answerStates)
        words.append(toWord(known));
    if (!state)
        return call.refused(stateOption,
            Words::tr("no state '%1'").arg(value) + didYouMean(value, words)
                + Words::tr("; there is: %1").arg(words.join(u", ")));
    return state;
}

Expected<Edit> readEdit(const Invocation &call)
{
    Edit edit;
    bool isInputRead = false;
    for (const Part part : allParts) {
        const QByteArray word = toWord(part).toLatin1();
        const QLatin1StringView option(word);
        if (!call.has(option))
            continue;
        QString text = call.value(option);
        if (text == "-"_L1) {
            if (std::exchange(isInputRead, true))
                return call.refused(option, Words::tr("standard input can be read for one part only"));
            const auto input = readText(*call.input);
            if (!input)
                return std::unexpected(input.error());
            text = *input;
        }
        edit.texts.append({part, text});
    }
    const auto state = chosenState(call);
    if (!state)
        return std::unexpected(state.error());
    edit.state = *state;
    return edit;
}

/// The state of an answer follows its text; one that would not is refused.
Expected<Answer> changed(Answer answer, const Edit &edit, const Invocation &call)
{
    for (const auto &[part, text] : edit.texts)
        answer.parts[part] = text;
    if (!edit.state)
        return answer;
    answer.ready = *edit.state == AnswerState::Ready;
    if (answer.state() == *edit.state)
        return answer;
    return failure(Words::tr("cannot set"),
        Words::tr("the state of '%1' to %2").arg(call.arguments.first(), toWord(*edit.state)),
        *edit.state == AnswerState::Empty
            ? Words::tr("it has text; clear its parts to make it empty (--situation \"\" …)")
            : Words::tr("it has no text; an answer without any is empty"));
}

Expected<Answer> load(const Invocation &call, const Found &found)
{
    const auto data = DataFile::openForReading(call.dataFile());
    if (!data)
        return std::unexpected(data.error());
    const auto stored = Storage::AnswerStore(data->database()).load(found.key());
    if (!stored)
        return std::unexpected(stored.error());
    return *stored;
}

Expected<Answer> set(const Invocation &call, const Found &found, const Edit &edit)
{
    const auto data = DataFile::openForWriting(call.dataFile());
    if (!data)
        return std::unexpected(data.error());
    Storage::AnswerStore store(data->database());
    const auto stored = store.load(found.key());
    if (!stored)
        return std::unexpected(stored.error());
    const auto answer = changed(*stored, edit, call);
    if (!answer || *answer == *stored)
        return answer;
    if (const auto saved
        = store.save({{found.key(), *answer}}, {.at = QDateTime::currentDateTimeUtc(), .isOneAct = true});
        !saved)
        return std::unexpected(saved.error());
    return answer;
}

QByteArray asJson(const Question &question, const Answer &answer)
{
    QJsonObject object{{"id"_L1, question.id}, {"state"_L1, toWord(answer.state())}};
    for (const Part part : allParts)
        object.insert(toWord(part), answer.parts[part]);
    return print(QJsonDocument(object));
}

QByteArray answerText(const Question &question, const Answer &answer)
{
    const std::array headings{
        Words::tr("Situation"), Words::tr("Task"), Words::tr("Action"), Words::tr("Result"), Words::tr("Notes")};
    QString text = question.question + u'\n' + Words::tr("State: %1").arg(toWord(answer.state())) + u'\n';
    for (const Part part : allParts) {
        const QString &written = answer.parts[part];
        if (written.isEmpty())
            continue;
        text += u"\n# " + headings[static_cast<std::size_t>(part)] + u"\n\n" + written;
        if (!written.endsWith(u'\n'))
            text += u'\n';
    }
    return text.toUtf8();
}

} // namespace

Outcome showOrSetAnswer(const Invocation &call)
{
    const auto edit = readEdit(call);
    if (!edit)
        return std::unexpected(edit.error());
    const auto found = findQuestion(call);
    if (!found)
        return std::unexpected(found.error());
    const auto answer = edit->isEmpty() ? load(call, *found) : set(call, *found, *edit);
    if (!answer)
        return std::unexpected(answer.error());
    if (call.wantsJson())
        return asJson(*found->question, *answer);
    return edit->isEmpty() ? answerText(*found->question, *answer) : QByteArray();
}

} // namespace CommandLine
