// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <algorithm>

namespace Formats
{

/// Bytes to read anywhere in, that come to an end once far more was read than they hold: KZip looks for some
/// signatures over and over in the same place, for ever if nothing stops it.
class MeteredBytes : public QIODevice
{
public:
    explicit MeteredBytes(const QByteArray &bytes) : m_bytes(bytes), m_left(bytes.size() * timesOver + slack)
    {
        open(ReadOnly | Unbuffered); // else reading ahead and peeking would go past the meter
    }

    qint64 size() const override { return m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min({most, m_bytes.size() - pos(), m_left});
        if (count <= 0)
            return -1;
        m_left -= count;
        std::copy_n(m_bytes.constData() + pos(), count, data);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    static constexpr qint64 timesOver = 4;
    static constexpr qint64 slack = 32'000'000;

    QByteArray m_bytes;
    qint64 m_left;
};

} // namespace Formats
