// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/coverage/coverageheader.h"

#include "models/coveragemodel.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/elided.h"

#include <QPainter>
#include <QStyle>

namespace Widgets
{

using Models::CoverageModel;

namespace
{

constexpr int columnHeight = 150;
constexpr int titleCharacters = 34; ///< Average ones.

} // namespace

LineHeader::LineHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
}

QSize LineHeader::sectionSizeFromContents(int /*section*/) const
{
    return {fontMetrics().height() + 10, columnHeight};
}

void LineHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Colours colours(palette());
    painter->save();
    painter->fillRect(rect, colours.surface);
    const int questions = model()->headerData(section, orientation(), CoverageModel::QuestionsRole).toInt();
    const QString text = model()->headerData(section, orientation()).toString();
    const QString times = questions > 1 ? tr("×%L1").arg(questions) : QString();
    painter->setPen(colours.accent);
    const QRect count(rect.left(), rect.bottom() - fontMetrics().height(), rect.width(), fontMetrics().height());
    painter->drawText(count, Qt::AlignCenter, times);
    painter->setPen(questions > 1 ? colours.ink : colours.dim);
    painter->translate(rect.left(), count.top() - 2);
    painter->rotate(-90);
    const QRect along(0, 0, rect.height() - count.height() - 6, rect.width());
    painter->drawText(along, Qt::AlignVCenter | Qt::AlignLeft, elided(text, fontMetrics(), along.width()));
    painter->restore();
}

QuestionHeader::QuestionHeader(QWidget *parent) : QHeaderView(Qt::Vertical, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setDefaultSectionSize(fontMetrics().height() + 8);
    setSectionResizeMode(QHeaderView::Fixed);
}

QSize QuestionHeader::sectionSizeFromContents(int /*section*/) const
{
    return {titleCharacters * fontMetrics().averageCharWidth() + countWidth(), fontMetrics().height() + 8};
}

int QuestionHeader::countWidth() const
{
    return fontMetrics().horizontalAdvance(tr("none")) + 12;
}

void QuestionHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Colours colours(palette());
    const int stories = model()->headerData(section, orientation(), CoverageModel::StoriesRole).toInt();
    painter->save();
    painter->fillRect(rect, colours.surface);
    const auto visual = [&](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect, place); };
    const int widest = countWidth();
    const QRect title = rect.adjusted(12, 0, -widest - 8, 0);
    painter->setPen(stories == 0 ? colours.danger : colours.ink);
    painter->drawText(visual(title), Qt::AlignVCenter | Qt::AlignLeading,
        elided(model()->headerData(section, orientation()).toString(), fontMetrics(), title.width()));
    const QRect count(rect.right() - widest - 4, rect.top(), widest, rect.height());
    painter->setPen(stories == 0 ? colours.danger : colours.dim);
    painter->drawText(visual(count), Qt::AlignCenter, stories == 0 ? tr("none") : QLocale().toString(stories));
    painter->restore();
}

} // namespace Widgets
