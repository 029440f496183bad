// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answer/prompts.h"

#include "domain/answer/fences.h"

namespace Domain
{

namespace
{

/// Without indentation, list bullet and quotation mark.
QStringView bare(QStringView line)
{
    line = line.trimmed();
    while (line.size() > 1 && QStringView(u"-*+>").contains(line[0]) && line[1].isSpace())
        line = line.sliced(1).trimmed();
    return line;
}

/// Calls for every line, and says whether it is a prompt.
template <typename Visit>
void visitLines(QStringView text, Visit visit)
{
    Fence fence;
    for (const QStringView line : text.tokenize(u'\n')) {
        const bool wasInside = fence.isOpen();
        fence.advance(line);
        visit(line, !wasInside && !fence.isOpen() && isPrompt(line));
    }
}

} // namespace

QString promptLine(const QString &prompt)
{
    return promptMark + u' ' + prompt;
}

bool isPrompt(QStringView line)
{
    return bare(line).startsWith(promptMark);
}

QStringList unansweredPrompts(QStringView text)
{
    QStringList prompts;
    visitLines(text, [&](QStringView line, bool asks) {
        if (asks)
            prompts.append(bare(line).sliced(promptMark.size()).trimmed().toString());
    });
    return prompts;
}

QString withoutPrompts(const QString &text)
{
    if (!text.contains(promptMark))
        return text;
    QString written;
    visitLines(text, [&](QStringView line, bool asks) {
        if (!asks)
            written += line + u'\n';
    });
    written.chop(1); // The last line ends with the text.
    return written;
}

bool isWritten(const QString &text)
{
    return !QStringView(withoutPrompts(text)).trimmed().isEmpty();
}

} // namespace Domain
