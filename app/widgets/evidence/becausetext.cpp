// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/becausetext.h"

#include <algorithm>
#include <vector>

namespace Widgets
{

namespace
{

bool isWordAt(const QString &text, qsizetype place)
{
    return place >= 0 && place < text.size() && text[place].isLetterOrNumber();
}

/// By UTF-16 unit, whether it belongs to one of the words.
std::vector<bool> markedUnits(const QString &text, const QStringList &words)
{
    std::vector<bool> marked(static_cast<std::size_t>(text.size()));
    for (const QString &word : words) {
        if (word.isEmpty())
            continue;
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            const qsizetype end = at + word.size();
            const bool begins = !word.front().isLetterOrNumber() || !isWordAt(text, at - 1);
            const bool ends = !word.back().isLetterOrNumber() || !isWordAt(text, end);
            if (begins && ends)
                std::fill(marked.begin() + at, marked.begin() + end, true);
        }
    }
    return marked;
}

} // namespace

QString becauseText(const QString &text, const QStringList &because, const Colours &colours)
{
    const std::vector<bool> marked = markedUnits(text, because);
    const QString mark = QStringLiteral("<span style=\"background-color:%1; color:%2; font-weight:600\">")
                             .arg(colours.accentSoft.name(), colours.accent.name());
    QString html;
    for (auto from = marked.begin(); from != marked.end();) {
        const auto to = std::find(from, marked.end(), !*from);
        const QString piece = text.sliced(from - marked.begin(), to - from).toHtmlEscaped();
        html += *from ? QString(mark + piece + u"</span>") : piece;
        from = to;
    }
    return html;
}

} // namespace Widgets
