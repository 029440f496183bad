// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/storedoptions.h"

namespace Pack
{

namespace
{

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

QHash<QString, QString> toStored(const Options &options)
{
    return {{companyName, options.company}, {roleName, options.role}, {authorName, options.author},
        {dateName, options.interviewDate.toString(Qt::ISODate)}, {stagesName, options.stages.join(u'\n')},
        {categoriesName, options.categories.join(u'\n')}, {sectionsName, QString::number(options.sections.toInt())},
        {paperName, options.paper == Paper::Letter ? letter : QStringLiteral("a4")},
        {ruledName, QString::number(options.ruledLines ? 1 : 0)}};
}

Options fromStored(const QHash<QString, QString> &stored)
{
    Options options;
    options.company = stored.value(companyName);
    options.role = stored.value(roleName);
    options.author = stored.value(authorName);
    options.interviewDate = QDate::fromString(stored.value(dateName), Qt::ISODate);
    options.stages = lines(stored.value(stagesName));
    options.categories = lines(stored.value(categoriesName));
    options.paper = stored.value(paperName) == letter ? Paper::Letter : Paper::A4;
    if (stored.contains(sectionsName))
        options.sections = Sections::fromInt(stored.value(sectionsName).toInt()) & allSections;
    options.ruledLines = stored.value(ruledName, QStringLiteral("1")) != u"0";
    return options;
}

} // namespace Pack
