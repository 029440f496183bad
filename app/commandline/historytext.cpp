// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/historytext.h"

#include "commandline/layout.h"

#include <QCoreApplication>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace CommandLine
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString indented(const QString &text, const QString &first, const QString &others)
{
    return first + text.trimmed().split(u'\n').join(u'\n' + others) + u'\n';
}

QString fieldText(const Field &field, const Entry &entry)
{
    QString text;
    if (field.kind == FieldKind::LongText && !textOf(entry, field.key).trimmed().isEmpty())
        text += indented(textOf(entry, field.key), u"    "_s, u"    "_s);
    const bool areWords = field.key == "keywords"_L1 || field.key == "roles"_L1 || field.key == "courses"_L1;
    const QStringList items = listOf(entry, field.key);
    if (areWords && !items.isEmpty())
        return indented(items.join(u", "), u"    "_s, u"    "_s);
    for (const QString &item : items)
        text += indented(item, u"    - "_s, u"      "_s);
    return text;
}

QString basicsText(const QJsonObject &basics)
{
    QStringList head;
    for (const auto key : {"name"_L1, "label"_L1})
        head.append(textOf(basics, key));
    head.removeAll(QString());
    QString text = head.join(u", ");
    if (!text.isEmpty())
        text += u'\n';
    if (const QString summary = textOf(basics, "summary"_L1).trimmed(); !summary.isEmpty())
        text += summary + u'\n';
    return text;
}

} // namespace

QString nameOf(Section section)
{
    switch (section) {
    case Section::Work:
        return Words::tr("Work");
    case Section::Projects:
        return Words::tr("Projects");
    case Section::Volunteer:
        return Words::tr("Volunteering");
    case Section::Education:
        return Words::tr("Education");
    case Section::Skills:
        return Words::tr("Skills");
    case Section::Certificates:
        return Words::tr("Certificates");
    case Section::Awards:
        return Words::tr("Awards");
    case Section::Publications:
        return Words::tr("Publications");
    case Section::Languages:
        return Words::tr("Languages");
    case Section::Interests:
        return Words::tr("Interests");
    case Section::References:
        return Words::tr("References");
    }
    return {};
}

QString headingOf(Section section, const Entry &entry)
{
    const QString name = Domain::nameOf(section, entry).simplified();
    const QString heading = name.isEmpty() ? Words::tr("without a name") : name;
    const QString period = periodOf(entry).simplified();
    return period.isEmpty() ? heading : Words::tr("%1 (%2)").arg(heading, period);
}

QString asText(const History &history)
{
    QString text = basicsText(history.basics);
    for (const Section section : sections) {
        if (history[section].isEmpty())
            continue;
        text += (text.isEmpty() ? QString() : u"\n"_s) + nameOf(section) + u'\n';
        for (const Entry &entry : history[section]) {
            text += u"  "_s + headingOf(section, entry) + u'\n';
            for (const Field &field : fieldsOf(section))
                text += fieldText(field, entry);
        }
    }
    return harmless(text);
}

} // namespace CommandLine
