// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/summary.h"
#include "domain/guide/guide.h"
#include "domain/matching/evidence.h"
#include "domain/priority/interview.h"

namespace Domain
{

enum class Level { High, Medium, Low };

inline constexpr std::array levels{Level::High, Level::Medium, Level::Low};

/// "high", "medium", "low".
QString toWord(Level level);
std::optional<Level> levelFromWord(QStringView text);

/// What a priority is made of; each counts from 0 (does not press) to 1, times its weight.
enum class Term { Set, Stages, Soon, Evidence, Answer, RedFlags };

inline constexpr std::array priorityTerms{
    Term::Set, Term::Stages, Term::Soon, Term::Evidence, Term::Answer, Term::RedFlags};

/// "set", "stages", "soon", "evidence", "answer", "redFlags".
QString toWord(Term term);

/// How much each term counts; a person may change them.
class Weights
{
public:
    Weights();
    double &operator[](Term term) { return m_weights[static_cast<std::size_t>(term)]; }
    double operator[](Term term) const { return m_weights[static_cast<std::size_t>(term)]; }
    friend bool operator==(const Weights &, const Weights &) = default;

private:
    std::array<double, priorityTerms.size()> m_weights;
};

/// One term of one question.
struct TermValue {
    Term term = Term::Set;
    double value = 0; ///< 0 to 1.
    QString reason; ///< In words: "nothing in your history matches". Empty where there is nothing to say.
    friend bool operator==(const TermValue &, const TermValue &) = default;
};

/// How pressing a question is to prepare.
struct Priority {
    Level level = Level::Low;
    double score = 0; ///< 0 to 1: the weighted mean of the terms.
    QList<TermValue> terms; ///< In the order of priorityTerms.
    bool byHand = false; ///< The person set the level.

    QStringList reasons() const; ///< Of the terms that have one, the most telling first.
    friend bool operator==(const Priority &, const Priority &) = default;
};

/// By the question's id.
using Priorities = QHash<QString, Priority>;

/// All that priorities rest on.
struct PriorityInput {
    const Guide &guide;
    const AnswerSummaries &answers;
    const EvidenceByQuestion &evidence;
    bool hasHistory = false; ///< Without one, missing evidence says nothing.
    const QList<Interview> &interviews;
    const QHash<QString, Level> &byHand; ///< By the question's id.
    Weights weights;
    QDate today;
};

Priorities prioritise(const PriorityInput &input);

/// Of one question of the guide; what is said of others does not count for it.
Priority priorityOf(const Question &question, const PriorityInput &input);

/// The questions' ids, most pressing first: level, then score, then the guide's order.
QStringList mostPressing(const Guide &guide, const Priorities &priorities);

} // namespace Domain
