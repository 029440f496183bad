// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/interviews/optionaldateedit.h"

#include <QCalendarWidget>
#include <QKeyEvent>

namespace Widgets
{

namespace
{
/// Stands for no date; nobody plans an interview so long ago.
QDate none()
{
    return {1900, 1, 1};
}
} // namespace

OptionalDateEdit::OptionalDateEdit(QDate first, QWidget *parent) : QDateEdit(parent), m_first(first)
{
    setCalendarPopup(true);
    setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    setMinimumDate(none());
    setSpecialValueText(tr("no date"));
    setDate(none());
    setToolTip(tr("Year, month, day; Delete takes the date away"));
    connect(this, &QDateEdit::dateChanged, this, &OptionalDateEdit::chosenChanged);
}

QDate OptionalDateEdit::chosen() const
{
    return isEmpty() ? QDate() : date();
}

void OptionalDateEdit::setChosen(QDate date)
{
    const QSignalBlocker blocker(this);
    setDate(date.isValid() ? date : none());
}

void OptionalDateEdit::stepBy(int steps)
{
    if (isEmpty())
        setDate(m_first);
    else
        QDateEdit::stepBy(steps);
}

QDateEdit::StepEnabled OptionalDateEdit::stepEnabled() const
{
    return isReadOnly() ? StepNone : StepEnabled(StepUpEnabled | StepDownEnabled);
}

// What is typed over "no date" would be lost, since there is no year in it to type over.
void OptionalDateEdit::keyPressEvent(QKeyEvent *event)
{
    const bool deletes = event->key() == Qt::Key_Delete;
    if (deletes && !isReadOnly()) {
        setDate(none());
        return;
    }
    const bool digit = event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9;
    if (digit && isEmpty() && !isReadOnly()) {
        setDate(m_first);
        setSelectedSection(YearSection);
    }
    QDateEdit::keyPressEvent(event);
}

void OptionalDateEdit::mousePressEvent(QMouseEvent *event)
{
    if (isEmpty() && calendarWidget())
        calendarWidget()->setCurrentPage(m_first.year(), m_first.month());
    QDateEdit::mousePressEvent(event);
}

} // namespace Widgets
