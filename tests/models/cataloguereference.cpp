// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cataloguereference.h"

#include "models/cataloguemodel.h"

#include <algorithm>

using namespace Domain;
using namespace Qt::StringLiterals;
using Models::CatalogueModel;
using Models::Grouping;

QStringList CatalogueReference::lines() const
{
    QStringList tree;
    if (grouping == Grouping::Priority) {
        for (const auto &[name, level] :
            {std::pair(u"High"_s, Level::High), {u"Medium"_s, Level::Medium}, {u"Low"_s, Level::Low}})
            addBranch(tree, name, [&](const Question &question) { return this->level(question) == level; });
    } else if (grouping == Grouping::Category) {
        for (const QString &category : guide.categories())
            addBranch(tree, category, [&](const Question &question) { return question.category == category; });
    } else {
        for (const Stage &stage : guide.stages) {
            if (filter.stages.isEmpty() || filter.stages.contains(stage.id))
                addBranch(
                    tree, stage.name, [&](const Question &question) { return question.stages.contains(stage.id); });
        }
    }
    return tree;
}

void CatalogueReference::addBranch(QStringList &tree, const QString &name, const Belongs &belongs) const
{
    QStringList questions;
    QList<Question> ordered = guide.questions;
    if (grouping == Grouping::Priority)
        std::ranges::stable_sort(
            ordered, std::greater(), [this](const Question &q) { return priorities.value(q.id).score; });
    for (const Question &question : std::as_const(ordered)) {
        if (belongs(question) && shows(question))
            questions.append(u"  %1 %2"_s.arg(question.id, toWord(answers.value(question.id).state())));
    }
    if (questions.isEmpty() && !filter.isEmpty())
        return;
    const auto answered = std::ranges::count_if(guide.questions, [&](const Question &question) {
        return belongs(question) && answers.value(question.id).state() != AnswerState::Empty;
    });
    tree.append(u"%1 %2, %3 answered"_s.arg(name).arg(questions.size()).arg(answered));
    tree.append(questions);
}

bool CatalogueReference::shows(const Question &question) const
{
    const Answer answer = answers.value(question.id);
    QStringList fields = question.pointers + QStringList{question.title, question.question, question.why};
    for (const Part part : allParts)
        fields.append(answer.parts[part]);
    return filter.accepts(question, answer.state(), level(question))
        && fields.join(u'\n').contains(filter.text.trimmed(), Qt::CaseInsensitive);
}

qsizetype CatalogueReference::shown() const
{
    return std::ranges::count_if(guide.questions, [this](const Question &question) { return shows(question); });
}

QString describeRow(const QModelIndex &index)
{
    if (!index.parent().isValid())
        return u"%1 %2, %3 answered"_s.arg(index.data().toString(), index.data(CatalogueModel::ShownRole).toString(),
            index.data(CatalogueModel::AnsweredRole).toString());
    return u"%1 %2"_s.arg(index.data(CatalogueModel::QuestionIdRole).toString(),
        toWord(AnswerState(index.data(CatalogueModel::StateRole).toInt())));
}
