// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commands/commands.h"
#include "commandline/datafile.h"
#include "commandline/input.h"
#include "formats/export/exportfile.h"
#include "storage/everythingstore.h"

#include <QCoreApplication>
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

QByteArray mergedJson(const MergeReport &report)
{
    return print(QJsonDocument(
        QJsonObject{{"added"_L1, report.added}, {"replaced"_L1, report.replaced}, {"kept"_L1, report.kept},
            {"versions"_L1, report.versions}, {"conflicts"_L1, QJsonArray::fromStringList(report.conflicts)}}));
}

QByteArray mergedText(const MergeReport &report)
{
    QString text = Words::tr("Answers: %1 new, %2 newer than yours, %3 older than yours. Versions added: %4.")
                       .arg(report.added)
                       .arg(report.replaced)
                       .arg(report.kept)
                       .arg(report.versions)
        + u'\n';
    for (const QString &conflict : report.conflicts)
        text += conflict + u'\n';
    return text.toUtf8();
}

} // namespace

Outcome restoreExport(const Invocation &call)
{
    // Read and checked as a whole before the data file is touched.
    const auto passphrase = readPassphrase(call);
    if (!passphrase)
        return std::unexpected(passphrase.error());
    const auto theirs = Formats::readExportFile(call.arguments.first(), *passphrase);
    if (!theirs)
        return std::unexpected(theirs.error());
    const auto data = DataFile::openForWriting(call.dataFile());
    if (!data)
        return std::unexpected(data.error());
    const auto report = Storage::EverythingStore(data->database()).restore(*theirs);
    if (!report)
        return std::unexpected(report.error());
    return call.wantsJson() ? mergedJson(*report) : mergedText(*report);
}

} // namespace CommandLine
