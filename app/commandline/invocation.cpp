// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/invocation.h"

#include "storage/datafile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace CommandLine
{

std::unexpected<Failure> wrongUsage(const QString &where, const QString &why)
{
    return std::unexpected(Failure({QCoreApplication::translate("CommandLine", "cannot run"), where, why}, WrongUsage));
}

QString Invocation::dataFile() const
{
    return has("data"_L1) ? value("data"_L1) : Storage::defaultDataFile();
}

std::unexpected<Failure> Invocation::refused(QLatin1StringView option, const QString &why) const
{
    return wrongUsage(command + u" --" + option, why);
}

QByteArray print(const QJsonDocument &document)
{
    return document.toJson(QJsonDocument::Indented);
}

} // namespace CommandLine
