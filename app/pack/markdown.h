// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QList>
#include <QString>

namespace Pack::Markdown
{

enum class Look { Italic = 1, Bold = 2, Code = 4, Struck = 8 };
Q_DECLARE_FLAGS(Looks, Look)
Q_DECLARE_OPERATORS_FOR_FLAGS(Looks)

/// A run of one look within a text.
struct Span {
    qsizetype start = 0;
    qsizetype length = 0;
    Looks looks;
    QByteArray link; ///< Percent-encoded; http, https or mailto.
    friend bool operator==(const Span &, const Span &) = default;
};

struct Text {
    QString text; ///< Lines as typed, separated by '\n'.
    QList<Span> spans;
    friend bool operator==(const Text &, const Text &) = default;
};

/// What a block stands in.
enum class Container { Quote, List };

/// A paragraph or the like; what nests is flattened into `inside`.
struct Block {
    enum class Kind { Paragraph, Heading, Code, Rule, Table };

    Kind kind = Kind::Paragraph;
    QList<Container> inside;
    QString marker; ///< "•" or "3.", of the block that begins a list item.
    bool tight = false; ///< Follows the block before it without a gap.
    Text text; ///< Of code: its lines, without the fence.
    QString language; ///< The word behind the fence.
    QList<QList<Text>> rows; ///< Of a table; the first is its head.
};

/// CommonMark with tables and strike-through, for text that somebody typed as prose: each line break stays, and
/// HTML, entities and images stand there as typed.
QList<Block> parse(const QString &source);

} // namespace Pack::Markdown
