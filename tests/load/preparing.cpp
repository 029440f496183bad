// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/day.h"
#include "models/historymodel.h"

#include <QJsonArray>
#include <QUuid>

// What is done to the rest of a preparation: history, verdicts, interviews, levels, weights.

using namespace Domain;
using namespace Qt::StringLiterals;
using Models::EntryPlace;

namespace Load
{

namespace
{

constexpr QLatin1StringView highlights("highlights");

QString achievement(Day &day)
{
    static const QStringList lines{u"Rolled a bad release back within twenty minutes, and wrote down why."_s,
        u"Brought the slowest query from two seconds to eighty milliseconds with one index."_s,
        u"Mentored two people from their first commit to their first service."_s,
        u"Moved the queue to a cluster while it went on serving."_s,
        u"Argued for deleting the cache, and measured that nobody missed it."_s, u"  "_s,
        u"Tested the restore of every backup once a month."_s, u"Designed the API that three teams now build on."_s};
    return day.oneOf(lines);
}

History edited(Day &day, const std::function<void(History &)> &change)
{
    History history = day.expected.history.now();
    change(history);
    return history;
}

void addEntry(Day &day)
{
    const Section section = day.oneOf(std::array{Section::Work, Section::Projects, Section::Skills});
    if (day.expected.history.now()[section].size() > 5)
        return;
    const Entry entry{{u"name"_s, u"Fjordbillett %1"_s.arg(day.random.bounded(9))}};
    const EntryPlace place = day.program->history().addEntry(section, entry);
    day.expected.history.push(edited(day, [&](History &history) { history[section].insert(place.row, entry); }));
}

/// An entry of the work; nothing where there is none.
std::optional<EntryPlace> anyWork(Day &day)
{
    const qsizetype count = day.expected.history.now()[Section::Work].size();
    if (count == 0)
        return {};
    return EntryPlace{.section = Section::Work, .row = day.random.bounded(static_cast<int>(count))};
}

void ofWork(Day &day, const std::function<void(const EntryPlace &, Entry &, Models::HistoryModel &)> &change)
{
    const auto place = anyWork(day);
    if (!place)
        return;
    day.program->history().endTyping(); // a step of its own
    History history = day.expected.history.now();
    change(*place, history[Section::Work][place->row], day.program->history());
    if (history != day.expected.history.now())
        day.expected.history.push(history);
}

void setSummary(Day &day)
{
    ofWork(day, [&](const EntryPlace &place, Entry &entry, Models::HistoryModel &model) {
        const QString text = achievement(day);
        entry.insert(u"summary"_s, text);
        model.setText(place, "summary"_L1, text);
    });
}

void addLine(Day &day)
{
    ofWork(day, [&](const EntryPlace &place, Entry &entry, Models::HistoryModel &model) {
        const QString text = achievement(day);
        const QJsonArray lines = entry.value(highlights).toArray();
        if (lines.size() > 6)
            return;
        QJsonArray more{text};
        for (const QJsonValue &line : lines)
            more.append(line);
        entry.insert(highlights, more);
        model.insertLines(place, highlights, 0, {text});
    });
}

void removeLine(Day &day)
{
    ofWork(day, [&](const EntryPlace &place, Entry &entry, Models::HistoryModel &model) {
        QJsonArray lines = entry.value(highlights).toArray();
        if (lines.isEmpty())
            return;
        lines.removeFirst();
        if (lines.isEmpty())
            entry.remove(highlights);
        else
            entry.insert(highlights, lines);
        model.removeLine(place, highlights, 0);
    });
}

void removeEntry(Day &day)
{
    const auto place = anyWork(day);
    if (!place)
        return;
    day.expected.history.push(edited(day, [&](History &history) { history[Section::Work].removeAt(place->row); }));
    day.program->history().removeEntry(*place);
}

void undoHistory(Day &day)
{
    day.expected.history.undo();
    day.program->history().undoStack()->undo();
}

void redoHistory(Day &day)
{
    day.expected.history.redo();
    day.program->history().undoStack()->redo();
}

void judge(Day &day)
{
    const QString question = day.anyQuestion();
    const QString line = achievement(day);
    const Verdict verdict = day.oneOf(std::array{Verdict::None, Verdict::Pinned, Verdict::Dismissed});
    auto &verdicts = day.expected.kept.all.verdicts;
    const AnswerKey key{.guide = day.expected.guide, .question = question};
    if (verdict != Verdict::None)
        verdicts[key].insert(lineKey(line), verdict);
    else if (verdicts.contains(key))
        verdicts[key].remove(lineKey(line));
    if (verdicts.value(key).isEmpty())
        verdicts.remove(key);
    day.program->preparation().setVerdict(question, line, verdict);
}

void planInterviews(Day &day)
{
    QList<Interview> &interviews = day.expected.kept.all.interviews;
    const auto place = day.random.bounded(static_cast<int>(interviews.size()) + 1);
    if (place == interviews.size() && place < 5)
        interviews.append(
            {.id = QUuid(day.random.generate(), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1).toString(QUuid::WithoutBraces),
                .guide = day.expected.guide,
                .company = {},
                .role = {},
                .stages = {},
                .ownQuestions = {}});
    else if (place == interviews.size() || day.chance(4))
        interviews.removeAt(qMin(place, interviews.size() - 1));
    else
        interviews[place].company = day.text().left(12).simplified();
    if (!interviews.isEmpty() && day.chance(2)) {
        const QDate soon = QDate::currentDate().addDays(day.random.bounded(20) - 3);
        interviews.last().stages = {{.stage = day.oneOf(day.expected.openGuide()->stages).id, .date = soon}};
    }
    day.program->preparation().setInterviews(interviews);
}

void setLevel(Day &day)
{
    const QString question = day.anyQuestion();
    const AnswerKey key{.guide = day.expected.guide, .question = question};
    std::optional<Level> level;
    if (!day.chance(3))
        level = day.oneOf(levels);
    if (level)
        day.expected.kept.all.levels.insert(key, *level);
    else
        day.expected.kept.all.levels.remove(key);
    day.program->preparation().setLevel(question, level);
}

void weigh(Day &day)
{
    Weights weights = day.expected.kept.weights();
    weights[day.oneOf(priorityTerms)] = day.random.bounded(8) / 4.0;
    if (weights != day.expected.kept.weights())
        day.expected.kept.setWeights(weights);
    day.program->preparation().setWeights(weights);
}

} // namespace

QList<Operation> preparing()
{
    return {{.name = "add an entry", .share = 12, .run = addEntry},
        {.name = "remove an entry", .share = 5, .run = removeEntry},
        {.name = "summary of an entry", .share = 12, .run = setSummary},
        {.name = "add a line", .share = 16, .run = addLine}, {.name = "remove a line", .share = 6, .run = removeLine},
        {.name = "undo of the history", .share = 14, .run = undoHistory},
        {.name = "redo of the history", .share = 8, .run = redoHistory}, {.name = "verdict", .share = 40, .run = judge},
        {.name = "interviews", .share = 20, .run = planInterviews}, {.name = "level", .share = 25, .run = setLevel},
        {.name = "weights", .share = 6, .run = weigh}};
}

} // namespace Load
