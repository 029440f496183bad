// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history/history.h"
#include "domain/priority/priority.h"

#include <optional>

namespace Pack
{

/// What makes a pack somebody's own. Any of it may be missing; without a history and an interview, the pack is
/// the guide's, with the answers.
struct Personal {
    Domain::History history;
    bool isMatched = true; ///< False where the history's language is not known: missing evidence says nothing.
    Domain::EvidenceByQuestion evidence; ///< With the person's verdicts.
    Domain::Priorities priorities;
    std::optional<Domain::Interview> interview;

    bool isEmpty() const { return history.isEmpty() && !interview; }
};

} // namespace Pack
