// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/matching/bm25.h"
#include "domain/matching/matcher.h"
#include "domain/matching/stemmer.h"
#include "formats/builtinguides.h"
#include "formats/lexiconreader.h"
#include "labelled.h"
#include "pause.h"
#include "ranking.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>
#include <QThread>
#include <algorithm>

using namespace Bench;
using namespace Domain;
using namespace Qt::StringLiterals;

/// What the issue of matching asks for; the time is against stemming the same text once.
constexpr double leastNdcg = 0.6;
constexpr double leastLeftEmpty = 0.7;
constexpr double mostTime = 3;

static QStringList sources(const QList<Evidence> &evidence)
{
    QStringList places;
    for (const Evidence &item : evidence)
        places.append(item.line.source);
    return places;
}

/// Every line that shares a word with question, why or pointers, best first.
static QStringList byBm25(const Bm25 &bm25, const QList<HistoryLine> &lines, const Question &question)
{
    const QStringList words = queryStems(question.question + u' ' + question.why + u' ' + question.pointers.join(u' '));
    QList<std::pair<double, QString>> scored;
    for (qsizetype line = 0; line < lines.size(); ++line) {
        if (const double score = bm25.score(line, words); score > 0)
            scored.append({-score, lines[line].source});
    }
    std::ranges::stable_sort(scored, {}, [](const auto &item) { return item.first; });
    QStringList places;
    for (const auto &[score, place] : std::as_const(scored))
        places.append(place);
    return places;
}

static QJsonObject figures(const Quality &ours, const Quality &bm25)
{
    const auto rounded = [](double value) { return qRound(value * 1000) / 1000.0; };
    return {{"ndcg3"_L1,
                QJsonObject{{"ours"_L1, rounded(ours.meanNdcg())}, {"bm25"_L1, rounded(bm25.meanNdcg())},
                    {"at_least"_L1, leastNdcg}}},
        {"left_empty"_L1,
            QJsonObject{{"ours"_L1, rounded(ours.shareLeftEmpty())}, {"bm25"_L1, rounded(bm25.shareLeftEmpty())},
                {"at_least"_L1, leastLeftEmpty}}},
        {"questions_with_evidence"_L1, ours.withEvidence}, {"without"_L1, ours.withoutEvidence}};
}

static QJsonObject quality(const Guide &guide, const LexiconPtr &lexicon, const QString &folder)
{
    Quality ours, bm25;
    for (const Labelled &labelled : readLabelled(folder)) {
        const QList<HistoryLine> lines = linesOf(labelled.history);
        QList<QList<Token>> texts;
        for (const HistoryLine &line : lines)
            texts.append(tokensOf(line.text));
        const Bm25 plain(texts);
        const EvidenceByQuestion found = Matcher(lexicon).match(guide, lines).value();
        for (const Question &question : guide.questions) {
            if (question.set == QuestionSet::Extra)
                continue; // the histories are graded for the page's own questions
            const auto grades = labelled.grades.value(question.id);
            ours.add(sources(found.value(question.id)), grades);
            bm25.add(byBm25(plain, lines, question), grades);
        }
    }
    return figures(ours, bm25);
}

template <typename Work>
static double bestMs(const Work &work)
{
    double best = 1e9;
    for (int run = 0; run < 7; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

static QStringList textsOf(const QString &folder)
{
    QStringList texts;
    for (const Labelled &labelled : readLabelled(folder)) {
        for (const HistoryLine &line : linesOf(labelled.history))
            texts.append(line.text);
    }
    return texts;
}

/// 29 questions against 200 lines, beside stemming all the text that takes part once.
static QJsonObject speed(const Guide &whole, const LexiconPtr &lexicon, const QString &folder)
{
    QList<HistoryLine> lines;
    for (const Labelled &labelled : readLabelled(folder))
        lines += linesOf(labelled.history);
    lines = lines.first(std::min<qsizetype>(lines.size(), 200));
    Guide guide = whole;
    guide.questions.removeIf([](const Question &question) { return question.set == QuestionSet::Extra; });
    const double ours = bestMs([&] { Matcher(lexicon).match(guide, lines); });
    const double stemming = bestMs([&] {
        for (const HistoryLine &line : std::as_const(lines))
            tokensOf(line.text);
        for (const Question &question : std::as_const(guide.questions))
            tokensOf(question.question + question.why + question.pointers.join(u' ') + question.concepts.join(u' '));
    });
    return {{"lines"_L1, lines.size()}, {"ours_ms"_L1, ours}, {"stemming_ms"_L1, stemming},
        {"ratio"_L1, ours / stemming}, {"limit"_L1, mostTime}};
}

// bench_matching [LEXICON.json]: how good and how fast the matching is. The held-out histories are only reported.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto guides = Formats::builtInGuides();
    const auto lexicon = Formats::builtInLexicon();
    if (!guides || !lexicon) {
        QTextStream(stderr) << (guides ? lexicon.error() : guides.error()).text() << '\n';
        return EXIT_FAILURE;
    }
    const Guide &guide = *guides->first();
    const QString folder = QStringLiteral(HISTORIES);
    const QJsonObject matching{{"tuning"_L1, quality(guide, *lexicon, folder + u"/tuning")},
        {"held_out"_L1, quality(guide, *lexicon, folder + u"/heldout")},
        {"speed"_L1, speed(guide, *lexicon, folder + u"/tuning")},
        {"pause"_L1, longestPause(guide, textsOf(folder + u"/tuning"), *lexicon)}};
    QTextStream(stdout) << QJsonDocument(QJsonObject{{"matching"_L1, matching}}).toJson();
    return EXIT_SUCCESS;
}
