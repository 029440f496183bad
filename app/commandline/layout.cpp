// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/layout.h"

#include <algorithm>
#include <cmath>

namespace CommandLine
{

namespace
{

constexpr qsizetype gap = 2;
constexpr qsizetype narrowest = 20; // A last column narrower than that reads worse than lines cut by the terminal.

/// The text in lines of that width at the most, save where a word is longer.
QStringList wrapped(const QString &text, qsizetype width)
{
    if (width < narrowest)
        return {text};
    QStringList lines;
    for (const QString &word : text.split(u' ')) {
        if (!lines.isEmpty() && lines.last().size() + 1 + word.size() <= width)
            lines.last() += u' ' + word;
        else
            lines.append(word);
    }
    return lines;
}

} // namespace

QString aligned(const QList<QStringList> &rows, int width)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i + 1 < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i + 1 < row.size(); ++i)
            line += row[i].leftJustified(widths[i] + gap);
        const QString indent(line.size(), u' ');
        text += line + wrapped(row.last(), width - indent.size()).join(u'\n' + indent) + u'\n';
    }
    return text;
}

QString harmless(QString text)
{
    std::ranges::replace_if(text, [](QChar c) { return c != u'\n' && c.category() == QChar::Other_Control; }, u' ');
    return text;
}

double rounded(double score)
{
    constexpr double digits = 10'000;
    return std::round(score * digits) / digits;
}

} // namespace CommandLine
