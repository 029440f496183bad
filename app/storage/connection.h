// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QVariant>
#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QSqlError;
class QSqlQuery;
QT_END_NAMESPACE

namespace Storage
{

using Row = QVariantList;

/// A connection to one SQLite file, for the thread that opened it: runs statements and turns failures into errors.
class Connection
{
    Q_DECLARE_TR_FUNCTIONS(Storage::Connection)
    Q_DISABLE_COPY_MOVE(Connection)

public:
    static QString inMemory() { return QStringLiteral(":memory:"); }
    /// Never makes a file.
    static Domain::Result<std::unique_ptr<Connection>> open(const QString &file) { return open(file, nullptr); }
    /// Where it fails, `code` gets SQLite's primary result code.
    static Domain::Result<std::unique_ptr<Connection>> open(const QString &file, int *code);
    ~Connection();

    QString file() const { return m_file; }
    Domain::Result<void> run(const QString &sql);
    /// Once for each row of values, in the order of the statement's question marks.
    Domain::Result<void> run(const QString &sql, const QList<Row> &rows);
    Domain::Result<QList<Row>> rows(const QString &sql, const Row &values = {});
    /// Row by row, for what may be more than memory should hold.
    Domain::Result<void> eachRow(const QString &sql, const Row &values, const std::function<void(const Row &)> &visit);
    /// The one number that the statement yields.
    Domain::Result<qint64> number(const QString &sql);
    /// Keeps what the body did if it succeeds, and nothing of it if not. Within another's body it is part of that.
    Domain::Result<void> inTransaction(const std::function<Domain::Result<void>()> &body);
    /// Reads as it all stands at one moment, whatever another process writes meanwhile.
    Domain::Result<void> atOneMoment(const std::function<Domain::Result<void>()> &read);
    /// SQLite's primary result code of the last failure.
    int lastCode() const { return m_lastCode; }
    /// A write found that the path leads to another file than this one by now, or to none.
    bool isReplaced() const { return m_isReplaced; }

private:
    explicit Connection(const QString &file);
    Domain::Result<void> configure();
    bool execute(QSqlQuery &query, const Row &values);
    std::unexpected<Domain::Error> failedToRead(const QSqlError &error);
    std::unexpected<Domain::Error> failed(const QString &what, const QSqlError &error);

    QString m_file;
    QString m_name;
    QSqlDatabase m_database;
    int m_lastCode = 0;
    bool m_isReplaced = false;
    bool m_inTransaction = false;
};

} // namespace Storage
