// SPDX-License-Identifier: GPL-3.0-or-later
// What the pack costs beside QTextDocument printing the same text plain, and how it grows; prints JSON.
#include "bench/figures.h"
#include "highlighting/highlighter.h"
#include "pack/pdf.h"
#include "pack/samples.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextDocument>
#include <cstdio>

using namespace Qt::StringLiterals;
using Bench::median;
using Bench::milliseconds;

namespace
{

struct Input {
    explicit Input(int questions) : guide(Samples::guide(questions)), answers(Samples::fullAnswers(guide)) { }
    Domain::Guide guide;
    Domain::Answers answers;
};

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

class Printing
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

QJsonObject againstPlain(const Printing &printing)
{
    const Input input(29);
    const QString text = plainText(input);
    QList<double> ours;
    QList<double> plain;
    printing.ours(input); // fonts and definitions are read once
    printing.plain(text);
    for (int round = 0; round < 15; ++round) {
        ours.append(printing.ours(input));
        plain.append(printing.plain(text));
    }
    return {{u"ours_ms"_s, median(ours)}, {u"plain_ms"_s, median(plain)}, {u"ratio"_s, median(ours) / median(plain)},
        {u"limit"_s, 1.5}};
}

QJsonObject growth(const Printing &printing)
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
            sum += printing.ours(small);
        many.append(printing.ours(large));
        for (int run = 0; run < runs; ++run)
            sum += printing.ours(small);
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
    const Printing printing;
    const QJsonObject result{{u"pack_29"_s, againstPlain(printing)}, {u"pack_2900"_s, growth(printing)}};
    std::fputs(QJsonDocument(result).toJson().constData(), stdout);
    return 0;
}
