// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/guide/guide.h"

#include <QSet>
#include <algorithm>

namespace Domain
{

QStringList Guide::categories() const
{
    QStringList names;
    QSet<QString> seen;
    for (const Question &question : questions) {
        if (!seen.contains(question.category)) {
            seen.insert(question.category);
            names.append(question.category);
        }
    }
    return names;
}

const Stage *Guide::stage(const QString &stageId) const
{
    const auto found = std::ranges::find(stages, stageId, &Stage::id);
    return found == stages.cend() ? nullptr : &*found;
}

const Question *Guide::question(const QString &questionId) const
{
    const auto found = std::ranges::find(questions, questionId, &Question::id);
    return found == questions.cend() ? nullptr : &*found;
}

QStringList Guide::stageNames(const Question &question) const
{
    QStringList names;
    for (const Stage &stage : stages) {
        if (question.stages.contains(stage.id))
            names.append(stage.name);
    }
    return names;
}

} // namespace Domain
