// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storedtext.h"

#include <QStringDecoder>

namespace Storage
{

namespace
{

// Every surrogate, from U+D800 to U+DFFF, is ED A0..BF 80..BF; no valid UTF-8 has ED before A0 or more.
constexpr char surrogateLead = '\xED';
constexpr qsizetype surrogateLength = 3;

bool isPair(QStringView text, qsizetype at)
{
    return text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
}

void appendSurrogate(QByteArray &bytes, char16_t unit)
{
    bytes += surrogateLead;
    bytes += static_cast<char>(0x80 | ((unit >> 6) & 0x3F));
    bytes += static_cast<char>(0x80 | (unit & 0x3F));
}

bool isSurrogate(QByteArrayView bytes, qsizetype at)
{
    return at + surrogateLength <= bytes.size() && static_cast<uchar>(bytes[at + 1]) >= 0xA0;
}

QChar surrogateAt(QByteArrayView bytes, qsizetype at)
{
    return QChar(static_cast<char16_t>(0xD000 | ((bytes[at + 1] & 0x3F) << 6) | (bytes[at + 2] & 0x3F)));
}

QString decoded(QByteArrayView bytes)
{
    QStringDecoder decoder(
        QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    return decoder(bytes);
}

} // namespace

QByteArray toStored(QStringView text)
{
    QByteArray bytes(""); // Not null, which would become NULL.
    qsizetype start = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!text[at].isSurrogate())
            continue;
        if (isPair(text, at)) {
            ++at;
            continue;
        }
        bytes += text.sliced(start, at - start).toUtf8();
        appendSurrogate(bytes, text[at].unicode());
        start = at + 1;
    }
    return bytes += text.sliced(start).toUtf8();
}

QString fromStored(QByteArrayView bytes)
{
    QString text;
    qsizetype start = 0;
    for (qsizetype at = bytes.indexOf(surrogateLead); at >= 0; at = bytes.indexOf(surrogateLead, at + 1)) {
        if (!isSurrogate(bytes, at))
            continue;
        text += decoded(bytes.sliced(start, at - start));
        text += surrogateAt(bytes, at);
        start = at + surrogateLength;
    }
    return text += decoded(bytes.sliced(start));
}

QString textParameters(qsizetype count)
{
    return QStringList(count, QStringLiteral("CAST(? AS TEXT)")).join(u", ");
}

QString textColumns(const QStringList &names)
{
    QStringList columns;
    for (const QString &name : names)
        columns += QStringLiteral("CAST(%1 AS BLOB)").arg(name);
    return columns.join(u", ");
}

} // namespace Storage
