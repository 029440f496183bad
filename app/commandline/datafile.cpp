// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/datafile.h"

#include "domain/guide/guidelist.h"
#include "formats/builtinguides.h"
#include "storage/answerstore.h"
#include "storage/datafile.h"
#include "storage/guidestore.h"
#include "storage/migration.h"

#include <QCoreApplication>
#include <QFileInfo>

using Storage::Database;

namespace CommandLine
{

Domain::Result<DataFile> DataFile::openForReading(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists() && !info.isSymLink())
        return withGuides(Database::openInMemory());
    // What an older version wrote is brought up to date first: there is one set of tables to read.
    const auto version = Storage::examine(file);
    if (version && *version < Storage::currentVersion) {
        if (const auto updated = openForWriting(file); !updated)
            return std::unexpected(updated.error());
    }
    return withGuides(Database::open(file, Database::Access::ReadOnly));
}

Domain::Result<DataFile> DataFile::openForWriting(const QString &file)
{
    auto lock = Storage::FileLock::tryTake(file);
    if (!lock)
        return std::unexpected(lock.error());
    auto database = Database::open(file, Database::Access::ReadWrite);
    if (database && (*database)->isReadOnly())
        return Domain::failure(
            QCoreApplication::translate("CommandLine", "cannot write"), file, (*database)->readOnlyReason());
    return withGuides(std::move(database), *std::move(lock));
}

Domain::Result<DataFile> DataFile::withGuides(
    Domain::Result<std::unique_ptr<Database>> database, std::optional<Storage::FileLock> lock)
{
    if (!database)
        return std::unexpected(database.error());
    const auto builtIn = Formats::builtInGuides();
    if (!builtIn)
        return std::unexpected(builtIn.error());
    const auto imported = Storage::GuideStore(**database).load();
    if (!imported)
        return std::unexpected(imported.error());
    DataFile file;
    file.m_lock = std::move(lock);
    file.m_database = *std::move(database);
    file.m_guides = Domain::allGuides(*builtIn, *imported);
    return file;
}

Domain::Result<Domain::Answers> DataFile::answers(const Domain::Guide &guide) const
{
    return Storage::AnswerStore(*m_database).load(guide.id);
}

} // namespace CommandLine
