// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>

namespace Domain
{

/// How engineers put things: words and phrases, and what they stand for.
struct Lexicon;
using LexiconPtr = std::shared_ptr<const Lexicon>;

} // namespace Domain
