// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/bulletedtext.h"

#include "formats/history/bullets.h"

#include <numeric>

namespace Formats
{

namespace
{

constexpr qsizetype sentenceWords = 4; ///< From here on a piece between bullets is an item, not a word in a row.

/// Where the bullet signs within a line are that have blanks around them.
QList<qsizetype> signsIn(QStringView line)
{
    QList<qsizetype> places;
    for (qsizetype i = 1; i + 1 < line.size(); ++i) {
        if (isBulletSign(line[i]) && line[i - 1].isSpace() && line[i + 1].isSpace())
            places.append(i);
    }
    return places;
}

/// The line's pieces, each with its bullet; the line itself where its bullets only part words: "Go • Java • SQL".
QStringList piecesOf(const QString &line)
{
    const QList<qsizetype> signs = signsIn(line);
    if (signs.isEmpty())
        return {line};
    QStringList pieces{line.first(signs.first())};
    for (qsizetype i = 0; i < signs.size(); ++i)
        pieces.append(line.sliced(signs[i], (i + 1 < signs.size() ? signs[i + 1] : line.size()) - signs[i]));
    const auto blanks = std::accumulate(pieces.begin() + 1, pieces.end(), qsizetype(0),
        [](qsizetype sum, const QString &piece) { return sum + piece.trimmed().count(u' '); });
    const bool isList = bulletLength(line) > 0 || blanks >= sentenceWords * signs.size();
    return isList ? pieces : QStringList{line};
}

} // namespace

BulletedText takeBullets(const QString &text)
{
    BulletedText result;
    QStringList prose;
    for (const QString &line : text.split(u'\n')) {
        for (const QString &piece : piecesOf(line)) {
            const qsizetype bullet = bulletLength(piece);
            const QString words = piece.sliced(bullet).trimmed();
            if (!words.isEmpty())
                (bullet > 0 ? result.items : prose).append(words);
        }
    }
    result.prose = prose.join(u'\n');
    return result;
}

} // namespace Formats
