// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/announcements.h"

#include "models/autosave.h"

#include <QWidget>

namespace Widgets
{

using Models::SaveStatus;

namespace
{

/// A pause in typing, after which nobody is interrupted.
constexpr std::chrono::milliseconds rest(1200);

} // namespace

Announcements::Announcements(QWidget *window) : QObject(window), m_window(window)
{
    connect(this, &Announcements::said, window,
        [window](const QString &text, Urgency urgency) { announce(window, text, urgency); });
    for (QTimer *timer : {&m_saved, &m_shown}) {
        timer->setSingleShot(true);
        timer->setInterval(rest);
    }
    connect(&m_saved, &QTimer::timeout, this, [this] { Q_EMIT said(tr("Saved"), Urgency::WhenQuiet); });
    connect(&m_shown, &QTimer::timeout, this, [this] {
        if (m_questions != m_said)
            Q_EMIT said(m_questions, Urgency::WhenQuiet);
        m_said = m_questions;
    });
}

void Announcements::noteSaving(const SaveStatus &status)
{
    const bool failed = status.state == SaveStatus::Failed;
    if (failed && !m_failed) {
        Q_EMIT said(tr("Not saved, trying again: %1").arg(status.error ? status.error->why : QString()), Urgency::Now);
    }
    m_failed = failed;
    if (status.state == SaveStatus::Saved)
        m_saved.start();
    else
        m_saved.stop();
}

void Announcements::noteShown(const QString &questions)
{
    m_questions = questions;
    if (!m_window->isVisible())
        m_said = questions; // as it was found
    else
        m_shown.start();
}

} // namespace Widgets
