// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QStringList>
#include <memory>

namespace Domain
{

/// How much a sign speaks for a topic, or against it, in logits.
struct SignWeight {
    qsizetype topic = 0;
    double weight = 0;
};

/// How engineers put things: for each topic of an interview the signs in a line that speak for it. Fitted to the
/// labelled lines in resources/lexicon by packaging/lexicon.
struct Lexicon {
    QStringList topics;
    QList<double> bias; ///< Per topic: how likely a line without any sign is about it, in logits.
    QHash<QString, QList<SignWeight>> signs; ///< By Sign::key.
};

using LexiconPtr = std::shared_ptr<const Lexicon>;

} // namespace Domain
