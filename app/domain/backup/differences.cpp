// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backup/differences.h"

namespace Domain
{

QList<AnswerDifference> differences(const AnswersByGuide &then, const AnswersByGuide &now)
{
    QMap<std::pair<QString, QString>, AnswerDifference> found;
    const auto gather = [&found](const AnswersByGuide &from, Answer AnswerDifference::*side) {
        for (const auto &[guide, answers] : from.asKeyValueRange()) {
            for (const auto &[question, answer] : answers.asKeyValueRange()) {
                AnswerDifference &difference = found[{guide, question}];
                difference.question = {guide, question};
                difference.*side = answer;
            }
        }
    };
    gather(then, &AnswerDifference::then);
    gather(now, &AnswerDifference::now);
    QList<AnswerDifference> differing = found.values();
    differing.removeIf([](const AnswerDifference &pair) { return pair.then == pair.now; });
    return differing;
}

} // namespace Domain
