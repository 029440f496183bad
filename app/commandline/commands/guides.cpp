// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commands/commands.h"
#include "commandline/datafile.h"
#include "commandline/layout.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace CommandLine
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QByteArray asJson(const QList<Domain::GuidePtr> &guides)
{
    QJsonArray array;
    for (const Domain::GuidePtr &guide : guides)
        array.append(QJsonObject{{"id"_L1, guide->id}, {"role"_L1, guide->role}, {"version"_L1, guide->version},
            {"questions"_L1, guide->questions.size()}});
    return print(QJsonDocument(array));
}

} // namespace

Outcome listGuides(const Invocation &call)
{
    const auto data = DataFile::openForReading(call.dataFile());
    if (!data)
        return std::unexpected(data.error());
    if (call.wantsJson())
        return asJson(data->guides());
    QList<QStringList> rows;
    for (const Domain::GuidePtr &guide : data->guides())
        rows.append({guide->id, guide->role, Words::tr("version %1").arg(guide->version),
            Words::tr("questions: %1").arg(guide->questions.size())});
    return aligned(rows, call.width).toUtf8();
}

} // namespace CommandLine
