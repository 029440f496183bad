// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commands/commands.h"
#include "commandline/datafile.h"
#include "commandline/importtext.h"
#include "domain/guide/guidelist.h"
#include "domain/nearest.h"
#include "formats/importedfile.h"
#include "storage/guidestore.h"
#include "storage/historystore.h"

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

Expected<std::optional<Formats::FileKind>> kindFrom(const Invocation &call)
{
    if (!call.has("as"_L1))
        return std::nullopt;
    const QString word = call.value("as"_L1);
    if (word == "guide"_L1)
        return Formats::FileKind::Guide;
    if (word == "history"_L1)
        return Formats::FileKind::History;
    const QStringList kinds{u"guide"_s, u"history"_s};
    return call.refused("as"_L1,
        Words::tr("no kind '%1'").arg(word) + didYouMean(word, kinds)
            + Words::tr("; there is: %1").arg(kinds.join(u", ")));
}

Result<void> keepGuide(Import &import, const DataFile &data)
{
    const Guide &guide = *std::get<GuidePtr>(import.read);
    return checkVersion(guide, import.file, data.guides()).and_then([&] {
        return Storage::GuideStore(data.database()).save(guide);
    });
}

Result<void> keepHistory(Import &import, const DataFile &data)
{
    Storage::HistoryStore store(data.database());
    const auto before = store.load();
    if (!before)
        return std::unexpected(before.error());
    const History after = merged(*before, std::get<ReadHistory>(import.read).history);
    import.changes = changesBetween(*before, after);
    import.isFirst = before->isEmpty();
    return import.changes.isEmpty() ? Result<void>() : store.save(after);
}

Result<void> keepAll(QList<Import> &imports, const DataFile &data)
{
    for (Import &import : imports) {
        const bool isGuide = std::holds_alternative<GuidePtr>(import.read);
        if (auto kept = isGuide ? keepGuide(import, data) : keepHistory(import, data); !kept)
            return kept;
    }
    return {};
}

} // namespace

Outcome importFiles(const Invocation &call)
{
    const auto kind = kindFrom(call);
    if (!kind)
        return std::unexpected(kind.error());
    // Every file is read before any is kept: all of them, or none.
    QList<Import> imports;
    for (const QString &name : call.arguments) {
        auto read = Formats::readImport(name, *kind);
        if (!read)
            return std::unexpected(read.error());
        imports.append({.file = name, .read = *std::move(read), .changes = {}, .isFirst = true});
    }
    const auto data = DataFile::openForWriting(call.dataFile());
    if (!data)
        return std::unexpected(data.error());
    const auto kept = data->database().connection().inTransaction([&] { return keepAll(imports, *data); });
    if (!kept)
        return std::unexpected(kept.error());
    return call.wantsJson() ? asJson(imports) : asText(imports).toUtf8();
}

} // namespace CommandLine
