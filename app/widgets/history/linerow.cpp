// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history/linerow.h"

#include "widgets/history/textfield.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/measures.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace Widgets
{

namespace
{
constexpr int bulletColumn = 18; ///< What the bullet stands in, before the text.
constexpr int lineSpace = 2;
} // namespace

LineRow::LineRow(QWidget *parent)
    : QWidget(parent)
    , m_field(new TextField(TextField::Kind::Line, this))
    , m_up(createButton(QStringLiteral("previous"), tr("Move up (Alt+Up)")))
    , m_down(createButton(QStringLiteral("next"), tr("Move down (Alt+Down)")))
    , m_remove(createButton(QStringLiteral("remove"), tr("Remove this line (Ctrl+D)")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(leadingMargins(bulletColumn, lineSpace, 0, lineSpace));
    row->setSpacing(0);
    row->addWidget(m_field, 1);
    for (QToolButton *button : {m_up, m_down, m_remove})
        row->addWidget(button, 0, Qt::AlignTop);
    connect(m_field, &MarkdownEdit::focused, this, [this](bool has) {
        showButtons();
        Q_EMIT focused(has);
    });
    connect(m_field, &TextField::moveRequested, this, &LineRow::moveRequested);
    connect(m_field, &TextField::removeRequested, this, &LineRow::removeRequested);
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(m_remove, &QToolButton::clicked, this, &LineRow::removeRequested);
    showButtons();
}

// What its field hands on when it loses the focus would come back to a row that is no more.
LineRow::~LineRow()
{
    m_field->clearFocus();
}

QToolButton *LineRow::createButton(const QString &icon, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setIcon(lineIcon(icon));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus); // the keys in the text do the same
    QSizePolicy kept = button->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    button->setSizePolicy(kept);
    return button;
}

void LineRow::setPlace(const QString &name, int line, int of)
{
    m_field->setObjectName(name + QString::number(line));
    m_field->setAccessibleName(tr("Line %L1 of %L2").arg(line + 1).arg(of));
    m_up->setEnabled(line > 0);
    m_down->setEnabled(line + 1 < of);
}

void LineRow::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_field->setReadOnly(readOnly);
    showButtons();
}

void LineRow::showButtons()
{
    for (QToolButton *button : {m_up, m_down, m_remove})
        button->setVisible(!m_readOnly && (m_pointedAt || m_field->hasFocus()));
}

void LineRow::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    m_pointedAt = true;
    showButtons();
}

void LineRow::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_pointedAt = false;
    showButtons();
}

void LineRow::paintEvent(QPaintEvent * /*event*/)
{
    const Colours colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_field->hasFocus() ? colours.accent : colours.dim);
    const int line = fontMetrics().height();
    const QRect bullet = QStyle::visualRect(layoutDirection(), rect(), QRect(4, lineSpace + 3, 6, line));
    painter.drawEllipse(QRectF(bullet).center(), 2.2, 2.2);
}

} // namespace Widgets
