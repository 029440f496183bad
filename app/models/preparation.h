// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history/history.h"
#include "domain/priority/priority.h"
#include "models/matchingjob.h"
#include "models/workspace.h"

#include <QObject>

namespace Models
{

/// Everything of a person's preparation but the answers: history, evidence, interviews, priorities. What does not
/// change anything signals nothing. Each setter is an edit that the application carries to the data file.
class Preparation : public QObject
{
    Q_OBJECT

public:
    /// As it is in the data file.
    struct Stored {
        Domain::History history;
        Domain::Verdicts verdicts; ///< For the open guide.
        QList<Domain::Interview> interviews; ///< Of all guides.
        QHash<QString, Domain::Level> levels; ///< Set by hand, for the open guide, by the question's id.
        Domain::Weights weights;
    };

    Preparation(const Workspace &workspace, LexiconSource lexicon, QObject *parent = nullptr);
    ~Preparation() override;

    /// After Workspace::open(): what the data file has.
    void open(const Stored &stored);

    const Domain::History &history() const { return m_stored.history; }
    const QList<Domain::HistoryLine> &lines() const { return m_lines; }
    const QList<Domain::Interview> &interviews() const { return m_stored.interviews; }
    const Domain::Weights &weights() const { return m_stored.weights; }
    /// Best first, with the person's verdicts. Empty while matching is under way for the first time.
    QList<Domain::Evidence> evidence(const QString &question) const { return m_evidence.value(question); }
    const Domain::EvidenceByQuestion &evidence() const { return m_evidence; }
    bool isMatching() const { return m_matching; }
    /// False where the history is in another language than the matching knows.
    bool isMatchable() const { return m_matchable; }
    Domain::Priority priority(const QString &question) const { return m_priorities.value(question); }
    const Domain::Priorities &priorities() const { return m_priorities; }
    QStringList mostPressing() const;
    /// The other questions that the same line is evidence for (pinned, or among their first three), by id.
    QStringList alsoUsedFor(const QString &question, const QString &source) const;

    /// The lines that are there and were dismissed for the question.
    QStringList dismissed(const QString &question) const;

    void setHistory(const Domain::History &history);
    void setVerdict(const QString &question, const QString &lineText, Domain::Verdict verdict);
    void setInterviews(const QList<Domain::Interview> &interviews);
    /// Nothing: as the formula has it.
    void setLevel(const QString &question, std::optional<Domain::Level> level);
    void setWeights(const Domain::Weights &weights);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    bool isReadOnly() const { return m_readOnly; }

Q_SIGNALS:
    void historyChanged();
    void evidenceChanged(); ///< Also when matching begins and ends.
    void interviewsChanged();
    void prioritiesChanged();
    void matchingProgress(int done, int of);
    // What is to be kept:
    void historyEdited(const Domain::History &history);
    void verdictEdited(const QString &question, const QString &lineKey, Domain::Verdict verdict);
    void interviewsEdited(const QList<Domain::Interview> &interviews);
    void levelEdited(const QString &question, std::optional<Domain::Level> level);
    void weightsEdited(const Domain::Weights &weights);

private:
    void startMatching();
    void judge();
    void prioritise();
    /// After a change of its answer, which no other question's priority rests on.
    void prioritise(const QString &question);
    Domain::PriorityInput priorityInput() const;

    const Workspace &m_workspace;
    Stored m_stored;
    QList<Domain::HistoryLine> m_lines;
    Domain::EvidenceByQuestion m_found;
    Domain::EvidenceByQuestion m_evidence;
    Domain::Priorities m_priorities;
    QDate m_prioritisedOn;
    bool m_matching = false;
    bool m_matchable = true;
    bool m_isMatched = false; // The evidence is that of a history, if perhaps of the one before the last edit.
    bool m_readOnly = false;
    std::unique_ptr<MatchingJob> m_job;
};

} // namespace Models
