// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/guidegenerator.h"

#include <algorithm>

namespace Support
{

using namespace Domain;

namespace
{

constexpr std::array<QStringView, 24> syllables{u"ba", u"ce", u"di", u"fo", u"gu", u"la", u"me", u"ni", u"po", u"ru",
    u"sa", u"te", u"vi", u"lo", u"nu", u"ra", u"se", u"ti", u"mo", u"pu", u"st", u"er", u"in", u"or"};

QStringView syllable(QRandomGenerator &random)
{
    return syllables[random.bounded(static_cast<quint32>(syllables.size()))];
}

QString word(QRandomGenerator &random)
{
    QString text;
    for (quint32 left = 1 + random.bounded(4U); left > 0; --left)
        text += syllable(random);
    if (random.bounded(8U) == 0)
        text[0] = text[0].toUpper();
    return text;
}

Question generatedQuestion(int row, const GuideShape &shape, QRandomGenerator &random)
{
    Question question;
    question.id = QStringLiteral("q%1").arg(row);
    question.set = questionSets[static_cast<std::size_t>(row) % questionSets.size()];
    question.number = row / static_cast<int>(questionSets.size()) + 1;
    question.category = QStringLiteral("Category %1").arg(random.bounded(shape.categories));
    for (quint32 left = 1 + random.bounded(3U); left > 0; --left) {
        const QString stage = QStringLiteral("stage-%1").arg(random.bounded(shape.stages));
        if (!question.stages.contains(stage))
            question.stages.append(stage);
    }
    question.title = generatedText(3, random);
    question.question = generatedText(16, random);
    question.why = generatedText(26, random);
    for (int pointer = 0; pointer < 5; ++pointer)
        question.pointers.append(generatedText(12, random));
    return question;
}

void scatter(QList<Question> &questions, QRandomGenerator &random)
{
    constexpr int oneOf = 100;
    for (qsizetype from = 0; from < questions.size(); from += oneOf) {
        const qsizetype count = std::min<qsizetype>(oneOf, questions.size() - from);
        Question &question = questions[from + static_cast<qsizetype>(random.bounded(static_cast<quint32>(count)))];
        question.pointers[random.bounded(5)] += u' ' + scatteredWord.toString();
    }
}

} // namespace

QString generatedText(int words, QRandomGenerator &random)
{
    QStringList text;
    for (; words > 0; --words)
        text.append(word(random));
    return text.join(u' ');
}

Guide generatedGuide(const GuideShape &shape)
{
    QRandomGenerator random(shape.seed);
    Guide guide;
    guide.id = QStringLiteral("generated");
    guide.role = QStringLiteral("Generated");
    for (int number = 0; number < shape.stages; ++number)
        guide.stages.append({QStringLiteral("stage-%1").arg(number), QStringLiteral("Stage %1").arg(number), {}});
    guide.questions.reserve(shape.questions);
    for (int row = 0; row < shape.questions; ++row)
        guide.questions.append(generatedQuestion(row, shape, random));
    scatter(guide.questions, random);
    return guide;
}

Guide completeGuide(const GuideShape &shape)
{
    Guide guide = generatedGuide(shape);
    guide.about = QStringLiteral("About it");
    for (Stage &stage : guide.stages)
        stage.about = QStringLiteral("A talk");
    guide.screensFor = guide.redFlags = QStringList{QStringLiteral("Care")};
    guide.formats = {{.name = QStringLiteral("Pairing"), .about = QStringLiteral("Two at one keyboard")}};
    for (Question &question : guide.questions) {
        question.followUps = QStringList{QStringLiteral("And then?")};
        for (const Part part : storyParts)
            question.scaffold[part] = QStringLiteral("What was it?");
    }
    return guide;
}

Answer generatedAnswer(QRandomGenerator &random)
{
    Answer answer;
    for (const Part part : allParts) {
        if (random.bounded(3U) == 0)
            answer.parts[part] = generatedText(4, random);
    }
    answer.ready = random.bounded(2U) == 0;
    for (int pointer = 0; pointer < 5; ++pointer) {
        if (random.bounded(2U) == 0)
            answer.covered.insert(pointer);
    }
    return answer;
}

} // namespace Support
