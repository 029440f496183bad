// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlighting/kde/linehighlighter.h"

namespace Highlighting
{

LineHighlighter::LineHighlighter(Sink sink) : m_sink(std::move(sink)) { }

KSyntaxHighlighting::State LineHighlighter::run(
    const KSyntaxHighlighting::Definition &language, QStringView line, const KSyntaxHighlighting::State &state)
{
    if (!language.isValid())
        return {};
    if (language != definition())
        setDefinition(language);
    return highlightLine(line, state);
}

void LineHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (length > 0)
        m_sink(offset, length, format);
}

} // namespace Highlighting
