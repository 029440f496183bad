// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/sodium/lockedheader.h"

#include <QObject>
#include <algorithm>
#include <array>
#include <sodium.h>

namespace Formats
{

namespace
{

static_assert(saltSize == crypto_pwhash_argon2id_SALTBYTES);
static_assert(streamSize == crypto_secretstream_xchacha20poly1305_HEADERBYTES);

constexpr qsizetype pieceSize = 65'536;
constexpr qsizetype added = crypto_secretstream_xchacha20poly1305_ABYTES; // to each piece

const unsigned char *in(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

unsigned long long length(qsizetype size)
{
    return static_cast<unsigned long long>(size);
}

/// The key, and behind it what says whether it is the right one; gone from memory with this.
class Keys
{
    Q_DISABLE_COPY_MOVE(Keys)

public:
    Keys() = default;
    ~Keys() { sodium_memzero(m_bytes.data(), m_bytes.size()); }

    bool derive(const QByteArray &passphrase, const QByteArray &salt, KeyCost cost)
    {
        return sodium_init() >= 0
            && crypto_pwhash_argon2id(m_bytes.data(), m_bytes.size(), passphrase.constData(), length(passphrase.size()),
                   in(salt), cost.passes, std::size_t{cost.kibibytes} * 1024, crypto_pwhash_argon2id_ALG_ARGON2ID13)
            == 0;
    }
    const unsigned char *key() const { return m_bytes.data(); }
    QByteArray check() const { return QByteArray(reinterpret_cast<const char *>(m_bytes.data() + keySize), checkSize); }

private:
    static constexpr std::size_t keySize = crypto_secretstream_xchacha20poly1305_KEYBYTES;
    std::array<unsigned char, keySize + checkSize> m_bytes{};
};

using Stream = crypto_secretstream_xchacha20poly1305_state;

/// The pieces one after the other, each bound to the header and to its place; the last one says that it is the last.
QByteArray lockedPieces(Stream &stream, const QByteArray &header, const QByteArray &plain)
{
    QByteArray pieces;
    pieces.reserve(plain.size() + (plain.size() / pieceSize + 1) * added);
    for (qsizetype at = 0; at == 0 || at < plain.size(); at += pieceSize) {
        const qsizetype size = std::min(pieceSize, plain.size() - at);
        const bool isLast = at + size == plain.size();
        QByteArray piece(size + added, Qt::Uninitialized);
        crypto_secretstream_xchacha20poly1305_push(&stream, out(piece), nullptr, in(plain) + at, length(size),
            in(header), length(header.size()), isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        pieces += piece;
    }
    return pieces;
}

std::expected<QByteArray, CipherTrouble> unlockedPieces(Stream &stream, const QByteArray &locked)
{
    QByteArray plain;
    plain.reserve(locked.size());
    bool isLast = false;
    for (qsizetype at = lockedHeaderSize; at < locked.size(); at += pieceSize + added) {
        const qsizetype size = std::min(pieceSize + added, locked.size() - at);
        unsigned char tag = 0;
        if (isLast || size < added)
            return std::unexpected(CipherTrouble::Damaged);
        QByteArray piece(size - added, Qt::Uninitialized);
        if (crypto_secretstream_xchacha20poly1305_pull(
                &stream, out(piece), nullptr, &tag, in(locked) + at, length(size), in(locked), length(lockedHeaderSize))
            != 0)
            return std::unexpected(CipherTrouble::Damaged);
        plain += piece;
        isLast = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    }
    if (!isLast)
        return std::unexpected(CipherTrouble::Damaged);
    return plain;
}

} // namespace

/// What the program loads.
class SodiumCipher : public QObject, public Cipher
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "starwright.Formats.Cipher/1")
    Q_INTERFACES(Formats::Cipher)

public:
    std::expected<QByteArray, CipherTrouble> lock(
        const QByteArray &plain, const QByteArray &passphrase, KeyCost cost) const override
    {
        LockedHeader header{.cost = cost, .salt = QByteArray(saltSize, '\0'), .check = {}, .stream = {}};
        header.stream.resize(streamSize);
        if (sodium_init() < 0)
            return std::unexpected(CipherTrouble::LackOfMemory);
        randombytes_buf(out(header.salt), saltSize);
        Keys keys;
        if (!keys.derive(passphrase, header.salt, cost))
            return std::unexpected(CipherTrouble::LackOfMemory);
        header.check = keys.check();
        Stream stream;
        crypto_secretstream_xchacha20poly1305_init_push(&stream, out(header.stream), keys.key());
        const QByteArray begin = toBytes(header);
        return begin + lockedPieces(stream, begin, plain);
    }

    std::expected<QByteArray, CipherTrouble> unlock(
        const QByteArray &locked, const QByteArray &passphrase) const override
    {
        const auto header = parseLockedHeader(locked);
        if (!header)
            return std::unexpected(header.error());
        Keys keys;
        if (!keys.derive(passphrase, header->salt, header->cost))
            return std::unexpected(CipherTrouble::LackOfMemory);
        if (sodium_memcmp(in(keys.check()), in(header->check), checkSize) != 0)
            return std::unexpected(CipherTrouble::OtherPassphrase);
        Stream stream;
        if (crypto_secretstream_xchacha20poly1305_init_pull(&stream, in(header->stream), keys.key()) != 0)
            return std::unexpected(CipherTrouble::Damaged);
        return unlockedPieces(stream, locked);
    }
};

} // namespace Formats

#include "plugin.moc"
