// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commands/commands.h"
#include "commandline/datafile.h"
#include "commandline/input.h"
#include "formats/export/answersmarkdown.h"
#include "formats/export/exportfile.h"
#include "storage/everythingstore.h"

#include <QCoreApplication>
#include <QDir>
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

/// Into one file or, where a folder is named, one for each guide; says which files those are.
Result<QStringList> writeMarkdown(const QString &path, const QList<Formats::MarkdownDocument> &documents)
{
    QStringList files;
    if (!QFileInfo(path).isDir()) {
        QByteArrayList texts;
        for (const Formats::MarkdownDocument &document : documents)
            texts.append(document.text);
        return Formats::writePrivately(path, texts.join('\n')).transform([&] { return QStringList{path}; });
    }
    for (const Formats::MarkdownDocument &document : documents) {
        files.append(QDir(path).filePath(document.name));
        if (const auto written = Formats::writePrivately(files.last(), document.text); !written)
            return std::unexpected(written.error());
    }
    return files;
}

qsizetype countVersions(const Everything &everything)
{
    qsizetype count = 0;
    for (const DatedAnswer &answer : everything.answers)
        count += answer.earlier.size();
    return count;
}

} // namespace

Outcome exportEverything(const Invocation &call)
{
    const QString out = call.value("out"_L1);
    const QString markdown = call.value("markdown"_L1);
    if (out.isEmpty() && markdown.isEmpty())
        return wrongUsage(call.command, Words::tr("--out FILE is missing (or --markdown PATH)"));
    if (out.isEmpty() && call.has("passphrase-file"_L1))
        return wrongUsage(call.command, Words::tr("--passphrase-file needs --out FILE; Markdown is not protected"));
    const auto passphrase = readPassphrase(call);
    if (!passphrase)
        return std::unexpected(passphrase.error());
    const auto data = DataFile::openForReading(call.dataFile());
    if (!data)
        return std::unexpected(data.error());
    const auto everything = Storage::EverythingStore(data->database()).load();
    if (!everything)
        return std::unexpected(everything.error());
    QStringList files;
    if (!out.isEmpty()) {
        const Formats::ExportOrigin origin{
            .program = QStringLiteral(STARWRIGHT_VERSION), .at = QDateTime::currentDateTimeUtc()};
        if (const auto written = Formats::writeExport(out, *everything, origin, *passphrase); !written)
            return std::unexpected(written.error());
        files.append(out);
    }
    if (!markdown.isEmpty()) {
        const auto written = writeMarkdown(markdown, Formats::answersAsMarkdown(everything->answers, data->guides()));
        if (!written)
            return std::unexpected(written.error());
        files += *written;
    }
    if (call.wantsJson())
        return print(QJsonDocument(QJsonObject{{"files"_L1, QJsonArray::fromStringList(files)},
            {"answers"_L1, everything->answers.size()}, {"versions"_L1, countVersions(*everything)}}));
    return (Words::tr("Wrote %1 (answers: %2, versions: %3)")
                .arg(files.join(u", "))
                .arg(everything->answers.size())
                .arg(countVersions(*everything))
        + u'\n')
        .toUtf8();
}

} // namespace CommandLine
