// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/markedtext.h"

#include "domain/guide/searchindex.h"
#include "widgets/theme/colours.h"

namespace Widgets
{

QString markedText(const QString &text, const QString &search, const Colours &colours)
{
    QString html;
    qsizetype done = 0;
    for (const Domain::TextRange &range : Domain::SearchIndex::marks(text, search)) {
        html += text.sliced(done, range.start - done).toHtmlEscaped();
        html += QStringLiteral("<span style=\"background-color:%1\">%2</span>")
                    .arg(colours.mark.name(), text.sliced(range.start, range.length).toHtmlEscaped());
        done = range.start + range.length;
    }
    return html + text.sliced(done).toHtmlEscaped();
}

} // namespace Widgets
