// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Releases
{

namespace
{

constexpr qsizetype columns = 80;

/// Without the marks of Markdown, which the readers of these formats would see.
QString plain(QString text)
{
    static const QRegularExpression link(u"\\[([^]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression mark(u"[*`]"_s);
    return text.replace(link, u"\\1"_s).remove(mark);
}

/// A point of a list, wrapped and indented.
QString point(const QString &text)
{
    QString lines;
    QString line = u"  *"_s;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (line.size() + 1 + word.size() > columns) {
            lines += line + u'\n';
            line = u"   "_s;
        }
        line += u' ' + word;
    }
    return lines + line + u'\n';
}

QDateTime timeOf(const Release &release, const Issue &issue)
{
    return release.date.isValid() ? release.date.startOfDay(QTimeZone::UTC) : issue.time.toUTC();
}

QString versionOf(const Release &release, const Issue &issue)
{
    return release.version.isEmpty() ? issue.version : release.version;
}

void writeChanges(QXmlStreamWriter &xml, const QStringList &changes)
{
    xml.writeStartElement(u"description"_s);
    xml.writeStartElement(u"ul"_s);
    for (const QString &change : changes)
        xml.writeTextElement(u"li"_s, plain(change));
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

QString toDebian(const QList<Release> &releases, const Issue &issue)
{
    QStringList entries;
    for (const Release &release : releases) {
        QString entry = u"starwright (%1) unstable; urgency=medium\n\n"_s.arg(versionOf(release, issue));
        for (const QString &change : release.changes)
            entry += point(plain(change));
        const QString time = QLocale::c().toString(timeOf(release, issue), u"ddd, dd MMM yyyy HH:mm:ss"_s);
        entries.append(entry + u"\n -- %1  %2 +0000\n"_s.arg(issue.maintainer, time));
    }
    return entries.join(u'\n');
}

QString toAppStream(const QList<Release> &releases)
{
    QString text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartElement(u"releases"_s);
    for (const Release &release : releases) {
        if (release.version.isEmpty())
            continue;
        xml.writeStartElement(u"release"_s);
        xml.writeAttribute(u"version"_s, release.version);
        xml.writeAttribute(u"date"_s, release.date.toString(Qt::ISODate));
        writeChanges(xml, release.changes);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    return text.contains("<release "_L1) ? text.trimmed() : QString();
}

} // namespace Releases
