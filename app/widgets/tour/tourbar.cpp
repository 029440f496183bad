// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tour/tourbar.h"

#include "widgets/theme/announce.h"
#include "widgets/theme/primarybutton.h"

namespace Widgets
{

TourBar::TourBar(QList<TourStep> steps, QWidget *parent)
    : Strip(parent)
    , m_steps(std::move(steps))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new PrimaryButton(tr("Next"), this))
    , m_end(new QPushButton(tr("End the tour"), this))
{
    setObjectName(QStringLiteral("tourBar"));
    hide(); // until there is a place for it
    m_back->setObjectName(QStringLiteral("tourBack"));
    m_next->setObjectName(QStringLiteral("tourNext"));
    m_end->setObjectName(QStringLiteral("tourEnd"));
    for (QPushButton *button : {m_end, m_back, m_next})
        add(button);
    setTabOrder({m_end, m_back, m_next});
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, &TourBar::goOn);
    connect(m_end, &QPushButton::clicked, this, &TourBar::ended);
}

void TourBar::goTo(qsizetype step)
{
    m_step = std::clamp<qsizetype>(step, 0, m_steps.size() - 1);
    const TourStep &here = m_steps[m_step];
    const bool isLast = m_step == m_steps.size() - 1;
    say(tr("%L1 of %L2 · %3").arg(m_step + 1).arg(m_steps.size()).arg(here.title), here.text);
    m_back->setEnabled(m_step > 0);
    m_end->setHidden(isLast);
    m_next->setText(isLast ? tr("Begin with my own") : tr("Next"));
    Q_EMIT stepReached(here);
    m_next->setFocus();
    announce(this, here.title + u": " + here.text);
}

void TourBar::goOn()
{
    if (m_step + 1 < m_steps.size())
        goTo(m_step + 1);
    else
        Q_EMIT ended();
}

} // namespace Widgets
