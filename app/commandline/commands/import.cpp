// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commands/commands.h"
#include "commandline/datafile.h"
#include "domain/nearest.h"
#include "formats/guidereader.h"
#include "formats/json/jsonobject.h"
#include "storage/guidestore.h"

#include <QCoreApplication>
#include <QFile>
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

struct Import {
    QString file;
    Guide guide;
};

/// A résumé as JSON Resume has it; what it is, is said before anything is said about guides.
bool isHistory(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return !object.contains("questions"_L1) && (object.contains("basics"_L1) || object.contains("work"_L1));
}

std::unexpected<Error> cannotReadHistory(const QString &file)
{
    return failure(Words::tr("cannot import"), file, Words::tr("this version imports guides only, no work history"));
}

Result<Import> readFile(const QString &name, bool isSurelyGuide)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Words::tr("cannot read"), name, file.errorString());
    const QByteArray bytes = file.read(Formats::largestJson + 1);
    if (file.error() != QFile::NoError)
        return failure(Words::tr("cannot read"), name, file.errorString());
    if (!isSurelyGuide && isHistory(bytes))
        return cannotReadHistory(name);
    return Formats::readGuide(bytes, name).transform([&](const Guide &guide) { return Import{name, guide}; });
}

/// A guide that would change nothing but hide behind the one that is there.
Result<void> checkVersion(const Import &import, const QList<GuidePtr> &known)
{
    for (const GuidePtr &guide : known) {
        if (guide->id == import.guide.id && guide->version >= import.guide.version && *guide != import.guide)
            return failure(Words::tr("cannot import"), import.file,
                Words::tr("version %1 of the guide '%2' is there already; give this one a higher version than %3")
                    .arg(guide->version)
                    .arg(guide->id)
                    .arg(guide->version));
    }
    return {};
}

Result<void> keep(const QList<Import> &imports, const QString &dataFile)
{
    const auto data = DataFile::openForWriting(dataFile);
    if (!data)
        return std::unexpected(data.error());
    for (const Import &import : imports) {
        if (auto fits = checkVersion(import, data->guides()); !fits)
            return fits;
    }
    Storage::GuideStore store(data->database());
    for (const Import &import : imports) {
        if (auto saved = store.save(import.guide); !saved)
            return saved;
    }
    return {};
}

QByteArray asJson(const QList<Import> &imports)
{
    QJsonArray array;
    for (const auto &[file, guide] : imports)
        array.append(QJsonObject{{"file"_L1, file}, {"kind"_L1, "guide"_L1}, {"id"_L1, guide.id},
            {"role"_L1, guide.role}, {"version"_L1, guide.version}, {"questions"_L1, guide.questions.size()}});
    return print(QJsonDocument(array));
}

QByteArray asText(const QList<Import> &imports)
{
    QString text;
    for (const auto &[file, guide] : imports)
        text += Words::tr("%1: the guide '%2' (%3), version %4, questions: %5")
                    .arg(file, guide.id, guide.role)
                    .arg(guide.version)
                    .arg(guide.questions.size())
            + u'\n';
    return text.toUtf8();
}

} // namespace

Outcome importFiles(const Invocation &call)
{
    const QString kind = call.value("as"_L1);
    const QStringList kinds{u"guide"_s, u"history"_s};
    if (call.has("as"_L1) && !kinds.contains(kind))
        return call.refused("as"_L1,
            Words::tr("no kind '%1'").arg(kind) + didYouMean(kind, kinds)
                + Words::tr("; there is: %1").arg(kinds.join(u", ")));
    if (kind == "history"_L1)
        return cannotReadHistory(call.arguments.first());
    // Every file is read before any is kept: all of them, or none.
    QList<Import> imports;
    for (const QString &name : call.arguments) {
        auto import = readFile(name, kind == "guide"_L1);
        if (!import)
            return std::unexpected(import.error());
        imports.append(*std::move(import));
    }
    if (const auto kept = keep(imports, call.dataFile()); !kept)
        return std::unexpected(kept.error());
    return call.wantsJson() ? asJson(imports) : asText(imports);
}

} // namespace CommandLine
