// SPDX-License-Identifier: GPL-3.0-or-later
// What the pack costs beside QTextDocument printing the same text plain, and how it grows; prints JSON.
#include "highlighting/highlighter.h"
#include "pack/pdf.h"
#include "pack/samples.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextDocument>
#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace
{

struct Input {
    explicit Input(int questions) : guide(Samples::guide(questions)), answers(Samples::fullAnswers(guide)) { }
    Domain::Guide guide;
    Domain::Answers answers;
};

/// Of the processor, so that other work on the machine does not count.
template <typename Work>
double milliseconds(Work work)
{
    const std::clock_t start = std::clock();
    work();
    return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// All words that the pack prints about the questions.
QString plainText(const Input &input)
{
    QStringList lines;
    for (const Domain::Question &question : input.guide.questions) {
        lines << question.question << question.category << question.why << question.pointers << question.followUps;
        for (const Domain::Part part : Domain::allParts)
            lines << input.answers[question.id].parts[part];
    }
    return lines.join(u'\n');
}

void printPlain(const QString &text, const QString &file)
{
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QTextDocument document;
    document.setDefaultFont(QFont(u"Noto Serif"_s, 10));
    document.setPlainText(text);
    document.print(&writer);
}

class Bench
{
public:
    double ours(const Input &input) const
    {
        return milliseconds([&] {
            if (!Pack::writePdf(
                    m_folder.filePath(u"ours.pdf"_s), input.guide, input.answers, Samples::options(), m_highlighter))
                qFatal("the pack could not be written");
        });
    }
    double plain(const QString &text) const
    {
        return milliseconds([&] { printPlain(text, m_folder.filePath(u"plain.pdf"_s)); });
    }

private:
    QTemporaryDir m_folder;
    Highlighting::Highlighter m_highlighter;
};

QJsonObject againstPlain(const Bench &bench)
{
    const Input input(29);
    const QString text = plainText(input);
    QList<double> ours;
    QList<double> plain;
    bench.ours(input); // fonts and definitions are read once
    bench.plain(text);
    for (int round = 0; round < 15; ++round) {
        ours.append(bench.ours(input));
        plain.append(bench.plain(text));
    }
    return {{u"ours_ms"_s, median(ours)}, {u"plain_ms"_s, median(plain)}, {u"ratio"_s, median(ours) / median(plain)},
        {u"limit"_s, 1.5}};
}

QJsonObject growth(const Bench &bench)
{
    const Input small(290);
    const Input large(2900);
    QList<double> few;
    QList<double> many;
    // As long on either side, so that both meet the same weather.
    constexpr int runs = 5;
    for (int round = 0; round < 3; ++round) {
        double sum = 0;
        for (int run = 0; run < runs; ++run)
            sum += bench.ours(small);
        many.append(bench.ours(large));
        for (int run = 0; run < runs; ++run)
            sum += bench.ours(small);
        few.append(sum / (2 * runs));
    }
    return {{u"ours_290_ms"_s, median(few)}, {u"ours_2900_ms"_s, median(many)},
        {u"ratio"_s, median(many) / median(few)}, {u"limit"_s, 11}};
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const Bench bench;
    const QJsonObject result{{u"pack_29"_s, againstPlain(bench)}, {u"pack_2900"_s, growth(bench)}};
    std::fputs(QJsonDocument(result).toJson().constData(), stdout);
    return 0;
}
