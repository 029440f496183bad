// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/choice.h"
#include "commandline/commands/commands.h"
#include "commandline/datafile.h"
#include "commandline/preparation.h"
#include "domain/nearest.h"
#include "highlighting/highlighter.h"
#include "pack/pdf.h"
#include "storage/historystore.h"
#include "storage/interviewstore.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <array>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace CommandLine
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct NamedSection {
    QLatin1StringView name;
    Pack::Section section;
};

constexpr std::array namedSections{
    NamedSection{"overview"_L1, Pack::Section::Overview},
    NamedSection{"why"_L1, Pack::Section::Why},
    NamedSection{"pointers"_L1, Pack::Section::Pointers},
    NamedSection{"followups"_L1, Pack::Section::FollowUps},
    NamedSection{"prompts"_L1, Pack::Section::Prompts},
    NamedSection{"answers"_L1, Pack::Section::Answers},
    NamedSection{"notes"_L1, Pack::Section::Notes},
};

std::unexpected<Failure> noSuch(
    const Invocation &call, QLatin1StringView option, const QString &value, const QStringList &known)
{
    return call.refused(option,
        Words::tr("no '%1'").arg(value) + didYouMean(value, known)
            + Words::tr("; there is: %1").arg(known.join(u", ")));
}

Expected<Pack::Sections> chosenSections(const Invocation &call)
{
    Pack::Sections sections = Pack::allSections;
    QStringList names;
    for (const NamedSection &named : namedSections)
        names.append(named.name);
    for (const QString &value : call.values("without"_L1)) {
        const auto found = std::ranges::find(namedSections, value.toLower(), &NamedSection::name);
        if (found == namedSections.end())
            return noSuch(call, "without"_L1, value, names);
        sections.setFlag(found->section, false);
    }
    return sections;
}

Expected<QDate> chosenDate(const Invocation &call)
{
    if (!call.has("date"_L1))
        return QDate();
    const QString value = call.value("date"_L1);
    const QDate date = QDate::fromString(value, u"yyyy-MM-dd"_s);
    if (!date.isValid())
        return call.refused("date"_L1, Words::tr("'%1' is no date like 2026-03-31").arg(value));
    return date;
}

Expected<Pack::Paper> chosenPaper(const Invocation &call)
{
    const QString value = call.value("paper"_L1).toLower();
    if (value == "letter"_L1)
        return Pack::Paper::Letter;
    if (value == "a4"_L1 || !call.has("paper"_L1))
        return Pack::Paper::A4;
    return noSuch(call, "paper"_L1, value, {u"a4"_s, u"letter"_s});
}

/// What was chosen, in the guide's order: a set has another one each time.
QStringList inOrder(const QSet<QString> &chosen, QStringList all)
{
    all.removeIf([&](const QString &name) { return !chosen.contains(name); });
    return all;
}

QStringList stageIds(const Guide &guide)
{
    QStringList ids;
    for (const Stage &stage : guide.stages)
        ids.append(stage.id);
    return ids;
}

Expected<Pack::Options> chosenOptions(const Invocation &call, const GuidePtr &guide)
{
    const auto questions = chosenQuestions(call, {guide});
    if (!questions)
        return std::unexpected(questions.error());
    const auto sections = chosenSections(call);
    if (!sections)
        return std::unexpected(sections.error());
    const auto date = chosenDate(call);
    if (!date)
        return std::unexpected(date.error());
    const auto paper = chosenPaper(call);
    if (!paper)
        return std::unexpected(paper.error());
    Pack::Options options;
    options.company = call.value("company"_L1);
    options.role = call.value("role"_L1);
    options.interviewDate = *date;
    options.stages = inOrder(questions->stages, stageIds(*guide));
    options.categories = inOrder(questions->categories, guide->categories());
    options.sections = *sections;
    options.paper = *paper;
    options.ruledLines = call.has("ruled"_L1);
    options.printedAt = Pack::printingTime();
    return options;
}

/// The interview that is meant: the next one, of those at the company where one is named.
Result<std::optional<Interview>> plannedInterview(
    const DataFile &data, const Guide &guide, const Pack::Options &options)
{
    auto interviews = Storage::InterviewStore(data.database()).load();
    if (!interviews)
        return std::unexpected(interviews.error());
    interviews->removeIf([&](const Interview &interview) {
        return interview.guide != guide.id
            || (!options.company.isEmpty() && interview.company.compare(options.company, Qt::CaseInsensitive) != 0);
    });
    const Interview *next = nextInterview(*interviews, options.printedAt.date());
    return next ? std::optional(*next) : std::nullopt;
}

/// The interview that the options alone tell of.
Interview interviewFrom(const Pack::Options &options, const Guide &guide)
{
    Interview interview{.id = {},
        .guide = guide.id,
        .company = options.company,
        .role = options.role,
        .stages = {},
        .ownQuestions = {}};
    for (const QString &stage : options.stages)
        interview.stages.append({.stage = stage, .date = options.interviewDate});
    return interview;
}

/// What the data file says of the person; takes from their interview what the options leave open.
Result<Pack::Personal> personalFor(const DataFile &data, const Guide &guide, Pack::Options &options)
{
    const auto history = Storage::HistoryStore(data.database()).load();
    if (!history)
        return std::unexpected(history.error());
    const auto interview = plannedInterview(data, guide, options);
    if (!interview)
        return std::unexpected(interview.error());
    if (history->isEmpty() && !*interview)
        return Pack::Personal();
    const QDate today = options.printedAt.date();
    if (*interview)
        options = Pack::filledIn(options, **interview, today);
    const std::optional<Interview> told = *interview ? std::nullopt : std::optional(interviewFrom(options, guide));
    const auto prepared = prepare(data, guide, today, told);
    if (!prepared)
        return std::unexpected(prepared.error());
    return Pack::Personal{.history = *history,
        .isMatched = prepared->isMatchable,
        .evidence = prepared->evidence,
        .priorities = prepared->priorities,
        .interview = *interview};
}

} // namespace

Outcome writePack(const Invocation &call)
{
    const QString out = call.value("out"_L1);
    if (out.isEmpty())
        return wrongUsage(call.command, Words::tr("--out FILE.pdf is missing"));
    const auto data = DataFile::openForReading(call.dataFile());
    if (!data)
        return std::unexpected(data.error());
    const auto guides = chosenGuides(call, data->guides());
    if (!guides)
        return std::unexpected(guides.error());
    const GuidePtr guide = guides->first();
    auto options = chosenOptions(call, guide);
    if (!options)
        return std::unexpected(options.error());
    const auto answers = data->answers(*guide);
    if (!answers)
        return std::unexpected(answers.error());
    const auto personal = personalFor(*data, *guide, *options);
    if (!personal)
        return std::unexpected(personal.error());
    const Highlighting::Highlighter highlighter;
    if (const auto written = Pack::writePdf(out, *guide, *answers, *options, highlighter, *personal); !written)
        return std::unexpected(written.error());
    if (call.wantsJson())
        return print(QJsonDocument(QJsonObject{{"file"_L1, out}, {"guide"_L1, guide->id}}));
    return QByteArray();
}

} // namespace CommandLine
