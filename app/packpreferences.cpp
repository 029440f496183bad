// SPDX-License-Identifier: GPL-3.0-or-later
#include "packpreferences.h"

namespace {

const QString companyName = QStringLiteral("pack.company");
const QString roleName = QStringLiteral("pack.role");
const QString authorName = QStringLiteral("pack.author");
const QString dateName = QStringLiteral("pack.date");
const QString stagesName = QStringLiteral("pack.stages");
const QString categoriesName = QStringLiteral("pack.categories");
const QString sectionsName = QStringLiteral("pack.sections");
const QString paperName = QStringLiteral("pack.paper");
const QString ruledName = QStringLiteral("pack.ruled");
const QString letter = QStringLiteral("letter");

/// Stage ids and category names hold no line breaks.
QStringList lines(const QString &text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

QHash<QString, QString> preferencesFrom(const Pack::Options &options)
{
    return {{companyName, options.company},
            {roleName, options.role},
            {authorName, options.author},
            {dateName, options.interviewDate.toString(Qt::ISODate)},
            {stagesName, options.stages.join(u'\n')},
            {categoriesName, options.categories.join(u'\n')},
            {sectionsName, QString::number(options.sections.toInt())},
            {paperName, options.paper == Pack::Paper::Letter ? letter : QStringLiteral("a4")},
            {ruledName, QString::number(options.ruledLines ? 1 : 0)}};
}

Pack::Options packOptionsFrom(const QHash<QString, QString> &preferences)
{
    Pack::Options options;
    options.company = preferences.value(companyName);
    options.role = preferences.value(roleName);
    options.author = preferences.value(authorName);
    options.interviewDate = QDate::fromString(preferences.value(dateName), Qt::ISODate);
    options.stages = lines(preferences.value(stagesName));
    options.categories = lines(preferences.value(categoriesName));
    options.paper = preferences.value(paperName) == letter ? Pack::Paper::Letter : Pack::Paper::A4;
    if (preferences.contains(sectionsName))
        options.sections = Pack::Sections::fromInt(preferences.value(sectionsName).toInt()) & Pack::allSections;
    options.ruledLines = preferences.value(ruledName, QStringLiteral("1")) != u"0";
    return options;
}
