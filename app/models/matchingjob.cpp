// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matchingjob.h"

#include <QtConcurrentRun>

namespace Models
{

MatchingJob::MatchingJob(LexiconSource lexicon, QObject *parent)
    : QObject(parent)
    , m_lexicon(std::async(std::launch::deferred, std::move(lexicon)))
{
}

MatchingJob::~MatchingJob()
{
    stop();
}

void MatchingJob::start(const Domain::GuidePtr &guide, const QList<Domain::HistoryLine> &lines)
{
    stop();
    m_watcher = std::make_unique<QFutureWatcher<Found>>();
    connect(m_watcher.get(), &QFutureWatcher<Found>::progressValueChanged, this,
        [this](int value) { Q_EMIT progress(value, m_watcher->progressMaximum()); });
    connect(m_watcher.get(), &QFutureWatcher<Found>::finished, this, [this] {
        if (m_watcher->isCanceled())
            return;
        if (const Found found = m_watcher->result())
            Q_EMIT done(*found);
    });
    m_watcher->setFuture(QtConcurrent::run([guide, lines, lexicon = m_lexicon](QPromise<Found> &promise) {
        promise.setProgressRange(0, static_cast<int>(guide->questions.size()));
        promise.addResult(
            Domain::Matcher(lexicon.get()).match(*guide, lines, [&promise](qsizetype done, qsizetype /*of*/) {
                promise.setProgressValue(static_cast<int>(done));
                return !promise.isCanceled();
            }));
    }));
}

void MatchingJob::stop()
{
    if (!m_watcher)
        return;
    m_watcher->disconnect(this);
    m_watcher->cancel();
    m_watcher.reset(); // the thread holds all that it reads, and ends by itself
}

} // namespace Models
