// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/matching/evidence.h"

#include <algorithm>

namespace Domain
{

namespace
{

void judge(QList<Evidence> &evidence, const QHash<QString, Verdict> &verdicts, const QList<HistoryLine> &lines)
{
    evidence.removeIf([&](const Evidence &item) {
        return verdicts.value(lineKey(item.line.text), Verdict::None) == Verdict::Dismissed;
    });
    QSet<QString> sources;
    for (Evidence &item : evidence) {
        item.pinned = verdicts.value(lineKey(item.line.text), Verdict::None) == Verdict::Pinned;
        sources.insert(item.line.source);
    }
    for (const HistoryLine &line : lines) {
        if (!sources.contains(line.source) && verdicts.value(lineKey(line.text), Verdict::None) == Verdict::Pinned)
            evidence.append({.line = line, .score = 0, .because = {}, .pinned = true});
    }
    std::ranges::stable_partition(evidence, &Evidence::pinned);
}

} // namespace

EvidenceByQuestion withVerdicts(
    const EvidenceByQuestion &found, const Verdicts &verdicts, const QList<HistoryLine> &lines)
{
    EvidenceByQuestion judged = found;
    for (const auto &[question, ofQuestion] : verdicts.asKeyValueRange()) {
        QList<Evidence> &evidence = judged[question];
        judge(evidence, ofQuestion, lines);
        if (evidence.isEmpty())
            judged.remove(question);
    }
    return judged;
}

} // namespace Domain
