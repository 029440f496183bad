// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migration.h"

#include "datafolder.h"
#include "support/result.h"

using namespace Storage;
using namespace Qt::StringLiterals;

static_assert(countsFromOne(std::array{Migration{1, {}}, Migration{2, {}}}));
static_assert(!countsFromOne(std::array{Migration{1, {}}, Migration{1, {}}}), "a number twice");
static_assert(!countsFromOne(std::array{Migration{1, {}}, Migration{3, {}}}), "a number missing");
static_assert(!countsFromOne(std::array{Migration{0, {}}, Migration{1, {}}}), "0 is a file without any");

/// Steps run once, in order, each whole or not at all.
class TestMigration : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QList<QByteArray> m_names; // What the steps' views point to.
    std::unique_ptr<Connection> m_connection;

    Migration step(int version, const QByteArray &sql)
    {
        QFile file(m_folder.filePath(QString::number(m_names.size())));
        if (!file.open(QFile::WriteOnly) || file.write(sql) != sql.size())
            qFatal().noquote() << file.errorString();
        m_names += file.fileName().toLatin1();
        return {.version = version, .file = QLatin1StringView(m_names.last())};
    }
    qint64 number(const QString &sql) { return m_connection->number(sql).value_or(-1); }
    qint64 version() { return number(u"PRAGMA user_version"_s); }

private Q_SLOTS:
    void init() { m_connection = std::move(*Connection::open(Connection::inMemory())); }

    void freshDatabaseRunsAll()
    {
        VERIFY_DONE(migrate(*m_connection));
        QCOMPARE(version(), currentVersion);
        QCOMPARE(number(u"PRAGMA application_id"_s), applicationId);
        const auto tables = m_connection->rows(u"SELECT name, strict FROM pragma_table_list WHERE schema = 'main' "
                                               "AND name NOT LIKE 'sqlite%' ORDER BY name"_s);
        QList<Row> expected;
        for (const auto &table :
            {u"answer"_s, u"guide"_s, u"history_document"_s, u"history_entry"_s, u"interview"_s, u"planned_stage"_s,
                u"preference"_s, u"question"_s, u"question_level"_s, u"verdict"_s, u"version_block"_s})
            expected += Row{table, 1};
        QCOMPARE(tables, expected);
    }

    void onlyWhatIsNewRuns()
    {
        const std::array steps{step(1, "CREATE TABLE a (x)"),
            step(2,
                "INSERT INTO a VALUES (2)\n-- next\n"
                "INSERT INTO a VALUES ('; not the end')")};
        VERIFY_DONE(migrate(*m_connection, std::span(steps).first(1)));
        QCOMPARE(version(), 1);
        QCOMPARE(number(u"SELECT count(*) FROM a"_s), 0);
        VERIFY_DONE(migrate(*m_connection, steps));
        VERIFY_DONE(migrate(*m_connection, steps));
        QCOMPARE(version(), 2);
        QCOMPARE(number(u"SELECT count(*) FROM a"_s), 2);
    }

    void stepThatFailsLeavesNothing()
    {
        const std::array steps{step(1, "CREATE TABLE a (x)"),
            step(2, "CREATE TABLE b (x)\n-- next\nCREATE TABLE a (x)"), step(3, "CREATE TABLE c (x)")};
        QVERIFY(!migrate(*m_connection, steps));
        QCOMPARE(version(), 1);
        QCOMPARE(m_connection->rows(u"SELECT name FROM sqlite_schema"_s), (QList<Row>{{u"a"_s}}));
    }

    void whatSqlCannotDoIsPartOfTheStep()
    {
        std::array steps{step(1, "CREATE TABLE a (x)"), step(2, "CREATE TABLE b (x)")};
        steps[1].convert = [](Connection &connection) { return connection.run(u"INSERT INTO a VALUES (1)"_s); };
        VERIFY_DONE(migrate(*m_connection, steps));
        QCOMPARE(number(u"SELECT count(*) FROM a"_s), 1);
        QCOMPARE(version(), 2);
    }

    void whatCannotBeConvertedLeavesNothing()
    {
        std::array steps{step(1, "CREATE TABLE a (x)"), step(2, "CREATE TABLE b (x)")};
        steps[1].convert = [](Connection &connection) { return connection.run(u"INSERT INTO c VALUES (1)"_s); };
        QVERIFY(!migrate(*m_connection, steps));
        QCOMPARE(version(), 1);
        QCOMPARE(m_connection->rows(u"SELECT name FROM sqlite_schema"_s), (QList<Row>{{u"a"_s}}));
    }

    void missingFileIsAnError()
    {
        const std::array steps{Migration{.version = 1, .file = ":/no/such.sql"_L1}};
        const auto migrated = migrate(*m_connection, steps);
        QVERIFY(!migrated);
        QCOMPARE(migrated.error().where, u":/no/such.sql"_s);
        QCOMPARE(version(), 0);
    }
};

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
