// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/longwords.h"

namespace Support
{

QString LongWords::translate(
    const char * /*context*/, const char *source, const char * /*disambiguation*/, int /*n*/) const
{
    constexpr QStringView word = u"Ĝŷþéł ";
    const QString text = QString::fromUtf8(source);
    const qsizetype more = (text.size() - text.count(u"%L") + 1) / 2; // "%L1" is no longer than "%1" when it is shown
    QString added;
    while (added.size() < more)
        added += word.first(std::min(word.size(), more - added.size()));
    if (added.endsWith(u' '))
        added.back() = u'ĝ';
    // In front: what stands at the end ("…", ":") says what kind of text it is.
    return (text.contains(u' ') ? added + u' ' : added) + text;
}

} // namespace Support
