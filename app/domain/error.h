// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <expected>

namespace Domain
{

/// Why something could not be done: the one error type, a value that travels up to whoever shows it.
struct Error {
    QString what; ///< What could not be done: "cannot read".
    QString where; ///< The file, and the place in it: "guide.json: questions[3].stages[1]".
    QString why; ///< The reason, and what can be done about it.

    /// "<what> <where>: <why>", on one line.
    QString text() const;
    friend bool operator==(const Error &, const Error &) = default;
};

template <typename Value>
using Result = std::expected<Value, Error>;

inline std::unexpected<Error> failure(const QString &what, const QString &where, const QString &why)
{
    return std::unexpected(Error{what, where, why});
}

} // namespace Domain
