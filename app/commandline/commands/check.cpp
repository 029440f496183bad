// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commands/commands.h"
#include "commandline/datafile.h"
#include "storage/backups.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace CommandLine
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Figures {
    qsizetype guides = 0;
    qsizetype questions = 0;
    qsizetype answers = 0;
    qsizetype ready = 0;
    qsizetype backups = 0;
    QStringList badBackups; ///< By their files' names.
};

Result<Figures> count(const DataFile &data)
{
    Figures figures;
    figures.guides = data.guides().size();
    for (const GuidePtr &guide : data.guides()) {
        const auto answers = data.answers(*guide);
        if (!answers)
            return std::unexpected(answers.error());
        figures.questions += guide->questions.size();
        for (const Answer &answer : *answers) {
            figures.answers += answer.state() != AnswerState::Empty ? 1 : 0;
            figures.ready += answer.state() == AnswerState::Ready ? 1 : 0;
        }
    }
    const QList<Backup> backups = Storage::backupsOf(data.database().file());
    for (const Backup &backup : backups) {
        if (Storage::checkBackup(backup.file))
            ++figures.backups;
        else
            figures.badBackups += QFileInfo(backup.file).fileName();
    }
    return figures;
}

QByteArray asJson(const QString &file, const Figures &figures)
{
    return print(QJsonDocument(QJsonObject{{"file"_L1, file}, {"sound"_L1, true}, {"guides"_L1, figures.guides},
        {"questions"_L1, figures.questions}, {"answers"_L1, figures.answers}, {"ready"_L1, figures.ready},
        {"backups"_L1, figures.backups}, {"damagedBackups"_L1, QJsonArray::fromStringList(figures.badBackups)}}));
}

QByteArray figuresText(const QString &file, const Figures &figures)
{
    QString text = Words::tr("%1 is sound: %2 of %3 questions answered, %4 of them ready; guides: %5; good backups: %6")
                       .arg(file)
                       .arg(figures.answers)
                       .arg(figures.questions)
                       .arg(figures.ready)
                       .arg(figures.guides)
                       .arg(figures.backups)
        + u'\n';
    for (const QString &name : figures.badBackups)
        text += Words::tr("the backup %1 is damaged").arg(name) + u'\n';
    return text.toUtf8();
}

} // namespace

Outcome checkDataFile(const Invocation &call)
{
    const QString file = call.dataFile();
    if (!QFileInfo::exists(file))
        return failure(Words::tr("cannot check"), file, Words::tr("there is no such file"));
    const auto data = DataFile::openForReading(file);
    if (!data)
        return std::unexpected(data.error());
    if (const auto sound = data->database().check(); !sound)
        return std::unexpected(sound.error());
    const auto figures = count(*data);
    if (!figures)
        return std::unexpected(figures.error());
    return call.wantsJson() ? asJson(file, *figures) : figuresText(file, *figures);
}

} // namespace CommandLine
