// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "highlighting/engine.h"

#include <memory>

namespace KSyntaxHighlighting
{
class Definition;
class Repository;
class Theme;
} // namespace KSyntaxHighlighting

namespace Highlighting
{

/// Owns the definitions and themes of KSyntaxHighlighting, and reads them when first asked.
class Languages
{
public:
    Languages();
    ~Languages();
    Q_DISABLE_COPY_MOVE(Languages)

    /// The names that a language picker offers, in the order of the locale.
    QStringList names() const;
    /// What to write behind an opening fence for a language of languages(): one word, "cpp" for "C++".
    QString fenceWord(const QString &language) const;
    /// For the word behind an opening fence: a name, a usual short name or a file extension, in any case.
    /// Invalid where nothing answers to it.
    KSyntaxHighlighting::Definition definition(const QString &fenceWord) const;
    KSyntaxHighlighting::Theme theme(bool dark) const;

    /// The looks of code on white paper, line by line; what no span covers is plain.
    QList<QList<Span>> spans(const QStringList &lines, const QString &fenceWord) const;

private:
    KSyntaxHighlighting::Repository &repository() const;
    mutable std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
};

} // namespace Highlighting
