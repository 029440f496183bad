// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/day.h"

#include <QPlainTextEdit>

// What is done to the answer of the question that is open.

using Domain::Answer;
using Domain::Part;

namespace Load
{

namespace
{

/// Does nothing where no question is open.
Operation ofQuestion(const char *name, int share, const std::function<void(Day &)> &run)
{
    return {.name = name, .share = share, .run = [run](Day &day) {
                if (!day.expected.question.isEmpty())
                    run(day);
            }};
}

/// In place of all that stands in the part; one step of its undoing.
void replace(Day &day, Part part, const QString &text)
{
    Steps<QString> &steps = day.expected.text(part);
    if (steps.now().isEmpty() && text.isEmpty())
        return;
    steps.push(text);
    QTextCursor cursor(day.program->field(part).document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
}

void replace(Day &day)
{
    replace(day, day.oneOf(Domain::allParts), day.text());
}

void clear(Day &day)
{
    replace(day, day.oneOf(Domain::allParts), {});
}

// At the start, since what is typed at the end of what was typed before is one step with it.
void insert(Day &day)
{
    const Part part = day.oneOf(Domain::allParts);
    const QString text = day.text();
    Steps<QString> &steps = day.expected.text(part);
    steps.push(text + steps.now());
    QPlainTextEdit &field = day.program->field(part);
    field.moveCursor(QTextCursor::Start);
    field.insertPlainText(text);
}

void undo(Day &day)
{
    const Part part = day.oneOf(Domain::allParts);
    day.expected.text(part).undo();
    day.program->field(part).undo();
}

void redo(Day &day)
{
    const Part part = day.oneOf(Domain::allParts);
    day.expected.text(part).redo();
    day.program->field(part).redo();
}

void setReady(Day &day)
{
    const bool ready = day.chance(2);
    day.expected.edit([ready](Answer &answer) { answer.ready = ready; });
    day.program->workspace().setReady(day.expected.question, ready);
}

void setCovered(Day &day)
{
    const int pointer = day.random.bounded(6);
    const bool covered = day.chance(2);
    day.expected.edit([pointer, covered](Answer &answer) {
        if (covered)
            answer.covered.insert(pointer);
        else
            answer.covered.remove(pointer);
    });
    day.program->workspace().setCovered(day.expected.question, pointer, covered);
}

} // namespace

QList<Operation> writing()
{
    return {ofQuestion("replace a part", 150, [](Day &day) { replace(day); }), ofQuestion("insert", 150, insert),
        ofQuestion("clear a part", 25, clear), ofQuestion("undo", 90, undo), ofQuestion("redo", 50, redo),
        ofQuestion("ready", 50, setReady), ofQuestion("covered", 50, setCovered)};
}

} // namespace Load
