// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/priority/redflags.h"

#include "domain/priority/completeness.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Domain
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Priority)
};

constexpr qsizetype manyWe = 3; // So often, and more than twice as often as "I".
constexpr double eachFlag = 0.5;

bool lists(const Guide &guide, const QRegularExpression &words)
{
    return std::ranges::any_of(
        guide.source().redFlags, [&words](const QString &flag) { return words.match(flag).hasMatch(); });
}

bool warnsOfGeneralities(const Guide &guide)
{
    static const QRegularExpression words(
        u"\\b(?:generalit(?:y|ies)|in general|vague\\w*|specifics?|unspecific|concrete|numbers|figures|unquantified)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return lists(guide, words);
}

bool warnsOfOthersWork(const Guide &guide)
{
    static const QRegularExpression words(u"\\b(?:yours|your own|own(?:ership|ed)?|personal(?:ly)?|contribution)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return lists(guide, words);
}

/// Empty where the answer names a figure, or has no Result to name it in.
QString generalities(const AnswerSummary &answer)
{
    if (answer.hasFigure || answer.missing.contains(Part::Result))
        return {};
    return Words::tr("red flag: told in generalities, without any figure");
}

QString othersWork(const AnswerSummary &answer)
{
    if (answer.we < manyWe || answer.we <= 2 * answer.i)
        return {};
    return Words::tr("red flag: the Action says “we” %L1 times and “I” %L2 times").arg(answer.we).arg(answer.i);
}

} // namespace

TermValue redFlagsTerm(const Guide &guide, const Question &question, const AnswerSummary &answer)
{
    if (!isStory(question) || answer.state == AnswerState::Empty)
        return {.term = Term::RedFlags, .value = 0, .reason = {}};
    QStringList touched;
    if (warnsOfGeneralities(guide))
        touched.append(generalities(answer));
    if (warnsOfOthersWork(guide))
        touched.append(othersWork(answer));
    touched.removeAll(QString());
    return {.term = Term::RedFlags,
        .value = std::min(1.0, eachFlag * static_cast<double>(touched.size())),
        .reason = touched.join(Words::tr("; "))};
}

} // namespace Domain
