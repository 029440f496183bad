// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/export/everything.h"

namespace Formats
{

/// The answers to one guide, to be read without the program.
struct MarkdownDocument {
    QString name; ///< A file name: "backend-developer.md".
    QByteArray text; ///< UTF-8.
};

/// A document for each guide that has answers, in the order of its questions; what is written there is the present
/// text of each part, as it was typed. Answers to a guide or a question that is gone are there by their ids.
QList<MarkdownDocument> answersAsMarkdown(
    const QHash<Domain::AnswerKey, Domain::DatedAnswer> &answers, const QList<Domain::GuidePtr> &guides);

} // namespace Formats
