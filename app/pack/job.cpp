// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/job.h"

#include "domain/guide/questionfilter.h"
#include "pack/text.h"
#include "pack/typeset.h"
#include "pack/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Pack
{

namespace
{

QList<qsizetype> byCategory(const Domain::Guide &guide)
{
    QHash<QString, QList<qsizetype>> places;
    for (qsizetype i = 0; i < guide.questions.size(); ++i)
        places[guide.questions[i].category].append(i);
    QList<qsizetype> questions;
    const QStringList categories = guide.categories();
    for (const QString &category : categories)
        questions += places.value(category);
    return questions;
}

QList<qsizetype> byPriority(const Domain::Guide &guide, const Domain::Priorities &priorities)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < guide.questions.size(); ++i)
        places.insert(guide.questions[i].id, i);
    QList<qsizetype> questions;
    const QStringList ids = Domain::mostPressing(guide, priorities);
    for (const QString &id : ids)
        questions.append(places.value(id));
    return questions;
}

} // namespace

Job::Job(const Domain::Guide &theGuide, const Domain::Answers &theAnswers, const Options &chosen,
    const Personal &thePersonal, const Highlighting::Highlighter &theHighlighter)
    : guide(theGuide)
    , answers(theAnswers)
    , options(chosen)
    , personal(thePersonal)
    , highlighter(theHighlighter)
    , page(chosen.paper)
{
    if (options.role.isEmpty())
        options.role = guide.role;
    if (!options.printedAt.isValid())
        options.printedAt = printingTime();
    questions = isPersonal() ? byPriority(guide, personal.priorities) : byCategory(guide);
    Domain::QuestionFilter filter;
    filter.stages = QSet<QString>(options.stages.cbegin(), options.stages.cend());
    filter.categories = QSet<QString>(options.categories.cbegin(), options.categories.cend());
    questions.removeIf([&](qsizetype i) { return !filter.accepts(guide.questions[i], Domain::AnswerState::Empty); });
    stories = storiesOf(*this);
    storyPlaces = placesOf(stories);
}

QString Job::group(qsizetype i) const
{
    return isPersonal() ? Text::tr("%1 priority").arg(levelName(priority(i).level)) : question(i).category;
}

QStringList Job::stageNames() const
{
    QStringList names;
    for (const Domain::Stage &stage : guide.stages) {
        if (options.stages.isEmpty() || options.stages.contains(stage.id))
            names.append(stage.name);
    }
    return names;
}

QString Job::runningHead() const
{
    QStringList parts{options.company, options.role};
    if (options.interviewDate.isValid())
        parts.append(QLocale().toString(options.interviewDate, Text::tr("ddd d MMMM")));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QList<Row> pageTitle(const QString &text, const Job &job, const QString &anchor)
{
    const StyledText title = anchor.isEmpty() ? StyledText(text) : targetOf(anchor, text);
    return kept(textRows(title, job.style.title, job.page.content.width()));
}

QString anchorOf(qsizetype i)
{
    return u"question"_s + QString::number(i + 1);
}

StyledText linkTo(const QString &anchor, const QString &text)
{
    QTextCharFormat look;
    look.setAnchor(true);
    look.setAnchorHref(u'#' + anchor);
    StyledText link;
    link.append(text, look);
    return link;
}

StyledText targetOf(const QString &anchor, const QString &text)
{
    QTextCharFormat look;
    look.setAnchor(true);
    look.setAnchorNames({anchor});
    StyledText target(text);
    target.looks.append({0, 1, look});
    return target;
}

} // namespace Pack
