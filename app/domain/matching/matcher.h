// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/guide/guide.h"
#include "domain/matching/evidence.h"
#include "domain/matching/lexicon.h"

#include <functional>

namespace Domain
{

/// Finds the lines of a history that answer the questions of a guide. Knows English.
class Matcher
{
public:
    /// Told how many of the questions are done; gives false to stop.
    using Progress = std::function<bool(qsizetype done, qsizetype of)>;

    explicit Matcher(LexiconPtr lexicon) : m_lexicon(std::move(lexicon)) { }

    /// Nothing where it was stopped.
    std::optional<EvidenceByQuestion> match(
        const Guide &guide, const QList<HistoryLine> &lines, const Progress &progress = {}) const;

private:
    LexiconPtr m_lexicon;
};

/// Whether the lines are English enough to be matched; a few words in another language do not matter.
bool looksEnglish(const QList<HistoryLine> &lines);

} // namespace Domain
