// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace Support
{

/// A language in which everything is half as long again as in English, with letters that stand high and low.
/// Placeholders and access keys stay.
class LongWords : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(
        const char *context, const char *source, const char *disambiguation = nullptr, int n = -1) const override;
};

} // namespace Support
