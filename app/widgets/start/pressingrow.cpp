// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/pressingrow.h"

#include "widgets/theme/colours.h"
#include "widgets/theme/levelmark.h"
#include "widgets/theme/words.h"

#include <QPainter>
#include <QStyle>

namespace Widgets
{

namespace
{

constexpr int markColumn = 28;
constexpr int above = 8;
constexpr int tallest = 10'000;

} // namespace

PressingRow::PressingRow(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PressingRow::show(const Domain::Question &question, const Domain::Priority &priority)
{
    const QString reasons = priority.reasons().join(QStringLiteral("; "));
    if (m_question == question.id && m_level == priority.level && m_reasons == reasons && text() == question.title)
        return;
    m_question = question.id;
    m_level = priority.level;
    m_reasons = reasons;
    setText(question.title);
    setToolTip(question.question);
    setAccessibleName(tr("%1, priority: %2").arg(question.title, label(priority.level)));
    setAccessibleDescription(m_reasons);
    m_heights.clear();
    updateGeometry();
    update();
}

QRect PressingRow::textBox(int width) const
{
    return {markColumn, above, qMax(1, width - markColumn - 8), tallest};
}

int PressingRow::heightForWidth(int width) const
{
    auto known = m_heights.constFind(width);
    if (known == m_heights.cend())
        known = m_heights.insert(width, measuredHeight(width));
    return *known;
}

int PressingRow::measuredHeight(int width) const
{
    const QRect box = textBox(width);
    const int title = fontMetrics().boundingRect(box, Qt::TextWordWrap, text()).height();
    const int reasons
        = m_reasons.isEmpty() ? 0 : fontMetrics().boundingRect(box, Qt::TextWordWrap, m_reasons).height() + 2;
    return title + reasons + 2 * above;
}

QSize PressingRow::sizeHint() const
{
    return {320, heightForWidth(320)};
}

void PressingRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_heights.clear();
    QAbstractButton::changeEvent(event);
}

void PressingRow::paintEvent(QPaintEvent * /*event*/)
{
    const Colours colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mix(colours.ink, colours.surface, isDown() ? 0.1 : 0.05));
        painter.drawRoundedRect(frame, 5, 5);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 1.7));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, 5, 5);
    }
    const auto visual = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const QRect mark(6, above, 16, fontMetrics().height());
    paintLevel(painter, QRectF(visual(mark)).center(), m_level, colours);
    QRect box = visual(textBox(width()).intersected(rect()));
    const int flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignTop))
        | Qt::TextWordWrap;
    QRect used;
    painter.setPen(colours.ink);
    painter.drawText(box, flags, text(), &used);
    painter.setPen(colours.dim);
    painter.drawText(box.adjusted(0, used.height() + 2, 0, 0), flags, m_reasons);
}

void PressingRow::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void PressingRow::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace Widgets
