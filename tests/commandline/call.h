// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QStringList>
#include <QTemporaryDir>

namespace CommandLine::Test
{

/// What a command left behind.
struct Left {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;

    /// Of one JSON document that ends in one line break; otherwise nothing.
    QJsonDocument json() const;
};

/// Runs commands in this process, on a data file of their own.
class Caller
{
public:
    QString folder() const { return m_folder.path(); }
    QString dataFile() const { return m_folder.filePath(QStringLiteral("starwright.db")); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Makes a file in the folder, and says where it is.
    QString makeFile(const QString &name, const QByteArray &content) const;

    Left run(const QStringList &arguments, const QByteArray &input = {}, int width = 0) const;

private:
    QTemporaryDir m_folder;
};

} // namespace CommandLine::Test
