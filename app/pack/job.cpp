// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/job.h"

#include "domain/guide/questionfilter.h"
#include "pack/text.h"
#include "pack/typeset.h"

#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Pack
{

namespace
{

/// Whoever builds files that can be compared sets SOURCE_DATE_EPOCH (reproducible-builds.org).
QDateTime printingTime()
{
    bool isSet = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isSet);
    return isSet ? QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC) : QDateTime::currentDateTime();
}

} // namespace

Job::Job(const Domain::Guide &theGuide, const Domain::Answers &theAnswers, const Options &chosen,
    const Highlighting::Highlighter &theHighlighter)
    : guide(theGuide)
    , answers(theAnswers)
    , options(chosen)
    , highlighter(theHighlighter)
    , page(chosen.paper)
{
    if (options.role.isEmpty())
        options.role = guide.role;
    if (!options.printedAt.isValid())
        options.printedAt = printingTime();
    Domain::QuestionFilter filter;
    filter.stages = QSet<QString>(options.stages.cbegin(), options.stages.cend());
    filter.categories = QSet<QString>(options.categories.cbegin(), options.categories.cend());
    QHash<QString, QList<qsizetype>> byCategory;
    for (qsizetype i = 0; i < guide.questions.size(); ++i) {
        if (filter.accepts(guide.questions[i], Domain::AnswerState::Empty))
            byCategory[guide.questions[i].category].append(i);
    }
    const QStringList categories = guide.categories();
    for (const QString &category : categories)
        questions += byCategory.value(category);
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

QList<Row> pageTitle(const QString &text, const Job &job)
{
    return kept(textRows(text, job.style.title, job.page.content.width()));
}

QString anchorOf(qsizetype i)
{
    return u"question"_s + QString::number(i + 1);
}

} // namespace Pack
