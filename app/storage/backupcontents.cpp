// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backupcontents.h"

#include "storage/answerstore.h"
#include "storage/backups.h"
#include "storage/database.h"
#include "storage/everythingstore.h"
#include "storage/leftovers.h"
#include "storage/storedtext.h"

#include <QTemporaryDir>

namespace Storage
{

Domain::Result<Domain::AnswersByGuide> allAnswers(Database &database)
{
    const auto guides = database.connection().rows(
        QStringLiteral("SELECT DISTINCT %1 FROM answer").arg(textColumns({QStringLiteral("guide")})));
    if (!guides)
        return std::unexpected(guides.error());
    Domain::AnswersByGuide all;
    for (const Row &row : *guides) {
        const QString guide = fromStored(row.first().toByteArray());
        const auto answers = AnswerStore(database).load(guide);
        if (!answers)
            return std::unexpected(answers.error());
        all.insert(guide, *answers);
    }
    return all;
}

Domain::Result<Domain::Contents> contentsOf(Database &database)
{
    return allAnswers(database).and_then([&](const Domain::AnswersByGuide &answers) {
        return EverythingStore(database).loadBeside().transform(
            [&](const Domain::Everything &beside) { return Domain::Contents{.answers = answers, .beside = beside}; });
    });
}

Domain::Result<Domain::Contents> contentsIn(const QString &backup)
{
    if (const auto sound = checkBackup(backup); !sound)
        return std::unexpected(sound.error());
    // Of a copy, in a folder for its owner alone, since a backup of an older version is brought up to date first.
    const QTemporaryDir folder(lookFolder(backup));
    const QString copy = folder.filePath(QStringLiteral("copy.db"));
    if (!folder.isValid() || !QFile::copy(backup, copy)
        || !QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner))
        return Domain::failure(Connection::tr("cannot look into"), backup,
            Connection::tr("it could not be copied; make room on the disk, and allow writing in its folder"));
    auto database = Database::open(copy, Database::Access::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    return contentsOf(**database);
}

} // namespace Storage
