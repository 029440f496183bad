// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/progressring.h"

#include "widgets/theme/colours.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace Widgets
{

namespace
{

constexpr int thickness = 16;
constexpr int smallestRing = 132;
constexpr int fullTurn = 360 * 16;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Progress)
};

qsizetype totalOf(const Models::AnswerCounts &counts)
{
    return counts.ready + counts.draft + counts.empty;
}

/// Ready is full, a draft is striped: told apart without their colours too.
QBrush draftBrush(const Colours &colours)
{
    return {mix(colours.good, colours.surface, 0.75), Qt::BDiagPattern};
}

} // namespace

QString countsText(const Models::AnswerCounts &counts)
{
    return QStringList{Words::tr("%L1 ready").arg(counts.ready),
        Words::tr("%Ln draft(s)", nullptr, static_cast<int>(counts.draft)), Words::tr("%L1 empty").arg(counts.empty)}
        .join(QStringLiteral(", "));
}

ProgressRing::ProgressRing(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("progressRing"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ProgressRing::setCounts(const Models::AnswerCounts &counts)
{
    m_counts = counts;
    setAccessibleName(countsText(counts));
    setToolTip(countsText(counts));
    updateGeometry();
    update();
}

QString ProgressRing::words() const
{
    return tr("of %L1 ready").arg(totalOf(m_counts));
}

QSize ProgressRing::sizeHint() const
{
    // The words stand below the middle, where the ring is narrower.
    const int side
        = qMax(smallestRing, fontMetrics().horizontalAdvance(words()) + 2 * thickness + 2 * fontMetrics().height());
    return {side, side};
}

void ProgressRing::paintEvent(QPaintEvent * /*event*/)
{
    const Colours colours(palette());
    const qsizetype total = totalOf(m_counts);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outer = QRectF(rect()).adjusted(1, 1, -1, -1);
    const QRectF inner = outer.adjusted(thickness, thickness, -thickness, -thickness);
    QPainterPath ring;
    ring.addEllipse(outer);
    ring.addEllipse(inner);
    painter.setClipPath(ring);
    painter.fillPath(ring, mix(colours.ink, colours.surface, 0.06));
    const auto turn = [&](qsizetype part) { return total ? int(fullTurn * part / total) : 0; };
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.good);
    painter.drawPie(outer, 90 * 16, -turn(m_counts.ready));
    painter.setBrush(draftBrush(colours));
    painter.drawPie(outer, 90 * 16 - turn(m_counts.ready), -turn(m_counts.draft));
    painter.setClipping(false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.line, 1));
    painter.drawEllipse(outer);
    painter.drawEllipse(inner);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setBold(true);
    painter.setFont(large);
    painter.setPen(colours.ink);
    const QRectF middle = inner.adjusted(4, 0, -4, -QFontMetrics(font()).height());
    painter.drawText(middle, Qt::AlignHCenter | Qt::AlignVCenter, QLocale().toString(m_counts.ready));
    painter.setFont(font());
    painter.setPen(colours.dim);
    painter.drawText(inner.adjusted(4, QFontMetrics(large).height() * 0.75, -4, 0), Qt::AlignCenter, words());
}

ProgressBar::ProgressBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressBar::setProgress(const QString &name, const Models::AnswerCounts &counts)
{
    m_counts = counts;
    setAccessibleName(name + u": " + countsText(counts));
    setToolTip(countsText(counts));
    update();
}

void ProgressBar::paintEvent(QPaintEvent * /*event*/)
{
    const Colours colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = QRectF(rect()).adjusted(0.5, 1.5, -0.5, -1.5);
    QPainterPath outline;
    outline.addRoundedRect(whole, whole.height() / 2, whole.height() / 2);
    painter.fillPath(outline, mix(colours.ink, colours.surface, 0.06));
    const auto total = qMax<qsizetype>(1, totalOf(m_counts));
    const auto wide = [&](qsizetype part) { return whole.width() * qreal(part) / qreal(total); };
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const qreal ready = wide(m_counts.ready);
    const qreal draft = wide(m_counts.draft);
    const auto piece = [&](qreal from, qreal width) {
        const qreal left = mirrored ? whole.right() - from - width : whole.left() + from;
        return QRectF(left, whole.top(), width, whole.height());
    };
    painter.setClipPath(outline);
    painter.fillRect(piece(0, ready), colours.good);
    painter.fillRect(piece(ready, draft), draftBrush(colours));
    painter.setClipping(false);
    painter.setPen(QPen(colours.line, 1));
    painter.drawPath(outline);
}

} // namespace Widgets
