// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/versions/differenceview.h"

#include "domain/answer/worddifference.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/words.h"

#include <QEvent>
#include <QTextCursor>

namespace Widgets
{

namespace
{

QTextCharFormat formatFor(Domain::Stretch::Kind kind, const Colours &colours)
{
    QTextCharFormat format;
    format.setForeground(colours.ink);
    if (kind == Domain::Stretch::Removed) {
        format.setForeground(colours.danger);
        format.setFontStrikeOut(true);
    } else if (kind == Domain::Stretch::Added) {
        format.setForeground(colours.good);
        format.setFontUnderline(true);
    }
    return format;
}

} // namespace

DifferenceView::DifferenceView(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
}

void DifferenceView::show(const Domain::Answer &present, const Domain::Answer &version)
{
    m_present = present;
    m_version = version;
    write();
}

void DifferenceView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        write();
}

// Inserted as text with a format: what the person wrote is never taken for HTML.
void DifferenceView::write()
{
    clear();
    const Colours colours(palette());
    QTextCharFormat heading;
    heading.setForeground(colours.dim);
    heading.setFontWeight(QFont::Bold);
    QTextCursor cursor(document());
    for (const Domain::Part part : Domain::allParts) {
        const QString &present = m_present.parts[part];
        const QString &version = m_version.parts[part];
        if (present.isEmpty() && version.isEmpty())
            continue;
        if (!document()->isEmpty())
            cursor.insertText(QStringLiteral("\n\n"), QTextCharFormat());
        cursor.insertText(label(part) + u'\n', heading);
        for (const Domain::Stretch &stretch : Domain::wordDifference(present, version))
            cursor.insertText(stretch.text, formatFor(stretch.kind, colours));
    }
    moveCursor(QTextCursor::Start);
}

} // namespace Widgets
