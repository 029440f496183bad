// SPDX-License-Identifier: GPL-3.0-or-later
#include "labelled.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Bench
{

static QJsonObject object(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s: %s", qPrintable(name), qPrintable(file.errorString()));
    return QJsonDocument::fromJson(file.readAll()).object();
}

static Domain::History historyOf(const QJsonObject &document)
{
    Domain::History history;
    for (const Domain::Section section : Domain::sections) {
        for (const QJsonValue entry : document.value(Domain::keyOf(section)).toArray())
            history[section].append(entry.toObject());
    }
    return history;
}

QList<Labelled> readLabelled(const QString &folder)
{
    const QDir place(folder);
    QList<Labelled> all;
    for (const QString &file : place.entryList({u"*.grades.json"_s}, QDir::Files, QDir::Name)) {
        const QString name = file.chopped(12);
        Labelled labelled{.name = name, .history = historyOf(object(place.filePath(name + u".json"))), .grades = {}};
        const QJsonObject grades = object(place.filePath(file)).value("grades"_L1).toObject();
        for (auto question = grades.begin(); question != grades.end(); ++question) {
            const QJsonObject lines = question.value().toObject();
            for (auto line = lines.begin(); line != lines.end(); ++line)
                labelled.grades[question.key()].insert(line.key(), line.value().toInt());
        }
        all.append(labelled);
    }
    return all;
}

} // namespace Bench
