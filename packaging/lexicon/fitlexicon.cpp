// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/matching/signs.h"
#include "regression.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace Qt::StringLiterals;

// fitlexicon FOLDER GUIDE.json OUT.json: fits a lexicon to the graded lines in FOLDER/lines/*.json and the phrases
// in FOLDER/phrases.json. A line is {"text": …, "grades": {question: 1 to 3}}; a phrase counts as a short line.

/// How much a line counts, by its grade; one that touches a question says little either way.
constexpr std::array gradeWeights{1.0, 1.8, 3.0, 6.0};
constexpr double phraseWeight = 0.3;
/// The strength of the fit, and the weight below which a sign is not worth its place; both chosen on the
/// histories in tests/data/histories/tuning.
constexpr double c = 0.08;
constexpr double leastWeight = 0.1;

namespace
{

struct Text {
    QStringList signs;
    QJsonObject grades;
    double weight = 1;
};

QJsonDocument document(const QString &name)
{
    QFile file(name);
    QJsonParseError error;
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s: %s", qPrintable(name), qPrintable(file.errorString()));
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error);
    if (json.isNull())
        qFatal("cannot read %s: %s", qPrintable(name), qPrintable(error.errorString()));
    return json;
}

Text textOf(const QString &line, const QJsonObject &grades, double weight)
{
    Text text{.signs = {}, .grades = grades, .weight = weight};
    for (const Domain::Sign &sign : Domain::signsOf(Domain::tokensOf(line)))
        text.signs.append(sign.key);
    return text;
}

QList<Text> readTexts(const QDir &folder)
{
    QList<Text> texts;
    for (const QFileInfo &file :
        QDir(folder.filePath(u"lines"_s)).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        for (const QJsonValue line : document(file.filePath()).array())
            texts.append(textOf(line["text"_L1].toString(), line["grades"_L1].toObject(), 1));
    }
    const QJsonObject phrases = document(folder.filePath(u"phrases.json"_s)).object();
    for (auto question = phrases.begin(); question != phrases.end(); ++question) {
        for (const QJsonValue phrase : question.value().toArray())
            texts.append(textOf(phrase.toString(), {{question.key(), 2}}, phraseWeight));
    }
    return texts;
}

/// Words that occur twice, and pairs that occur thrice; less is chance. A phrase is there on purpose.
QStringList knownSigns(const QList<Text> &texts)
{
    QMap<QString, int> counts;
    for (const Text &text : texts) {
        for (const QString &sign : text.signs)
            counts[sign] += text.weight < 1 ? 3 : 1;
    }
    counts.removeIf([](const auto &item) { return item.value() < (item.key().contains(u' ') ? 3 : 2); });
    return counts.keys();
}

QJsonObject topicOf(const QString &question, const QString &name, const QList<Text> &texts, const QStringList &signs)
{
    QHash<QString, std::size_t> numbers;
    for (const QString &sign : signs)
        numbers.insert(sign, static_cast<std::size_t>(numbers.size()));
    std::vector<Example> examples;
    for (const Text &text : texts) {
        const int grade = std::clamp(text.grades.value(question).toInt(), 0, 3);
        Example example{
            .signs = {}, .positive = grade > 0, .weight = text.weight * gradeWeights[static_cast<std::size_t>(grade)]};
        for (const QString &sign : text.signs) {
            if (const auto number = numbers.constFind(sign); number != numbers.cend())
                example.signs.push_back(*number);
        }
        examples.push_back(example);
    }
    const Model model = fit(examples, static_cast<std::size_t>(numbers.size()), c);
    QJsonObject weights;
    for (const QString &sign : signs) {
        if (const double weight = model.weights[numbers[sign]]; std::abs(weight) >= leastWeight)
            weights.insert(sign, std::round(weight * 1000) / 1000);
    }
    return {{"name"_L1, name}, {"bias"_L1, std::round(model.bias * 1000) / 1000}, {"signs"_L1, weights}};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        qFatal("usage: fitlexicon FOLDER GUIDE.json OUT.json");
    const QList<Text> texts = readTexts(QDir(arguments[1]));
    const QStringList signs = knownSigns(texts);
    QJsonArray topics;
    for (const QJsonValue question : document(arguments[2])["questions"_L1].toArray()) {
        // The first concept of a question of the page names its topic.
        if (question["set"_L1].toString() != "extra"_L1)
            topics.append(topicOf(question["id"_L1].toString(), question["concepts"_L1][0].toString(), texts, signs));
    }
    QFile out(arguments[3]);
    const QJsonObject lexicon{{"language"_L1, u"en"_s}, {"topics"_L1, topics}};
    const QByteArray json = QByteArray(QJsonDocument(lexicon).toJson(QJsonDocument::Compact)) + '\n';
    if (!out.open(QIODevice::WriteOnly) || out.write(json) != json.size() || !out.flush())
        qFatal("cannot write %s: %s", qPrintable(arguments[3]), qPrintable(out.errorString()));
    QTextStream(stdout) << texts.size() << " texts, " << signs.size() << " signs\n";
    return EXIT_SUCCESS;
}
