// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/expected.h"

#include "domain/export/merging.h"
#include "domain/history/tidy.h"
#include "formats/builtinguides.h"

#include <algorithm>

using namespace Domain;

namespace Load
{

namespace
{

/// The newest fifty stay, and the last of each day.
void thin(QList<Version> &versions)
{
    constexpr qsizetype newest = 50;
    const qsizetype older = versions.size() - newest;
    QList<Version> stay;
    for (qsizetype place = 0; place < versions.size(); ++place) {
        if (place >= older || versions[place].at.date() != versions[place + 1].at.date())
            stay.append(versions[place]);
    }
    versions = stay;
}

qsizetype lengthOf(const Answer &answer)
{
    qsizetype length = 0;
    for (const Part part : allParts)
        length += answer.parts[part].size();
    return length;
}

QString nameOf(Term term)
{
    return QStringLiteral("priority.") + toWord(term);
}

QDateTime lastWriting(const Everything &all)
{
    QDateTime last;
    for (const DatedAnswer &answer : all.answers)
        last = last.isValid() ? qMax(last, answer.present.at) : answer.present.at;
    return last;
}

} // namespace

void Kept::save(const AnswerKey &key, const Version &next, const QDateTime &last)
{
    const bool isNew = !all.answers.contains(key);
    DatedAnswer &answer = all.answers[key];
    const Answer before = answer.present.answer;
    if (!isNew && before == next.answer)
        return;
    const bool isLeft = over.contains(key) || answer.present.at < last;
    if (!before.isDefault() && (isLeft || lengthOf(next.answer) < lengthOf(before) / 2)) {
        answer.earlier.append(answer.present);
        thin(answer.earlier);
    }
    answer.present = next;
    over.remove(key);
}

void Kept::merge(const Everything &theirs)
{
    const Everything before = std::exchange(all, merged(all, theirs).all);
    for (const auto &[key, answer] : std::as_const(all.answers).asKeyValueRange()) {
        if (!before.answers.contains(key) || before.answers.value(key) != answer)
            over.insert(key);
    }
}

void Kept::setWeights(const Weights &weights)
{
    for (const Term term : priorityTerms)
        all.preferences.insert(nameOf(term), QString::number(weights[term], 'g', 17));
}

Weights Kept::weights() const
{
    Weights weights;
    for (const Term term : priorityTerms) {
        if (all.preferences.contains(nameOf(term)))
            weights[term] = all.preferences.value(nameOf(term)).toDouble();
    }
    return weights;
}

Expected::Expected() : m_builtIn(Formats::builtInGuides()->constFirst())
{
    open(m_builtIn->id);
}

GuidePtr Expected::guideOf(const QString &id) const
{
    const auto imported = std::ranges::find(kept.all.guides, id, &Guide::id);
    return imported == kept.all.guides.cend() ? m_builtIn : std::make_shared<const Guide>(*imported);
}

Steps<QString> &Expected::text(Part part)
{
    return texts[{question, part}];
}

void Expected::edit(const std::function<void(Answer &)> &change)
{
    const Answer before = answers.value(question);
    Answer after = before;
    change(after);
    if (after == before)
        return;
    answers.insert(question, after);
    m_touched.insert(question);
}

void Expected::choose(const QString &next)
{
    commit();
    question = next;
    if (question.isEmpty())
        return;
    for (const Part part : allParts) {
        if (!texts.contains({question, part}))
            texts.insert({question, part}, Steps(answers.value(question).parts[part]));
    }
}

void Expected::commit()
{
    if (question.isEmpty())
        return;
    edit([this](Answer &answer) {
        for (const Part part : allParts)
            answer.parts[part] = text(part).now();
    });
}

void Expected::write()
{
    commit();
    kept.all.history = withoutBlanks(history.now());
    const QDateTime last = lastWriting(kept.all);
    const QDateTime at(QDate::currentDate(), QTime(0, 0).addMSecs(static_cast<int>(++m_writings)), QTimeZone::UTC);
    for (const QString &touched : std::exchange(m_touched, {}))
        kept.save({.guide = guide, .question = touched}, {.at = at, .answer = answers.value(touched)}, last);
}

void Expected::open(const QString &id)
{
    const GuidePtr opened = guideOf(id);
    guide = opened->id;
    question.clear();
    texts.clear();
    answers.clear();
    for (const Question &each : opened->questions) {
        const AnswerKey key{.guide = guide, .question = each.id};
        if (kept.all.answers.contains(key))
            answers.insert(each.id, kept.all.answers.value(key).present.answer);
    }
    if (kept.all.history != withoutBlanks(history.now())) // what is being edited can still be undone otherwise
        history = Steps(kept.all.history);
}

} // namespace Load
