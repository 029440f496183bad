// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the catalogue is with a hundred thousand questions in one guide, as ratios to what stock parts take.
#include "bench/figures.h"
#include "models/cataloguemodel.h"
#include "models/palettemodel.h"
#include "stock.h"
#include "support/guidegenerator.h"
#include "treeview.h"
#include "widgets/catalogue/treestate.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cstdio>
#include <map>
#include <vector>

using namespace Bench;
using Models::CatalogueModel;
using Models::Grouping;
using namespace Qt::StringLiterals;

namespace
{

constexpr int rounds = 5;

/// What somebody types, key by key: a word that one question of a hundred holds, a second word, corrections, and
/// texts that nearly everything holds.
const QStringList queries{u"q"_s, u"qu"_s, u"quo"_s, u"quok"_s, u"quokk"_s, u"quokka"_s, u"quokk"_s, u"quokka"_s,
    u"quokka "_s, u"quokka s"_s, u""_s, u"s"_s, u"st"_s, u"ste"_s, u"st"_s, u"st "_s, u"st q"_s, u"st "_s, u"z"_s,
    u""_s};

/// The plain scan that the limits are set against.
qsizetype scan(const Domain::Guide &guide, const QString &text)
{
    qsizetype found = 0;
    for (const Domain::Question &question : guide.questions) {
        bool holds
            = question.question.contains(text, Qt::CaseInsensitive) || question.why.contains(text, Qt::CaseInsensitive);
        for (const QString &pointer : question.pointers)
            holds = holds || pointer.contains(text, Qt::CaseInsensitive);
        found += holds ? 1 : 0;
    }
    return found;
}

Domain::QuestionFilter filterFor(const QString &text)
{
    Domain::QuestionFilter filter;
    filter.text = text;
    return filter;
}

/// Some of every level, scattered over the guide.
Domain::Priorities prioritiesOf(const Domain::Guide &guide)
{
    QRandomGenerator random(7);
    Domain::Priorities priorities;
    for (const Domain::Question &question : guide.questions) {
        const auto level = Domain::levels[random.bounded(static_cast<quint32>(Domain::levels.size()))];
        priorities.insert(
            question.id, {.level = level, .score = random.generateDouble(), .terms = {}, .byHand = false});
    }
    return priorities;
}

/// The catalogue's tree with every branch of every grouping open.
struct Tree {
    explicit Tree(const Domain::GuidePtr &guide)
    {
        model.setGuide(guide, {});
        showTree(view, model);
        state = new Widgets::TreeState(&view, &model);
        open();
        model.setPriorities(prioritiesOf(*guide));
        model.setGrouping(Grouping::Priority);
        open();
        model.setGrouping(Grouping::Stage);
        open();
        model.setGrouping(Grouping::Category);
        state->select(guide->questions.at(guide->questions.size() / 2).id);
        repaint(view);
    }

    void open()
    {
        for (int row = 0; row < model.rowCount(); ++row)
            view.expand(model.index(row, 0));
        repaint(view);
    }

    double search(const QString &text)
    {
        return milliseconds([&] {
            model.setFilter(filterFor(text));
            repaint(view);
        });
    }

    double group(Grouping grouping)
    {
        return milliseconds([&] {
            model.setGrouping(grouping);
            repaint(view);
        });
    }

    CatalogueModel model;
    QTreeView view;
    Widgets::TreeState *state = nullptr;
};

/// What every round adds to; the report takes medians.
struct Figures {
    std::vector<double> scan;
    std::map<qsizetype, std::vector<double>> keys; ///< By the query's place.
    std::vector<double> pasted; ///< The scattered word at once, as the stock parts get it.
    std::vector<double> grouping;
    std::vector<double> priority; ///< The switch to the grouping by priority.
    std::map<qsizetype, std::vector<double>> palette; ///< The same queries in the palette.
    std::vector<double> opening; ///< Of the palette.
};

QList<Models::PaletteItem> itemsOf(const Domain::Guide &guide)
{
    QList<Models::PaletteItem> items;
    for (const Domain::Question &question : guide.questions)
        items.append({.key = question.id, .text = question.title, .where = question.category});
    return items;
}

void measurePalette(Figures &figures, const Domain::Guide &guide)
{
    Models::PaletteModel model;
    figures.opening.push_back(milliseconds([&] { model.setItems(itemsOf(guide), {}); }));
    for (qsizetype at = 0; at < queries.size(); ++at)
        figures.palette[at].push_back(milliseconds([&] { model.setQuery(queries.at(at)); }));
}

double worstOf(const std::map<qsizetype, std::vector<double>> &keys)
{
    double worst = 0;
    for (const auto &[at, times] : keys)
        worst = std::max(worst, median(times));
    return worst;
}

void measureRound(Figures &figures, Tree &tree, const Domain::Guide &guide)
{
    const QString scattered = Support::scatteredWord.toString();
    for (qsizetype at = 0; at < queries.size(); ++at) {
        figures.keys[at].push_back(tree.search(queries.at(at)));
        if (at % 5 == 0) // now and then, so that both see the same weather
            figures.scan.push_back(milliseconds([&] { scan(guide, scattered); }));
    }
    figures.pasted.push_back(tree.search(scattered));
    tree.search({});
    for (const Grouping grouping : {Grouping::Stage, Grouping::Category})
        figures.grouping.push_back(tree.group(grouping));
    figures.priority.push_back(tree.group(Grouping::Priority));
    tree.group(Grouping::Category);
}

QJsonObject against(const QString &name, double ms, double scanMs, double limit)
{
    return {{name, ms}, {u"scan_ms"_s, scanMs}, {u"ratio"_s, ms / scanMs}, {u"limit"_s, limit}};
}

QJsonObject report(const Figures &figures, double stockMs)
{
    const double scanMs = median(figures.scan);
    const double pasted = median(figures.pasted);
    return {{u"search"_s, against(u"worst_ms"_s, worstOf(figures.keys), scanMs, 1.5)},
        {u"search_vs_stock"_s,
            QJsonObject{{u"ours_ms"_s, pasted}, {u"stock_ms"_s, stockMs}, {u"times_faster"_s, stockMs / pasted},
                {u"limit"_s, 100}}},
        {u"grouping"_s, against(u"switch_ms"_s, median(figures.grouping), scanMs, 2.0)},
        {u"priority"_s, against(u"switch_ms"_s, median(figures.priority), scanMs, 2.0)},
        {u"palette"_s, against(u"worst_ms"_s, worstOf(figures.palette), scanMs, 1.0)},
        {u"palette_opening"_s, against(u"opening_ms"_s, median(figures.opening), scanMs, 2.0)}};
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    const auto guide = std::make_shared<const Domain::Guide>(Support::generatedGuide({.questions = 100'000}));
    Figures figures;
    {
        Tree tree(guide);
        for (int round = 0; round < rounds; ++round)
            measureRound(figures, tree, *guide);
    }
    for (int round = 0; round < rounds; ++round)
        measurePalette(figures, *guide);
    const double stockMs = stockSearch(*guide, Support::scatteredWord.toString());
    std::puts(QJsonDocument(report(figures, stockMs)).toJson(QJsonDocument::Compact).constData());
    return 0;
}
