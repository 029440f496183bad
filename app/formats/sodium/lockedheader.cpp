// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/sodium/lockedheader.h"

#include <QCryptographicHash>
#include <QtEndian>
#include <array>

namespace Formats
{

namespace
{

constexpr quint32 lockedVersion = 1;
constexpr qsizetype sumSize = 16;
// libsodium's sensitive setting, and room beyond it: some seconds and a gigabyte at most.
constexpr quint32 mostPasses = 8;
constexpr quint32 fewestKibibytes = 8;
constexpr quint32 mostKibibytes = 1'048'576;

QByteArray sumOf(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).first(sumSize);
}

} // namespace

QByteArray toBytes(const LockedHeader &header)
{
    std::array<char, 12> numbers{};
    qToBigEndian(lockedVersion, numbers.data());
    qToBigEndian(header.cost.passes, numbers.data() + 4);
    qToBigEndian(header.cost.kibibytes, numbers.data() + 8);
    const QByteArray bytes = lockedMagic.toByteArray() + QByteArray(numbers.data(), numbers.size()) + header.salt
        + header.check + header.stream;
    return bytes + sumOf(bytes);
}

std::expected<LockedHeader, CipherTrouble> parseLockedHeader(QByteArrayView bytes)
{
    constexpr qsizetype saltAt = 20;
    if (bytes.size() < lockedHeaderSize || !bytes.startsWith(lockedMagic))
        return std::unexpected(CipherTrouble::Damaged);
    const auto number = [&bytes](qsizetype at) { return qFromBigEndian<quint32>(bytes.data() + at); };
    constexpr qsizetype summed = lockedHeaderSize - sumSize;
    const bool isWhole = sumOf(bytes.first(summed)) == bytes.sliced(summed, sumSize);
    if (!isWhole)
        return std::unexpected(CipherTrouble::Damaged);
    if (number(8) != lockedVersion)
        return std::unexpected(CipherTrouble::NewerVersion);
    const KeyCost cost{.passes = number(12), .kibibytes = number(16)};
    if (cost.passes < 1 || cost.passes > mostPasses || cost.kibibytes < fewestKibibytes
        || cost.kibibytes > mostKibibytes)
        return std::unexpected(CipherTrouble::TooCostly);
    return LockedHeader{.cost = cost,
        .salt = bytes.sliced(saltAt, saltSize).toByteArray(),
        .check = bytes.sliced(saltAt + saltSize, checkSize).toByteArray(),
        .stream = bytes.sliced(saltAt + saltSize + checkSize, streamSize).toByteArray()};
}

} // namespace Formats
