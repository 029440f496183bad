// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/start/screen.h"

#include <cstring>
#include <memory>
#include <poll.h>

namespace Bench
{

template <typename Reply>
using Owned = std::unique_ptr<Reply, decltype(&std::free)>;

template <typename Reply>
static Owned<Reply> owned(Reply *reply)
{
    return {reply, &std::free};
}

double difference(const Frame &a, const Frame &b)
{
    if (a.size != b.size || a.pixels.size() != b.pixels.size() || a.pixels.isEmpty())
        return 1;
    qsizetype differing = 0;
    for (qsizetype i = 0; i < a.pixels.size(); i += 4) {
        if (std::memcmp(a.pixels.constData() + i, b.pixels.constData() + i, 4) != 0)
            ++differing;
    }
    return static_cast<double>(differing) * 4 / static_cast<double>(a.pixels.size());
}

Screen::Screen() : m_connection(xcb_connect(nullptr, nullptr))
{
    if (!isOpen())
        return;
    m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
    const xcb_query_extension_reply_t *damage = xcb_get_extension_data(m_connection, &xcb_damage_id);
    m_damageNotify = static_cast<uint8_t>(damage->first_event + XCB_DAMAGE_NOTIFY);
    owned(xcb_damage_query_version_reply(m_connection, xcb_damage_query_version(m_connection, 1, 1), nullptr));
    const uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(m_connection, m_root, XCB_CW_EVENT_MASK, &mask);
    xcb_flush(m_connection);
}

Screen::~Screen()
{
    xcb_disconnect(m_connection);
}

bool Screen::isOpen() const
{
    return xcb_connection_has_error(m_connection) == 0;
}

std::optional<xcb_window_t> Screen::handle(const xcb_generic_event_t &event)
{
    const auto type = static_cast<uint8_t>(event.response_type & 0x7f);
    if (type == XCB_CREATE_NOTIFY) {
        // From its making on, so that the first stroke is not missed.
        const auto &created = reinterpret_cast<const xcb_create_notify_event_t &>(event);
        xcb_damage_create(
            m_connection, xcb_generate_id(m_connection), created.window, XCB_DAMAGE_REPORT_LEVEL_NON_EMPTY);
        xcb_flush(m_connection);
    } else if (type == m_damageNotify) {
        const auto &damaged = reinterpret_cast<const xcb_damage_notify_event_t &>(event);
        xcb_damage_subtract(m_connection, damaged.damage, XCB_NONE, XCB_NONE);
        return damaged.drawable;
    }
    return {};
}

std::optional<Frame> Screen::nextFrame(Clock::time_point deadline)
{
    while (isOpen()) {
        while (const auto event = owned(xcb_poll_for_event(m_connection))) {
            const Clock::time_point now = Clock::now();
            const std::optional<xcb_window_t> window = handle(*event);
            std::optional<Frame> frame = window ? grab(*window) : std::nullopt;
            if (!frame)
                continue;
            frame->at = now;
            return frame;
        }
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
        if (left.count() <= 0)
            return {};
        pollfd ready{.fd = xcb_get_file_descriptor(m_connection), .events = POLLIN, .revents = 0};
        poll(&ready, 1, static_cast<int>(left.count()));
    }
    return {};
}

std::optional<Frame> Screen::grab(xcb_window_t window)
{
    // Toolkits keep tiny windows for the clipboard and the like.
    constexpr uint16_t least = 100;
    const auto geometry = owned(xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr));
    const auto attributes = owned(
        xcb_get_window_attributes_reply(m_connection, xcb_get_window_attributes(m_connection, window), nullptr));
    if (!geometry || !attributes || attributes->map_state != XCB_MAP_STATE_VIEWABLE || geometry->width < least
        || geometry->height < least)
        return {};
    const auto image = owned(xcb_get_image_reply(m_connection,
        xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, window, 0, 0, geometry->width, geometry->height, ~0U),
        nullptr));
    if (!image)
        return {};
    return Frame{.at = Clock::now(),
        .window = window,
        .size = QSize(geometry->width, geometry->height),
        .pixels = QByteArray(
            reinterpret_cast<const char *>(xcb_get_image_data(image.get())), xcb_get_image_data_length(image.get()))};
}

xcb_atom_t Screen::atom(const QByteArray &name)
{
    const auto reply = owned(xcb_intern_atom_reply(
        m_connection, xcb_intern_atom(m_connection, 0, static_cast<uint16_t>(name.size()), name.constData()), nullptr));
    return reply ? reply->atom : static_cast<xcb_atom_t>(XCB_ATOM_NONE);
}

void Screen::close(xcb_window_t window)
{
    xcb_client_message_event_t event{};
    event.response_type = XCB_CLIENT_MESSAGE;
    event.format = 32;
    event.window = window;
    event.type = atom("WM_PROTOCOLS");
    event.data.data32[0] = atom("WM_DELETE_WINDOW");
    xcb_send_event(m_connection, 0, window, XCB_EVENT_MASK_NO_EVENT, reinterpret_cast<const char *>(&event));
    xcb_flush(m_connection);
}

} // namespace Bench
