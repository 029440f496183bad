// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/preparation.h"

#include "domain/matching/matcher.h"
#include "formats/lexiconreader.h"
#include "storage/historystore.h"
#include "storage/interviewstore.h"
#include "storage/levelstore.h"
#include "storage/verdictstore.h"
#include "storage/weightstore.h"

#include <QCoreApplication>

using namespace Domain;

namespace CommandLine
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The history's lines, and which of them answer what.
Result<void> match(Preparation &preparation, const DataFile &data, const Guide &guide)
{
    const auto history = Storage::HistoryStore(data.database()).load();
    const auto verdicts = Storage::VerdictStore(data.database()).load(guide.id);
    const auto lexicon = Formats::builtInLexicon();
    if (!history || !verdicts)
        return std::unexpected(history ? verdicts.error() : history.error());
    if (!lexicon)
        return std::unexpected(lexicon.error());
    const QList<HistoryLine> lines = linesOf(*history);
    preparation.hasLines = !lines.isEmpty();
    preparation.isMatchable = looksEnglish(lines);
    EvidenceByQuestion found;
    if (preparation.hasLines && preparation.isMatchable)
        found = Matcher(*lexicon).match(guide, lines).value_or(found);
    preparation.evidence = withVerdicts(found, *verdicts, lines);
    return {};
}

Result<void> weigh(Preparation &preparation, const DataFile &data, const Guide &guide, QDate today,
    const std::optional<Interview> &planned)
{
    const auto answers = data.answers(guide);
    auto interviews = Storage::InterviewStore(data.database()).load();
    const auto levels = Storage::LevelStore(data.database()).load(guide.id);
    const auto weights = Storage::WeightStore(data.database()).load();
    if (!answers || !interviews)
        return std::unexpected(answers ? interviews.error() : answers.error());
    if (!levels || !weights)
        return std::unexpected(levels ? weights.error() : levels.error());
    if (planned)
        interviews->append(*planned);
    preparation.priorities = prioritise({.guide = guide,
        .answers = summariesOf(*answers),
        .evidence = preparation.evidence,
        .hasHistory = preparation.hasLines && preparation.isMatchable,
        .interviews = *interviews,
        .byHand = *levels,
        .weights = *weights,
        .today = today});
    return {};
}

} // namespace

Result<Preparation> prepare(
    const DataFile &data, const Guide &guide, QDate today, const std::optional<Interview> &planned)
{
    Preparation preparation;
    if (const auto matched = match(preparation, data, guide); !matched)
        return std::unexpected(matched.error());
    if (const auto weighed = weigh(preparation, data, guide, today, planned); !weighed)
        return std::unexpected(weighed.error());
    return preparation;
}

QString whyUnmatched(const Preparation &preparation)
{
    if (!preparation.hasLines)
        return Words::tr("There is no work history to match yet; 'starwright import FILE' reads one.");
    if (!preparation.isMatchable)
        return Words::tr("Your history is not in English, the only language that matching knows so far; nothing was "
                         "matched.");
    return {};
}

} // namespace CommandLine
