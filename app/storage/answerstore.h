// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/spooledanswers.h"
#include "domain/answer/version.h"
#include "domain/error.h"

#include <QList>
#include <functional>
#include <utility>

namespace Storage
{

class Database;

/// When answers are written, and how.
struct Writing {
    QDateTime at = QDateTime::currentDateTimeUtc();
    bool isOneAct = false; ///< As by a command: what stood before becomes a version, however young it is.
};

/// The answers in the data file. What one said before becomes a version, by the rule of Domain::isKept().
class AnswerStore
{
public:
    explicit AnswerStore(Database &database) : m_database(database) { }

    Domain::Result<Domain::Answers> load(const QString &guide);
    /// The same for a window, which does not hold all that was ever written.
    Domain::Result<Domain::SpooledAnswers> spool(const QString &guide);
    /// A default answer where there is none.
    Domain::Result<Domain::Answer> load(const Domain::AnswerKey &key);
    /// Whether there is no answer to any guide.
    Domain::Result<bool> isEmpty();
    /// All of them or none. What is as it was keeps its time.
    Domain::Result<void> save(
        const QList<std::pair<Domain::AnswerKey, Domain::Answer>> &answers, const Writing &writing = {});

    /// What an answer says becomes a version before another takes its place.
    Domain::Result<void> keep(const Domain::AnswerKey &key, const Domain::Answer &answer);
    /// The answers to all guides, with the times they are of.
    Domain::Result<QHash<Domain::AnswerKey, Domain::Version>> loadAll();
    /// Puts an answer of that time in place of what stands, which becomes no version.
    Domain::Result<void> replace(const Domain::AnswerKey &key, const Domain::Version &version);

private:
    struct Save {
        Domain::AnswerKey key;
        Domain::Version next;
        Writing writing;
        QString lastChange; ///< Of any answer.
    };
    using Visit = std::function<void(const QString &question, const Domain::Answer &answer)>;
    Domain::Result<void> eachAnswer(const QString &guide, const Visit &visit);
    Domain::Result<void> saveOne(const Save &save);
    Domain::Result<void> write(const Domain::AnswerKey &key, const Domain::Version &version, const QString &begunAt);

    Database &m_database;
};

} // namespace Storage
