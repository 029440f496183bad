// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answer/spooledanswers.h"

#include "domain/answer/wordsearch.h"

#include <QDataStream>
#include <limits>

namespace Domain
{

namespace
{

QByteArray toBytes(const Answer &answer)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QDataStream::WriteOnly);
    for (const Part part : allParts)
        stream << answer.parts[part];
    stream << answer.ready << answer.covered;
    return bytes;
}

Answer fromBytes(const QByteArray &bytes)
{
    Answer answer;
    QDataStream stream(bytes);
    for (const Part part : allParts)
        stream >> answer.parts[part];
    stream >> answer.ready >> answer.covered;
    return answer;
}

} // namespace

SpooledAnswers::SpooledAnswers(const Answers &answers)
    : m_texts(std::make_shared<TextSpool>(std::numeric_limits<qsizetype>::max()))
{
    for (const auto &[question, answer] : answers.asKeyValueRange())
        add(question, answer);
}

void SpooledAnswers::add(const QString &question, const Answer &answer)
{
    m_answers.insert(question,
        {.summary = summaryOf(answer),
            .whole = m_texts->add(toBytes(answer)),
            .searched = m_texts->add(foldedText(answer))});
}

Result<Answer> SpooledAnswers::answer(const QString &question) const
{
    const auto found = m_answers.constFind(question);
    return found == m_answers.cend() ? Answer() : m_texts->text(found->whole).transform(fromBytes);
}

QByteArray SpooledAnswers::searchedText(const TextSpool::Place &place) const
{
    return m_texts->text(place).value_or(QByteArray());
}

} // namespace Domain
