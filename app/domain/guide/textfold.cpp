// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/guide/textfold.h"

#include <QStringList>
#include <QTextBoundaryFinder>
#include <algorithm>

namespace Domain
{

std::string folded(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_C).toCaseFolded().toStdString();
}

std::vector<std::string> foldedWords(QStringView text)
{
    std::vector<std::string> words;
    const QString spaced = text.toString().simplified();
    for (const QStringView word : QStringView(spaced).split(u' ', Qt::SkipEmptyParts))
        words.push_back(folded(word));
    std::ranges::stable_sort(words, std::greater{}, &std::string::size);
    return words;
}

FoldedText::FoldedText(QStringView text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > start; end = finder.toNextBoundary()) {
        bytes += folded(text.sliced(start, end - start));
        starts.resize(bytes.size(), start);
        ends.resize(bytes.size(), end);
        start = end;
    }
}

} // namespace Domain
