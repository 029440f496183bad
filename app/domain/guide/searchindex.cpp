// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/guide/searchindex.h"

#include "domain/answer/wordsearch.h"
#include "domain/guide/textfold.h"

#include <algorithm>
#include <string_view>

namespace Domain
{

namespace
{

// Words hold no white space, so that none is found across the border of two fields.
std::string foldedFields(const Question &question)
{
    return folded((QStringList{question.question, question.title, question.why} + question.pointers).join(u'\n'));
}

bool extends(const std::vector<std::string> &words, const std::vector<std::string> &earlier)
{
    return std::ranges::all_of(earlier, [&words](const std::string &old) {
        return std::ranges::any_of(words, [&old](const std::string &word) { return word.contains(old); });
    });
}

} // namespace

SearchIndex::SearchIndex(const Guide &guide, const SpooledAnswers &answers)
    : m_answers(answers)
    , m_hits(static_cast<std::size_t>(guide.questions.size()), true)
{
    m_starts.reserve(m_hits.size() + 1);
    m_places.reserve(m_hits.size());
    for (const Question &question : guide.questions) {
        m_starts.push_back(m_texts.size());
        m_texts += foldedFields(question);
        m_places.push_back(answers.searched(question.id));
    }
    m_starts.push_back(m_texts.size());
    m_texts.shrink_to_fit();
}

void SearchIndex::setAnswer(int row, const Answer &answer)
{
    m_edited[row] = QByteArray::fromStdString(foldedText(answer));
    if (!m_words.empty())
        m_hits[static_cast<std::size_t>(row)] = holdsAll(row);
}

const std::vector<bool> &SearchIndex::search(QStringView text)
{
    std::vector<std::string> words = foldedWords(text);
    if (words == m_words)
        return m_hits;
    const bool narrows = extends(words, m_words);
    m_words = std::move(words);
    for (std::size_t row = 0; row < m_hits.size(); ++row) {
        if (m_hits[row] || !narrows)
            m_hits[row] = holdsAll(static_cast<int>(row));
    }
    return m_hits;
}

// The answer is read once, and only where the question does not have them all.
bool SearchIndex::holdsAll(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    const std::string_view text = std::string_view(m_texts).substr(m_starts[at], m_starts[at + 1] - m_starts[at]);
    std::optional<QByteArray> answer;
    return std::ranges::all_of(m_words, [&](const std::string &word) {
        if (text.contains(word))
            return true;
        if (!answer)
            answer = answerText(row);
        return std::string_view(*answer).contains(word);
    });
}

QByteArray SearchIndex::answerText(int row) const
{
    if (const auto edited = m_edited.constFind(row); edited != m_edited.cend())
        return *edited;
    const TextSpool::Place place = m_places[static_cast<std::size_t>(row)];
    return place.size > 0 ? m_answers.searchedText(place) : QByteArray();
}

QList<TextRange> SearchIndex::marks(QStringView text, QStringView query)
{
    const std::vector<std::string> words = foldedWords(query);
    if (words.empty())
        return {};
    const FoldedText in(text);
    std::vector<bool> marked(static_cast<std::size_t>(text.size()));
    for (const std::string &word : words) {
        for (auto at = in.bytes.find(word); at != std::string::npos; at = in.bytes.find(word, at + 1)) {
            for (qsizetype unit = in.starts[at]; unit < in.ends[at + word.size() - 1]; ++unit)
                marked[static_cast<std::size_t>(unit)] = true;
        }
    }
    QList<TextRange> ranges;
    for (auto from = std::ranges::find(marked, true); from != marked.end();) {
        const auto to = std::find(from, marked.end(), false);
        ranges.append({from - marked.begin(), to - from});
        from = std::find(to, marked.end(), true);
    }
    return ranges;
}

} // namespace Domain
