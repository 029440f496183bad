// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Domain
{

// A starting point from the history asks for what it does not know, on lines of its own: "[?] How many users were
// affected?". Such a line is no answer, until somebody writes in its place or takes the mark away.

inline constexpr QStringView promptMark = u"[?]";

QString promptLine(const QString &prompt);
/// Whether a line outside of fenced code is a prompt, be it indented or in a list.
bool isPrompt(QStringView line);

/// What is still asked for, without the mark; in fenced code, a mark is code.
QStringList unansweredPrompts(QStringView text);
/// What was written, without the lines that only ask.
QString withoutPrompts(const QString &text);
/// Whether there is more than white space and prompts.
bool isWritten(const QString &text);

} // namespace Domain
