// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/evidencerow.h"

#include "widgets/evidence/becausetext.h"
#include "widgets/evidence/strengthmeter.h"
#include "widgets/theme/dimlabel.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/measures.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace Widgets
{

namespace
{

QToolButton *quietButton(const QString &name, const QString &icon, const QString &toolTip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(lineIcon(icon));
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

EvidenceRow::EvidenceRow(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_strength(new StrengthMeter(this))
    , m_from(new DimLabel(this))
    , m_others(new DimLabel(this))
    , m_start(quietButton(QStringLiteral("startingPoint"), QStringLiteral("startingpoint"),
          tr("Use as a starting point: lays the empty parts of your answer out with it"), this))
    , m_pin(quietButton(QStringLiteral("pin"), QStringLiteral("pin"), tr("Pin to this question"), this))
    , m_dismiss(quietButton(
          QStringLiteral("dismiss"), QStringLiteral("dismiss"), tr("Dismiss: this does not answer the question"), this))
{
    m_text->setObjectName(QStringLiteral("evidenceText"));
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(1);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (DimLabel *label : {m_from, m_others}) {
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    m_others->setObjectName(QStringLiteral("alsoTold"));
    m_pin->setCheckable(true);
    auto *below = new QHBoxLayout;
    below->setSpacing(4);
    below->addWidget(m_strength, 0, Qt::AlignVCenter);
    below->addSpacing(4);
    below->addWidget(m_from, 1);
    for (QToolButton *button : {m_start, m_pin, m_dismiss})
        below->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(leadingMargins(6, 8, 0, 4));
    column->setSpacing(2);
    column->addWidget(m_text);
    column->addLayout(below);
    column->addWidget(m_others);
    connect(m_pin, &QToolButton::clicked, this, &EvidenceRow::pinned);
    connect(m_dismiss, &QToolButton::clicked, this, &EvidenceRow::dismissed);
    connect(m_start, &QToolButton::clicked, this, &EvidenceRow::startRequested);
}

void EvidenceRow::show(const Domain::Evidence &evidence, const QStringList &others)
{
    m_evidence = evidence;
    m_strength->setScore(evidence.score);
    const QString from = evidence.line.from.isEmpty() ? tr("your skills") : evidence.line.from;
    m_from->setText(evidence.pinned ? tr("pinned · %1").arg(from) : from);
    m_others->setText(tr("Also told for: %1").arg(others.join(QStringLiteral("; "))));
    m_others->setVisible(!others.isEmpty());
    m_pin->setChecked(evidence.pinned);
    m_pin->setToolTip(evidence.pinned ? tr("No longer pin to this question") : tr("Pin to this question"));
    m_pin->setAccessibleName(m_pin->toolTip());
    for (QToolButton *button : {m_start, m_pin, m_dismiss})
        button->setAccessibleDescription(evidence.line.text);
    m_text->setAccessibleName(evidence.line.text);
    refresh();
}

void EvidenceRow::setReadOnly(bool readOnly)
{
    for (QToolButton *button : {m_start, m_pin, m_dismiss})
        button->setEnabled(!readOnly);
}

void EvidenceRow::refresh()
{
    m_text->setText(becauseText(m_evidence.line.text, m_evidence.because, Colours(palette())));
}

void EvidenceRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void EvidenceRow::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(
        QStyle::visualRect(layoutDirection(), rect(), QRect(6, 0, width() - 6, 1)), Colours(palette()).line);
}

} // namespace Widgets
