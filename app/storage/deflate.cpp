// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deflate.h"

#include <zlib.h>

namespace Storage
{

namespace
{

/// Deflate makes nothing smaller than by this (https://zlib.net/zlib_tech.html): who claims more has no such stream,
/// and gets no memory for it.
constexpr qsizetype mostRatio = 1032;
constexpr qsizetype mostLength = 1'000'000'000;

const Bytef *data(const QByteArray &bytes)
{
    return reinterpret_cast<const Bytef *>(bytes.constData());
}

Bytef *data(QByteArray &bytes)
{
    return reinterpret_cast<Bytef *>(bytes.data());
}

} // namespace

QByteArray deflated(const QByteArray &bytes)
{
    uLongf length = compressBound(static_cast<uLong>(bytes.size()));
    QByteArray stream(static_cast<qsizetype>(length), Qt::Uninitialized);
    const int outcome = compress(data(stream), &length, data(bytes), static_cast<uLong>(bytes.size()));
    // It can only fail where there is too little memory, or room for less than the bound.
    Q_CHECK_PTR(outcome == Z_OK);
    stream.truncate(static_cast<qsizetype>(length));
    return stream;
}

std::optional<QByteArray> inflated(const QByteArray &stream, qsizetype length)
{
    if (length < 0 || length > mostLength || length / mostRatio > stream.size())
        return std::nullopt;
    QByteArray bytes(length, Qt::Uninitialized);
    auto found = static_cast<uLongf>(length);
    const int outcome = uncompress(data(bytes), &found, data(stream), static_cast<uLong>(stream.size()));
    if (outcome != Z_OK || static_cast<qsizetype>(found) != length)
        return std::nullopt;
    return bytes;
}

} // namespace Storage
