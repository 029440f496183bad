// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/strip.h"
#include "widgets/tour/toursteps.h"

class QPushButton;

namespace Widgets
{

/// Leads through the window, step by step.
class TourBar : public Strip
{
    Q_OBJECT

public:
    explicit TourBar(QList<TourStep> steps, QWidget *parent = nullptr);

    /// To that step, counted from 0.
    void goTo(qsizetype step);

Q_SIGNALS:
    void stepReached(const TourStep &step);
    void ended();

private:
    void goOn();

    QList<TourStep> m_steps;
    qsizetype m_step = 0;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_end;
};

} // namespace Widgets
