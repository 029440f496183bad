// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/version.h"
#include "domain/error.h"

#include <QFuture>
#include <functional>

namespace Models
{

/// Where versions of answers come from: the data file, read off the window's thread.
struct VersionSource {
    using Versions = QList<Domain::Version>;

    /// Of one answer, oldest first.
    std::function<QFuture<Domain::Result<Versions>>(const Domain::AnswerKey &key)> load;
    /// Those of a guide's answers in which every word stands, by the question.
    std::function<QFuture<Domain::Result<QHash<QString, Versions>>>(const QString &guide, const QString &text)> search;
    /// Sees to it that this answer becomes a version before another takes its place.
    std::function<QFuture<Domain::Result<void>>(const Domain::AnswerKey &key, const Domain::Answer &answer)> keep;
};

} // namespace Models
