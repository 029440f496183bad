// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/matching/lexicon.h"

#include <QByteArray>

namespace Formats
{

/// The lexicon that a JSON document holds. The error's place begins with `name`:
/// "english.json: topics[3].story[1]".
Domain::Result<Domain::Lexicon> readLexicon(const QByteArray &json, const QString &name);

/// The one that comes with the program.
Domain::Result<Domain::LexiconPtr> builtInLexicon();

} // namespace Formats
