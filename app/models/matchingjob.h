// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/matching/matcher.h"

#include <QFutureWatcher>
#include <QObject>
#include <functional>
#include <future>

namespace Models
{

/// Gives the lexicon; called once, in another thread, when something is to be matched for the first time.
using LexiconSource = std::function<Domain::LexiconPtr()>;

/// One matching at a time, in another thread; a newer one replaces the one that runs.
class MatchingJob : public QObject
{
    Q_OBJECT

public:
    explicit MatchingJob(LexiconSource lexicon, QObject *parent = nullptr);
    ~MatchingJob() override;

    void start(const Domain::GuidePtr &guide, const QList<Domain::HistoryLine> &lines);
    /// What runs comes to nothing.
    void stop();

Q_SIGNALS:
    void progress(int done, int of);
    void done(const Domain::EvidenceByQuestion &found);

private:
    using Found = std::optional<Domain::EvidenceByQuestion>;
    std::shared_future<Domain::LexiconPtr> m_lexicon;
    std::unique_ptr<QFutureWatcher<Found>> m_watcher;
};

} // namespace Models
