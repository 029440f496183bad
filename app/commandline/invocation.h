// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/outcome.h"

#include <QHash>
#include <QJsonDocument>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace CommandLine
{

/// A command as it was called.
struct Invocation {
    QString command;
    QStringList arguments;
    QHash<QString, QStringList> options; ///< The values by name; an option without an argument has one, empty.
    QIODevice *input = nullptr;
    int width = 0; ///< As in Streams.

    bool has(QLatin1StringView option) const { return options.contains(option); }
    /// Empty where it was not given.
    QString value(QLatin1StringView option) const { return options.value(option).value(0); }
    QStringList values(QLatin1StringView option) const { return options.value(option); }

    bool wantsJson() const { return has(QLatin1StringView("json")); }
    QString dataFile() const;
    /// What cannot be done with this value of an option.
    std::unexpected<Failure> refused(QLatin1StringView option, const QString &why) const;
};

/// The document as `--json` prints it: UTF-8, one line break at the end.
QByteArray print(const QJsonDocument &document);

} // namespace CommandLine
