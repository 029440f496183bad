// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/versionblock.h"

#include "storage/answerrows.h"
#include "storage/deflate.h"
#include "storage/json.h"
#include "storage/storedtext.h"

#include <QDataStream>

namespace Storage
{

namespace
{

/// The file's format, which stays.
constexpr auto streamVersion = QDataStream::Qt_6_0;

/// The parts, the pointers covered, and whether it is ready.
qsizetype columnCount()
{
    return answerTextColumns().size() + 1;
}

qsizetype lengthOf(const Domain::Version &version)
{
    qsizetype length = 0;
    for (const Domain::Part part : Domain::allParts)
        length += version.answer.parts[part].size();
    return length;
}

// Of each version what it says in one column, and then of the next: what is alike then stands near itself, within the
// 32 KB that deflate looks back.
VersionBlock packedTogether(const QList<Domain::Version> &versions)
{
    QStringList times;
    QList<Row> rows;
    for (const Domain::Version &version : versions) {
        times += Domain::timeText(version.at);
        rows += toRow(version.answer);
    }
    QByteArray bytes;
    QDataStream stream(&bytes, QDataStream::WriteOnly);
    stream.setVersion(streamVersion);
    for (qsizetype column = 0; column < columnCount(); ++column) {
        for (const Row &row : std::as_const(rows))
            stream << row[column].toByteArray();
    }
    return {.times = toJson(times), .length = bytes.size(), .content = deflated(bytes)};
}

} // namespace

QList<VersionBlock> packed(const QList<Domain::Version> &versions)
{
    QList<VersionBlock> blocks;
    QList<Domain::Version> together;
    qsizetype length = 0;
    for (const Domain::Version &version : versions) {
        together += version;
        length += lengthOf(version);
        if (together.size() < blockSize && length < fullLength)
            continue;
        blocks += packedTogether(std::exchange(together, {}));
        length = 0;
    }
    if (!together.isEmpty())
        blocks += packedTogether(together);
    return blocks;
}

std::optional<QList<Domain::Version>> unpacked(const VersionBlock &block)
{
    const QList<QDateTime> times = timesIn(block.times);
    const auto bytes = inflated(block.content, block.length);
    if (!bytes || times.size() > blockSize)
        return std::nullopt;
    QList<Row> rows(times.size());
    QDataStream stream(*bytes);
    stream.setVersion(streamVersion);
    for (qsizetype column = 0; column < columnCount(); ++column) {
        for (Row &row : rows) {
            QByteArray value;
            stream >> value;
            row += value;
        }
    }
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return std::nullopt;
    QList<Domain::Version> versions;
    for (qsizetype place = 0; place < times.size(); ++place)
        versions += Domain::Version{.at = times[place], .answer = answerOf(rows[place], 0)};
    return versions;
}

bool hasRoom(const VersionBlock &block)
{
    return block.length < fullLength && timesIn(block.times).size() < blockSize;
}

QList<QDateTime> timesIn(const QByteArray &times)
{
    QList<QDateTime> found;
    for (const QString &time : stringsFromJson(times))
        found += timeOf(toStored(time));
    return found;
}

} // namespace Storage
