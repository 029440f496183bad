// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/mutations.h"

#include <algorithm>

namespace Support
{

namespace
{

constexpr qsizetype longestPiece = 200;
constexpr qsizetype largestFile = 1'000'000; // Doubling what is doubled would grow for ever.

} // namespace

Mutations::Mutations(const QByteArrayList &files, const QByteArrayList &tokens, quint32 seed)
    : m_files(files)
    , m_tokens(tokens)
    , m_random(seed)
{
    m_files.removeAll(QByteArray());
    Q_ASSERT(!m_files.isEmpty());
}

qsizetype Mutations::below(qsizetype end)
{
    return end < 2 ? 0 : static_cast<qsizetype>(m_random.bounded(static_cast<quint64>(end)));
}

QByteArray Mutations::next()
{
    QByteArray bytes = m_files[below(m_files.size())];
    for (qsizetype left = 1 + below(6); left > 0; --left)
        spoil(bytes);
    return bytes;
}

void Mutations::spoil(QByteArray &bytes)
{
    const qsizetype at = below(bytes.size());
    const qsizetype length = std::min(1 + below(longestPiece), bytes.size() - at);
    switch (below(8)) {
    case 0: // a bit
        if (!bytes.isEmpty())
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
        break;
    case 1: // a byte
        if (!bytes.isEmpty())
            bytes[at] = static_cast<char>(below(256));
        break;
    case 2:
        bytes.remove(at, length);
        break;
    case 3:
        bytes.truncate(at);
        break;
    case 4: // a piece twice, or many times
        if (bytes.size() < largestFile)
            bytes.insert(at, bytes.sliced(at, length).repeated(1 + below(30)));
        break;
    case 5: { // the beginning of this, the end of another
        const QByteArray &other = m_files[below(m_files.size())];
        bytes = bytes.first(at) + other.sliced(below(other.size()));
        break;
    }
    case 6: { // a piece of another
        const QByteArray &other = m_files[below(m_files.size())];
        const qsizetype from = below(other.size());
        bytes.insert(at, other.sliced(from, std::min(1 + below(longestPiece), other.size() - from)));
        break;
    }
    default:
        if (!m_tokens.isEmpty())
            bytes.insert(at, m_tokens[below(m_tokens.size())]);
        break;
    }
}

} // namespace Support
