// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/flow.h"
#include "pack/style.h"
#include "pack/styledtext.h"

#include <QSet>

namespace Pack
{

/// Lines of text, broken at that width and at every '\n'; right-to-left lines are set flush right.
QList<Row> textRows(const StyledText &text, const TextStyle &style, qreal width);

/// The same, with no more than that many lines: what does not fit is left out, and an ellipsis says so.
QList<Row> clippedRows(const StyledText &text, const TextStyle &style, qreal width, int mostLines);

/// Of one line.
qreal textWidth(const QString &text, const TextStyle &style);

/// A line of text that is no wider than its words: a number, or a list's mark, at a place of its own.
Row tightRow(const QString &text, const TextStyle &style);

/// Rows with something more painted at the first, that far from it.
QList<Row> beside(QList<Row> rows, const Row &more, QPointF offset);

/// Rows that no page cuts between, nor from what follows.
QList<Row> kept(QList<Row> rows);

/// Lines to write on.
QList<Row> ruledLines(int count, qreal width, const Style &style);

/// A rule across, then a heading, then the items.
Flow section(const QString &heading, const QList<Row> &items, qreal width, const Style &style);

/// Two sections side by side, or beneath each other where one is too tall to stand whole on a page.
QList<Row> sideBySide(const Flow &left, const Flow &right, qreal rightX, qreal tallest);

/// What stands in the margin beside a part.
struct MarginLabel {
    QString name;
    QString detail; ///< Beneath, dim: "0:41".
    QColor colour;
};

/// Puts a label into the margin, and again, as continued, where the part goes on over a page.
QList<Row> labelled(const MarginLabel &label, QList<Row> rows, const Style &style);

/// A box, ticked or not, before each item.
QList<Row> checklist(const QStringList &items, const QSet<int> &ticked, qreal width, const Style &style);
/// What is still to be said: set as prompts are, with an empty box before each, never to be taken for an answer.
QList<Row> openPrompts(const QStringList &prompts, qreal width, const Style &style);
/// With that marker before each, or numbers where it is empty.
QList<Row> bulletList(
    const QStringList &items, const QString &marker, qreal width, const Style &style, int mostLines = 0);

} // namespace Pack
