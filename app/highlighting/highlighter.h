// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QTextCharFormat>
#include <memory>

namespace KSyntaxHighlighting
{
class Definition;
class Repository;
class Theme;
} // namespace KSyntaxHighlighting

namespace Highlighting
{

/// A run of one look within a line of code.
struct Span {
    int start = 0;
    int length = 0;
    QTextCharFormat format;
};

/// Owns the definitions and themes of KSyntaxHighlighting, and reads them when first asked.
class Highlighter
{
public:
    Highlighter();
    ~Highlighter();
    Q_DISABLE_COPY_MOVE(Highlighter)

    /// The names that a language picker offers, in the order of the locale.
    QStringList languages() const;
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
