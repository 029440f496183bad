// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/encoding.h"

#include "formats/cannotread.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <algorithm>
#include <array>

namespace Formats
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Formats::Encoding)
};

/// What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has control characters; 0 where it has nothing.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6,
    0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

/// Of so many bytes of a text, one may be a control character: a page break, or a slip of some converter.
constexpr qsizetype bytesPerControl = 50;

bool isControl(char16_t c)
{
    return c < 0x20 ? c != u'\t' && c != u'\n' && c != u'\r' && c != u'\f' && c != u'\v' : c >= 0x7F && c < 0xA0;
}

bool hasManyControls(QStringView text)
{
    const auto controls = std::ranges::count_if(text, [](QChar c) { return isControl(c.unicode()); });
    return controls * bytesPerControl > text.size();
}

bool isText(QStringView text)
{
    return text.isValidUtf16() && !text.contains(QChar::Null) && !hasManyControls(text)
        && std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_NotAssigned; });
}

qsizetype asciiCount(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.unicode() < 0x80; });
}

/// Without a byte order mark: of the two readings that are text, the one with more ASCII. Every text has spaces
/// and line ends, and they are no other character when their bytes are swapped.
QString utf16WithoutMark(const QByteArray &bytes)
{
    QString best;
    if (bytes.size() % 2 != 0)
        return best;
    for (const auto encoding : {QStringDecoder::Utf16LE, QStringDecoder::Utf16BE}) {
        QStringDecoder decoder(encoding);
        const QString text = decoder(bytes);
        if (!decoder.hasError() && isText(text) && asciiCount(text) > asciiCount(best))
            best = text;
    }
    return best;
}

/// The bytes of an invalid UTF-8 text that are part of a character beyond ASCII, and those that are not.
struct Utf8Shares {
    qsizetype characters = 0;
    qsizetype broken = 0;
    qsizetype firstBrokenLine = 0;
};

Utf8Shares utf8Shares(const QByteArray &bytes)
{
    Utf8Shares shares;
    qsizetype line = 1;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<uchar>(bytes[i]);
        line += byte == '\n' ? 1 : 0;
        if (byte < 0x80)
            continue;
        const qsizetype length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
        if (i + length <= bytes.size() && QUtf8StringView(bytes.data() + i, length).isValidUtf8()) {
            ++shares.characters;
            i += length - 1;
        } else if (shares.broken++ == 0) {
            shares.firstBrokenLine = line;
        }
    }
    return shares;
}

Domain::Result<QString> fromSingleBytes(const QByteArray &bytes, const QString &name)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() < 0x80 || c.unicode() > 0x9F)
            continue;
        c = QChar(windows1252[c.unicode() - 0x80U]);
        if (c.isNull())
            return cannotRead(name, Words::tr("its encoding is none that is known here; save it as UTF-8"));
    }
    return text;
}

Domain::Result<QString> decoded(const QByteArray &bytes, const QString &name)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*marked);
        const QString text = decoder(bytes);
        // What is half a character at the end, the decoder waits for the rest of.
        const bool isHalf = *marked != QStringConverter::Utf8 && bytes.size() % 2 != 0;
        if (!decoder.hasError() && text.isValidUtf16() && !isHalf)
            return text;
        return cannotRead(name, Words::tr("it is not all in the encoding that its first bytes name"));
    }
    if (bytes.contains('\0'))
        return utf16WithoutMark(bytes);
    if (bytes.isValidUtf8())
        return QString::fromUtf8(bytes);
    const Utf8Shares shares = utf8Shares(bytes);
    if (shares.characters > shares.broken)
        return cannotRead(name + u": " + Words::tr("line %L1").arg(shares.firstBrokenLine),
            Words::tr("a character is broken here; the other lines are UTF-8"));
    return fromSingleBytes(bytes, name);
}

} // namespace

Domain::Result<QString> decodeText(const QByteArray &bytes, const QString &name)
{
    const auto text = decoded(bytes, name);
    if (!text)
        return text;
    if (!bytes.isEmpty() && (text->contains(QChar::Null) || hasManyControls(*text) || text->isEmpty()))
        return cannotRead(name, Words::tr("this is neither text nor a document that can be read here"));
    if (QStringView(*text).trimmed().isEmpty())
        return cannotRead(name, Words::tr("it is empty"));
    return text;
}

QString cleanText(const QString &text)
{
    const auto isUnfit = [](QChar c) { return isControl(c.unicode()) || c == u'\f' || c == u'\v'; };
    const bool isWhole = text.isValidUtf16();
    if (isWhole && std::ranges::none_of(text, isUnfit))
        return text;
    QString clean = isWhole ? text : QString::fromUtf8(text.toUtf8());
    clean.removeIf(isUnfit);
    return clean;
}

} // namespace Formats
