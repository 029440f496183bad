// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytes.h"
#include "formats/history/encoding.h"
#include "formats/history/linkedin.h"

#include <array>

/// Whatever bytes one of LinkedIn's CSV files has, by a name that says which or by another: it is read or refused.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const Fuzz::TimeLimit limit;
    constexpr std::array names{u"Positions.csv", u"Projects.csv", u"Profile.csv", u"Certifications.csv", u"f.csv"};
    const QByteArray bytes = Fuzz::bytesOf(data, size);
    for (const char16_t *characters : names) {
        const QString name = QString::fromUtf16(characters);
        if (const auto text = Formats::decodeText(bytes, name))
            Formats::readLinkedInFile(*text, name);
    }
    return 0;
}
