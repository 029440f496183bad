// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commands/commands.h"
#include "commandline/datafile.h"
#include "commandline/historytext.h"
#include "storage/historystore.h"

#include <QCoreApplication>

using namespace Domain;

namespace CommandLine
{

Outcome showHistory(const Invocation &call)
{
    const auto data = DataFile::openForReading(call.dataFile());
    if (!data)
        return std::unexpected(data.error());
    const auto history = Storage::HistoryStore(data->database()).load();
    if (!history)
        return std::unexpected(history.error());
    if (call.wantsJson())
        return print(QJsonDocument(toJson(*history)));
    if (history->isEmpty())
        return QCoreApplication::translate(
            "CommandLine", "There is no work history yet; 'starwright import FILE' reads one.\n")
            .toUtf8();
    return asText(*history).toUtf8();
}

} // namespace CommandLine
