// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

namespace Widgets
{

/// A date that may be empty: "no date" until somebody types one, steps, or picks it from the calendar.
class OptionalDateEdit : public QDateEdit
{
    Q_OBJECT

public:
    /// Stepping from no date begins at `first`.
    explicit OptionalDateEdit(QDate first, QWidget *parent = nullptr);

    /// Null where there is none.
    QDate chosen() const;
    void setChosen(QDate date);
    void stepBy(int steps) override;

Q_SIGNALS:
    void chosenChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    StepEnabled stepEnabled() const override;

private:
    bool isEmpty() const { return date() == minimumDate(); }

    QDate m_first;
};

} // namespace Widgets
