// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/export/everything.h"
#include "load/steps.h"

namespace Load
{

/// What the data file has to hold. Times count writings, so that the later is the larger; real ones differ.
struct Kept {
    Domain::Everything all;
    QSet<Domain::AnswerKey> over; ///< Answers whose stretch of writing is over: what they say is kept in any case.

    /// `last` is the time of the last writing before this one.
    void save(const Domain::AnswerKey &key, const Domain::Version &next, const QDateTime &last);
    void merge(const Domain::Everything &theirs);
    void setWeights(const Domain::Weights &weights);
    Domain::Weights weights() const;
};

/// What the program has to do, simply and in memory: the present state of all that a person sees and has.
struct Expected {
    Kept kept;
    QString guide; ///< The one that is open.
    QString chosenGuide; ///< The one that was last chosen, which the next start opens.
    QString question; ///< The one that is open; empty: none is.
    Domain::Answers answers; ///< To the open guide, with what is not written yet.
    Steps<Domain::History> history; ///< As it is edited, with what is blank.
    QHash<std::pair<QString, Domain::Part>, Steps<QString>> texts; ///< Of the questions that were open.
    QHash<QString, Kept> backups; ///< By the file.
    QList<std::pair<QString, Domain::Everything>> exports; ///< With their files.

    Expected();
    Domain::GuidePtr guideOf(const QString &id) const;
    Domain::GuidePtr openGuide() const { return guideOf(guide); }

    /// The steps of that part of the question that is open.
    Steps<QString> &text(Domain::Part part);
    void edit(const std::function<void(Domain::Answer &)> &change);
    /// Turns to another question.
    void choose(const QString &next);
    /// All that was edited goes to the file.
    void write();
    /// The file is read anew, and that guide is opened, or the first where there is no such.
    void open(const QString &id);

private:
    /// What was typed becomes part of the answer.
    void commit();

    Domain::GuidePtr m_builtIn;
    QSet<QString> m_touched; ///< Questions whose answers are not written yet.
    qint64 m_writings = 0;
};

} // namespace Load
