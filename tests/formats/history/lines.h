// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/history/readhistory.h"

#include <QJsonDocument>
#include <QStringList>

/// What was read as lines, so that a failed comparison reads like a diff.
namespace Lines
{

inline QStringList of(const QList<Formats::LeftOut> &leftOut)
{
    QStringList lines;
    for (const Formats::LeftOut &item : leftOut)
        lines.append(item.place + u": " + item.text + u": " + item.why);
    return lines;
}

inline QStringList of(const QList<Domain::Entry> &entries)
{
    QStringList lines;
    for (const Domain::Entry &entry : entries)
        lines.append(QString::fromUtf8(QJsonDocument(entry).toJson(QJsonDocument::Compact)));
    return lines;
}

} // namespace Lines
