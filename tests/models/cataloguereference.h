// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/guide/questionfilter.h"
#include "models/branch.h"

#include <QAbstractItemModel>
#include <functional>

/// Says of a guide, a grouping, a filter and answers what the catalogue's tree must hold: slowly and plainly. The
/// filter's text is one word.
struct CatalogueReference {
    Domain::Guide guide;
    Domain::Answers answers;
    Domain::QuestionFilter filter;
    Models::Grouping grouping = Models::Grouping::Category;
    Domain::Priorities priorities;

    /// As Support::treeLines() makes them with describeRow().
    QStringList lines() const;
    qsizetype shown() const;

private:
    using Belongs = std::function<bool(const Domain::Question &)>;
    Domain::Level level(const Domain::Question &question) const { return priorities.value(question.id).level; }
    bool shows(const Domain::Question &question) const;
    void addBranch(QStringList &tree, const QString &name, const Belongs &belongs) const;
};

/// What a row of a CatalogueModel says.
QString describeRow(const QModelIndex &index);
