// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/announce.h"

#include <QTimer>

namespace Models
{
struct SaveStatus;
}

namespace Widgets
{

/// Has a screen reader say what changes away from the focus: what was saved or could not be, and how many questions a
/// filter leaves. What comes in quick succession is said once, when it has come to rest.
class Announcements : public QObject
{
    Q_OBJECT

public:
    explicit Announcements(QWidget *window);

    void noteSaving(const Models::SaveStatus &status);
    void noteShown(const QString &questions);

Q_SIGNALS:
    void said(const QString &text, Widgets::Urgency urgency);

private:
    const QWidget *m_window;
    QTimer m_saved;
    QTimer m_shown;
    QString m_questions; ///< To be said.
    QString m_said;
    bool m_failed = false;
};

} // namespace Widgets
