// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/json/faults.h"

#include <QJsonObject>
#include <QStringList>
#include <functional>
#include <optional>
#include <span>

namespace Formats
{

/// Reads one JSON object key by key. What does not fit becomes a fault with its place, and reads as nothing.
class ObjectReader
{
    Q_DECLARE_TR_FUNCTIONS(Formats::ObjectReader)

public:
    enum class Presence { Required, Optional };
    using ReadItem = std::function<void(const QJsonValue &, const Place &)>;

    /// Any key that is not among `keys` is a fault.
    ObjectReader(const QJsonValue &value, const Place &place, Faults &faults, std::span<const QLatin1StringView> keys);

    /// Text of one line that says something.
    QString line(QLatin1StringView key, Presence presence = Presence::Required);
    /// Text that says something, of one line or more.
    QString text(QLatin1StringView key);
    /// Lower-case words joined by hyphens: "system-design".
    QString id(QLatin1StringView key);
    /// A whole number from 1.
    int number(QLatin1StringView key);
    QStringList texts(QLatin1StringView key, Presence presence = Presence::Required);
    /// Gives every item of a list to `read`, with its place.
    void list(QLatin1StringView key, const ReadItem &read, Presence presence = Presence::Required);
    /// The value as it is, where it is there.
    std::optional<QJsonValue> member(QLatin1StringView key, Presence presence = Presence::Required);

    const Place &place() const { return m_place; }
    Place place(QLatin1StringView key) const { return {m_place, key}; }
    Faults &faults() { return m_faults; }

private:
    QJsonObject m_object;
    bool m_isObject;
    const Place &m_place;
    Faults &m_faults;
};

/// A value that must be text that says something. A fault, and nothing, where it is not.
enum class Lines { One, Any };
QString readText(const QJsonValue &value, const Place &place, Faults &faults, Lines lines = Lines::Any);

} // namespace Formats
