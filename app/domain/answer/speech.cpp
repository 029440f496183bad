// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answer/speech.h"

#include "domain/answer/fences.h"
#include "domain/answer/prompts.h"

#include <QString>

namespace Domain
{

namespace
{

bool isUnspaced(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

/// Half words, so that two characters of an unspaced script make one.
int halfWords(QStringView line)
{
    int halves = 0;
    bool inWord = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        char32_t character = line[i].unicode();
        if (line[i].isHighSurrogate() && i + 1 < line.size() && line[i + 1].isLowSurrogate()) {
            character = QChar::surrogateToUcs4(line[i], line[i + 1]);
            ++i;
        }
        if (isUnspaced(QChar::script(character))) {
            ++halves;
            inWord = false;
        } else if (QChar::isSpace(character)) {
            inWord = false;
        } else if (!inWord && QChar::isLetterOrNumber(character)) {
            halves += 2;
            inWord = true;
        }
    }
    return halves;
}

} // namespace

int spokenWords(QStringView markdown)
{
    int halves = 0;
    Fence fence;
    for (const QStringView line : markdown.tokenize(u'\n')) {
        const bool wasInside = fence.isOpen();
        fence.advance(line);
        if (!wasInside && !fence.isOpen() && !isPrompt(line))
            halves += halfWords(line);
    }
    return (halves + 1) / 2;
}

std::chrono::seconds speakingTime(int words, int wordsPerMinute)
{
    return std::chrono::seconds(qRound(words * 60.0 / wordsPerMinute));
}

QString clockText(std::chrono::seconds time)
{
    return QStringLiteral("%L1:%L2").arg(time.count() / 60).arg(time.count() % 60, 2, 10, QLatin1Char('0'));
}

} // namespace Domain
