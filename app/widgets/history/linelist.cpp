// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history/linelist.h"

#include "widgets/history/linerow.h"
#include "widgets/history/textfield.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/measures.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace Widgets
{

LineList::LineList(const QString &name, const QString &addText, const QString &prompt, QWidget *parent)
    : Card(parent)
    , m_name(name)
    , m_prompt(prompt)
    , m_column(new QVBoxLayout)
    , m_add(new QToolButton(this))
{
    m_add->setObjectName(name + u"Add");
    m_add->setText(addText);
    m_add->setIcon(lineIcon(QStringLiteral("add")));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setAutoRaise(true);
    m_add->setFocusPolicy(Qt::StrongFocus);
    connect(m_add, &QToolButton::clicked, this, [this] { addBelow(m_rows.isEmpty() ? nullptr : m_rows.last(), {{}}); });
    m_column->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(leadingMargins(8, 4, 4, 4));
    column->setSpacing(0);
    column->addLayout(m_column);
    column->addWidget(m_add, 0, Qt::AlignLeading);
}

LineRow *LineList::createRow()
{
    auto *row = new LineRow(this);
    TextField *field = row->field();
    field->setPrompt(m_prompt);
    row->setReadOnly(m_readOnly);
    connect(field, &TextField::edited, this, [this, row](const QString &text) { Q_EMIT edited(lineOf(row), text); });
    connect(field, &TextField::nextRequested, this, [this, row] { addBelow(row, {{}}); });
    connect(field, &TextField::linesPasted, this, [this, row](const QStringList &lines) { addBelow(row, lines); });
    connect(field, &TextField::leaveRequested, this, [this, row](int by) { focusLine(lineOf(row) + by); });
    connect(row, &LineRow::removeRequested, this, [this, row] { remove(row); });
    connect(row, &LineRow::moveRequested, this, [this, row](int by) { move(row, by); });
    connect(row, &LineRow::focused, this, [this](bool has) {
        setActive(has);
        if (!has)
            Q_EMIT finished();
    });
    return row;
}

void LineList::setLines(const QStringList &lines)
{
    while (m_rows.size() > lines.size()) {
        LineRow *row = m_rows.takeLast();
        row->disconnect(this);
        row->field()->disconnect(this);
        row->setParent(nullptr);
        row->deleteLater(); // the row may be what asked for it
    }
    while (m_rows.size() < lines.size()) {
        m_rows.append(createRow());
        m_column->addWidget(m_rows.last());
    }
    const int count = static_cast<int>(lines.size());
    for (int line = 0; line < count; ++line) {
        m_rows[line]->setPlace(m_name, line, count);
        m_rows[line]->field()->setText(lines[line]);
    }
    if (!m_rows.isEmpty())
        setTabOrder(m_rows.constLast()->field(), m_add);
}

void LineList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setHidden(readOnly);
    for (LineRow *row : std::as_const(m_rows))
        row->setReadOnly(readOnly);
}

void LineList::focusLine(int line)
{
    if (line >= 0 && line < m_rows.size())
        m_rows[line]->field()->setFocus(Qt::OtherFocusReason);
}

int LineList::lineOf(const LineRow *row) const
{
    return static_cast<int>(m_rows.indexOf(row));
}

void LineList::addBelow(const LineRow *row, const QStringList &lines)
{
    const int line = row ? lineOf(row) : -1;
    // One empty line is enough.
    if (row && lines == QStringList{QString()} && row->field()->document()->isEmpty()) {
        focusLine(line);
        return;
    }
    Q_EMIT added(line + 1, lines);
    focusLine(line + static_cast<int>(lines.size()));
}

void LineList::remove(const LineRow *row)
{
    const int line = lineOf(row);
    Q_EMIT removed(line);
    if (m_rows.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        focusLine(qMin(line, static_cast<int>(m_rows.size()) - 1));
}

void LineList::move(const LineRow *row, int by)
{
    const int line = lineOf(row);
    Q_EMIT moved(line, by);
    if (line + by >= 0 && line + by < m_rows.size())
        focusLine(line + by);
}

} // namespace Widgets
