// SPDX-License-Identifier: GPL-3.0-or-later
#include "pause.h"

#include "models/preparation.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace Bench
{

namespace
{

constexpr int many = 1000;
constexpr double largestShare = 0.02; ///< Of the time that matching takes: 20 ms of a second.

GuidePtr largeGuide(const Guide &guide)
{
    Guide large = guide;
    large.questions.clear();
    for (int i = 0; i < many; ++i) {
        Question question = guide.questions[i % guide.questions.size()];
        question.id += u"-%1"_s.arg(i);
        large.questions.append(question);
    }
    return std::make_shared<const Guide>(large);
}

/// Every line is another one: a number sets it apart.
History largeHistory(const QStringList &lines)
{
    constexpr int perPosition = 50;
    History history;
    for (int position = 0; position < many / perPosition; ++position) {
        QJsonArray highlights;
        for (int i = 0; i < perPosition; ++i) {
            const int line = position * perPosition + i;
            highlights.append(u"%1 (%2)"_s.arg(lines[line % lines.size()]).arg(line));
        }
        history[Section::Work].append({{u"name"_s, u"Employer %1"_s.arg(position)}, {u"highlights"_s, highlights}});
    }
    return history;
}

double msOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

QJsonObject longestPause(const Guide &guide, const QStringList &lines, const LexiconPtr &lexicon)
{
    Models::Workspace workspace;
    workspace.open(largeGuide(guide), {});
    Models::Preparation preparation(workspace, [lexicon] { return lexicon; });
    const History history = largeHistory(lines);
    QElapsedTimer whole;
    whole.start();
    QElapsedTimer turn;
    turn.start();
    preparation.setHistory(history);
    double longest = msOf(turn);
    while (preparation.isMatching()) {
        turn.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, msOf(turn));
    }
    const double took = msOf(whole);
    return {{"questions"_L1, many}, {"lines"_L1, many}, {"matching_ms"_L1, took}, {"longest_pause_ms"_L1, longest},
        {"ratio"_L1, longest / took}, {"limit"_L1, largestShare}};
}

} // namespace Bench
