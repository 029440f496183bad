// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/matching/stemmer.h"

#include <libstemmer.h>
#include <memory>

namespace Domain
{

QString stemOf(const QString &word)
{
    // One per thread: Snowball works in the stemmer's own buffer.
    thread_local const std::unique_ptr<sb_stemmer, void (*)(sb_stemmer *)> stemmer(
        sb_stemmer_new("english", "UTF_8"), &sb_stemmer_delete);
    const QByteArray bytes = word.toUtf8();
    const sb_symbol *stem = sb_stemmer_stem(
        stemmer.get(), reinterpret_cast<const sb_symbol *>(bytes.constData()), static_cast<int>(bytes.size()));
    return stem ? QString::fromUtf8(reinterpret_cast<const char *>(stem), sb_stemmer_length(stemmer.get())) : word;
}

} // namespace Domain
