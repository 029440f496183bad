// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/history/csv.h"
#include "formats/history/linkedintables.h"
#include "formats/history/readhistory.h"

#include <QCoreApplication>
#include <QHash>

namespace Formats
{

/// Reads the rows of one LinkedIn table into a history.
class LinkedInRows
{
    Q_DECLARE_TR_FUNCTIONS(Formats::LinkedIn)

public:
    /// `file`: what places are called by.
    LinkedInRows(const QString &file, ReadHistory &read) : m_file(file), m_read(read) { }

    /// `rows` begin behind the header.
    void read(const QStringList &header, std::span<const CsvRow> rows, const LinkedInTable &table);
    /// The one row of Profile.csv.
    void readProfile(const QStringList &header, std::span<const CsvRow> rows);
    void leaveOut(const CsvRow &row, const QString &text, const QString &why);

private:
    /// Whether the row is sound; it is left out otherwise.
    bool isSound(const QStringList &header, const CsvRow &row);
    Domain::Entry entryOf(const QStringList &header, const CsvRow &row, const LinkedInTable &table);
    void setDate(Domain::Entry &entry, const LinkedInColumn &column, const QString &text, const CsvRow &row);
    void keep(Domain::Section section, const Domain::Entry &entry, const CsvRow &row);

    QString m_file;
    ReadHistory &m_read;
    QHash<QString, QList<qsizetype>> m_known; ///< Entries by name and beginning.
};

} // namespace Formats
