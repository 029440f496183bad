// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Fuzz
{

/// What libFuzzer hands over, uncopied, so that a byte read behind its end is noticed.
inline QByteArray bytesOf(const unsigned char *data, std::size_t size)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

} // namespace Fuzz
