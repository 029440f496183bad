// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings.h"
#include "widgets/theme/primarybutton.h"
#include "widgets/theme/strip.h"
#include "widgets/tour/tourbar.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/pageswitcher.h"

#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

// The tour is led in a window of its own; the window that a person works in offers it.

namespace Widgets
{

namespace
{

constexpr QLatin1StringView answeredKey("tour/answered");

/// Scrolls the page that it is on.
void bringIntoSight(QWidget *part)
{
    for (QWidget *above = part->parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(part, 0, area->viewport()->height() / 3);
    }
}

} // namespace

void MainWindow::addTourAction(QMenu *menu)
{
    QAction *start = menu->addAction(tr("&Take the tour"), this, [this] {
        answerTour();
        Q_EMIT tourRequested();
    });
    start->setObjectName(QStringLiteral("startTour"));
    start->setDisabled(m_parts.isTour);
}

void MainWindow::putOnTop(QWidget *strip)
{
    qobject_cast<QBoxLayout *>(centralWidget()->layout())->insertWidget(0, strip);
    strip->show(); // at once: what is not seen yet takes no focus
}

void MainWindow::offerTour()
{
    if (m_parts.settings.flag(answeredKey, false) || findChild<Strip *>(QStringLiteral("tourOffer")))
        return;
    auto *strip = new Strip(this);
    strip->setObjectName(QStringLiteral("tourOffer"));
    strip->say(tr("New here?"),
        tr("A tour of two minutes shows what Starwright does, on a sample that is thrown away afterwards."));
    auto *decline = new QPushButton(tr("Not now"), strip);
    decline->setObjectName(QStringLiteral("declineTour"));
    auto *accept = new PrimaryButton(tr("Take the tour"), strip);
    accept->setObjectName(QStringLiteral("acceptTour"));
    strip->add(decline);
    strip->add(accept);
    connect(decline, &QPushButton::clicked, this, [this] {
        answerTour();
        focusNextChild();
    });
    connect(accept, &QPushButton::clicked, findChild<QAction *>(QStringLiteral("startTour")), &QAction::trigger);
    putOnTop(strip);
}

// Whoever takes it or does not want it is not asked again.
void MainWindow::answerTour()
{
    m_parts.settings.set(answeredKey, true);
    if (auto *strip = findChild<Strip *>(QStringLiteral("tourOffer"))) {
        strip->hide();
        strip->deleteLater();
    }
}

void MainWindow::leadTour()
{
    putOnTop(m_tour);
    connect(m_tour, &TourBar::stepReached, this, &MainWindow::showStep);
    connect(m_tour, &TourBar::ended, this, &MainWindow::close);
    m_tour->goTo(0);
}

void MainWindow::showStep(const TourStep &here)
{
    if (here.question.isEmpty())
        showPage(here.page);
    else
        openQuestion(here.question);
    if (auto *part = here.part.isEmpty() ? nullptr : m_pages->currentWidget()->findChild<QWidget *>(here.part))
        QMetaObject::invokeMethod(part, [part] { bringIntoSight(part); }, Qt::QueuedConnection); // once it is laid out
}

} // namespace Widgets
