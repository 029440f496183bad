// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTest>
#include <QTimer>

namespace Support
{

/// What the next key goes to: a menu that is open, or what has the focus.
inline QWidget *underTheHands()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    return QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
}

inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(underTheHands(), key, modifiers);
}

inline void type(const QString &text)
{
    QTest::keyClicks(underTheHands(), text);
}

/// Tab until what has that name has the focus.
inline bool tabTo(const char *name, Qt::KeyboardModifiers modifiers = {})
{
    constexpr int most = 200;
    for (int step = 0; step < most; ++step) {
        if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == QLatin1StringView(name))
            return true;
        press(modifiers.testFlag(Qt::ShiftModifier) ? Qt::Key_Backtab : Qt::Key_Tab, modifiers);
    }
    return false;
}

/// Desktops give a window back what a dialog took; the platform of these tests leaves none active.
inline void returnTo(QWidget *window)
{
    window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), window);
}

/// Does it once such a dialog or menu waits in a loop of its own: the call that opens one does not return before.
template <typename Waiting, typename Then>
void whenOpen(Then then)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [timer, then] {
        QWidget *popup = QApplication::activePopupWidget();
        auto *waiting = qobject_cast<Waiting *>(popup ? popup : QApplication::activeModalWidget());
        if (!waiting || (!popup && QApplication::activeWindow() != waiting))
            return;
        timer->stop();
        timer->deleteLater();
        then();
    });
    timer->start(std::chrono::milliseconds(5));
}

} // namespace Support
