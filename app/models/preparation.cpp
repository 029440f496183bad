// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preparation.h"

#include <QDate>

namespace Models
{

namespace
{

/// The lines of a question that count as its stories.
constexpr qsizetype firstLines = 3;

} // namespace

Preparation::Preparation(const Workspace &workspace, LexiconSource lexicon, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_job(std::make_unique<MatchingJob>(std::move(lexicon)))
{
    connect(m_job.get(), &MatchingJob::progress, this, &Preparation::matchingProgress);
    connect(m_job.get(), &MatchingJob::done, this, [this](const Domain::EvidenceByQuestion &found) {
        m_found = found;
        m_matching = false;
        m_isMatched = true;
        judge();
    });
    connect(&m_workspace, &Workspace::answerChanged, this, qOverload<const QString &>(&Preparation::prioritise));
}

Preparation::~Preparation() = default;

void Preparation::open(const Stored &stored)
{
    m_stored = stored;
    m_found.clear();
    m_evidence.clear();
    m_isMatched = false;
    m_lines = Domain::linesOf(m_stored.history);
    Q_EMIT historyChanged();
    Q_EMIT interviewsChanged();
    prioritise();
    startMatching();
}

QStringList Preparation::mostPressing() const
{
    return Domain::mostPressing(*m_workspace.guide(), m_priorities);
}

QStringList Preparation::alsoUsedFor(const QString &question, const QString &source) const
{
    QStringList questions;
    for (const Domain::Question &other : m_workspace.guide()->questions) {
        if (other.id == question)
            continue;
        const QList<Domain::Evidence> evidence = m_evidence.value(other.id);
        for (qsizetype i = 0; i < evidence.size(); ++i) {
            if (evidence[i].line.source == source && (i < firstLines || evidence[i].pinned))
                questions.append(other.id);
        }
    }
    return questions;
}

QStringList Preparation::dismissed(const QString &question) const
{
    QStringList texts;
    const QHash<QString, Domain::Verdict> verdicts = m_stored.verdicts.value(question);
    if (verdicts.isEmpty())
        return texts;
    for (const Domain::HistoryLine &line : m_lines) {
        if (verdicts.value(Domain::lineKey(line.text), Domain::Verdict::None) == Domain::Verdict::Dismissed)
            texts.append(line.text);
    }
    return texts;
}

void Preparation::setHistory(const Domain::History &history)
{
    if (history == m_stored.history)
        return;
    m_stored.history = history;
    m_lines = Domain::linesOf(history);
    Q_EMIT historyEdited(history);
    Q_EMIT historyChanged();
    startMatching();
}

void Preparation::setVerdict(const QString &question, const QString &lineText, Domain::Verdict verdict)
{
    const QString key = Domain::lineKey(lineText);
    if (m_stored.verdicts.value(question).value(key, Domain::Verdict::None) == verdict)
        return;
    if (verdict == Domain::Verdict::None)
        m_stored.verdicts[question].remove(key);
    else
        m_stored.verdicts[question].insert(key, verdict);
    Q_EMIT verdictEdited(question, key, verdict);
    judge();
}

void Preparation::setInterviews(const QList<Domain::Interview> &interviews)
{
    if (interviews == m_stored.interviews)
        return;
    m_stored.interviews = interviews;
    Q_EMIT interviewsEdited(interviews);
    Q_EMIT interviewsChanged();
    prioritise();
}

void Preparation::setLevel(const QString &question, std::optional<Domain::Level> level)
{
    const auto now = m_stored.levels.constFind(question);
    const bool isSet = now != m_stored.levels.cend();
    if (level ? isSet && *now == *level : !isSet)
        return;
    if (level)
        m_stored.levels.insert(question, *level);
    else
        m_stored.levels.remove(question);
    Q_EMIT levelEdited(question, level);
    prioritise();
}

void Preparation::setWeights(const Domain::Weights &weights)
{
    if (weights == m_stored.weights)
        return;
    m_stored.weights = weights;
    Q_EMIT weightsEdited(weights);
    prioritise();
}

void Preparation::startMatching()
{
    m_matchable = Domain::looksEnglish(m_lines);
    m_matching = m_matchable && !m_lines.isEmpty();
    if (m_matching) {
        m_job->start(m_workspace.guide(), m_lines);
        Q_EMIT evidenceChanged();
        return;
    }
    m_job->stop();
    m_found.clear();
    m_isMatched = false;
    judge();
}

void Preparation::judge()
{
    m_evidence = Domain::withVerdicts(m_found, m_stored.verdicts, m_lines);
    Q_EMIT evidenceChanged();
    prioritise();
}

Domain::PriorityInput Preparation::priorityInput() const
{
    return {.guide = *m_workspace.guide(),
        .answers = m_workspace.summaries(),
        .evidence = m_evidence,
        .hasHistory = m_isMatched,
        .interviews = m_stored.interviews,
        .byHand = m_stored.levels,
        .weights = m_stored.weights,
        .today = QDate::currentDate()};
}

void Preparation::prioritise()
{
    const Domain::PriorityInput input = priorityInput();
    m_prioritisedOn = input.today;
    const Domain::Priorities priorities = Domain::prioritise(input);
    if (priorities == m_priorities)
        return;
    m_priorities = priorities;
    Q_EMIT prioritiesChanged();
}

void Preparation::prioritise(const QString &question)
{
    const Domain::PriorityInput input = priorityInput();
    const Domain::Question *changed = m_workspace.guide()->question(question);
    if (!changed || input.today != m_prioritisedOn) {
        prioritise();
        return;
    }
    const Domain::Priority priority = Domain::priorityOf(*changed, input);
    if (priority == m_priorities.value(question))
        return;
    m_priorities.insert(question, priority);
    Q_EMIT prioritiesChanged();
}

} // namespace Models
