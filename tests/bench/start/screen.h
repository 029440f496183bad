// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSize>
#include <chrono>
#include <optional>
#include <xcb/damage.h>
#include <xcb/xcb.h>

namespace Bench
{

using Milliseconds = std::chrono::duration<double, std::milli>;
using Clock = std::chrono::steady_clock;

/// What a window showed, and when it began to.
struct Frame {
    Clock::time_point at;
    xcb_window_t window = XCB_NONE;
    QSize size;
    QByteArray pixels; ///< Four bytes each.
};

/// The share of pixels in which two frames differ, from 0 to 1; 1 where they differ in size.
double difference(const Frame &a, const Frame &b);

/// An X screen watched from outside the program that draws on it: tells when a window's contents change.
class Screen
{
public:
    /// Opens what DISPLAY names. Only windows made after this are seen.
    Screen();
    ~Screen();
    Q_DISABLE_COPY_MOVE(Screen)

    bool isOpen() const;
    /// The next change of a shown window of some size; nothing where none comes in time.
    std::optional<Frame> nextFrame(Clock::time_point deadline);
    /// What the window shows now.
    std::optional<Frame> grab(xcb_window_t window);
    /// Asks a window to close, as its frame's button would.
    void close(xcb_window_t window);

private:
    std::optional<xcb_window_t> handle(const xcb_generic_event_t &event);
    xcb_atom_t atom(const QByteArray &name);

    xcb_connection_t *m_connection = nullptr;
    xcb_window_t m_root = XCB_NONE;
    uint8_t m_damageNotify = 0;
};

} // namespace Bench
