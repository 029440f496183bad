// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/datafile.h"
#include "domain/priority/priority.h"

namespace CommandLine
{

/// What a person's history and plans mean for one guide.
struct Preparation {
    Domain::EvidenceByQuestion evidence; ///< With the person's verdicts.
    Domain::Priorities priorities;
    bool hasLines = false; ///< Whether the history says anything that could answer a question.
    bool isMatchable = true; ///< False where it is in another language than the matching knows.
};

/// As of `today`; beside the interviews in the data file, `planned` is ahead as well.
Domain::Result<Preparation> prepare(const DataFile &data, const Domain::Guide &guide,
    QDate today = QDate::currentDate(), const std::optional<Domain::Interview> &planned = {});

/// Why nothing was matched; empty where it was.
QString whyUnmatched(const Preparation &preparation);

} // namespace CommandLine
