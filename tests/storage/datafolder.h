// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QDir>
#include <QTemporaryDir>

/// A folder with a data file, which goes with the test.
class DataFolder
{
public:
    QString path() const { return m_folder.path(); }
    QString file() const { return m_folder.filePath(QStringLiteral("starwright.db")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QStringList names() const { return QDir(path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }

    /// Fatal where it fails.
    std::unique_ptr<Storage::Database> open() const
    {
        auto database = Storage::Database::open(file(), Storage::Database::Access::ReadWrite);
        if (!database)
            qFatal().noquote() << database.error().text();
        return std::move(*database);
    }

    /// Only while no connection is open.
    QByteArray bytes() const
    {
        QFile reader(file());
        return reader.open(QFile::ReadOnly) ? reader.readAll() : QByteArray();
    }

    void write(const QByteArray &bytes) const
    {
        QFile writer(file());
        if (!writer.open(QFile::WriteOnly) || writer.write(bytes) != bytes.size())
            qFatal().noquote() << writer.errorString();
    }

private:
    QTemporaryDir m_folder;
};
