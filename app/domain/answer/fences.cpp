// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answer/fences.h"

#include <algorithm>

namespace Domain
{

namespace
{

struct Run {
    QChar mark;
    qsizetype length = 0;
    QStringView rest;
};

/// The run of backticks or tildes that the line begins with; of length 0 where it is no fence.
Run leadingRun(QStringView line)
{
    qsizetype start = 0;
    while (start < line.size() && line[start] == u' ')
        ++start;
    if (start > 3 || start == line.size() || (line[start] != u'`' && line[start] != u'~'))
        return {};
    qsizetype end = start;
    while (end < line.size() && line[end] == line[start])
        ++end;
    if (end - start < 3)
        return {};
    return {line[start], end - start, line.sliced(end).trimmed()};
}

} // namespace

Fence::Line Fence::advance(QStringView line)
{
    const Run run = leadingRun(line);
    if (isOpen()) {
        if (run.mark != m_mark || run.length < m_length || !run.rest.isEmpty())
            return Line::Code;
        *this = {};
        return Line::Closing;
    }
    // A backtick behind backticks makes it inline code: ```like this```
    if (run.length == 0 || (run.mark == u'`' && run.rest.contains(u'`')))
        return Line::Text;
    m_mark = run.mark;
    m_length = run.length;
    const auto end = std::ranges::find_if(run.rest, [](QChar c) { return c.isSpace() || c == u'{'; });
    m_language = run.rest.first(end - run.rest.begin()).toString();
    return Line::Opening;
}

} // namespace Domain
