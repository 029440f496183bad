// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historystore.h"

#include "datafolder.h"
#include "support/historygenerator.h"
#include "support/result.h"

#include <QJsonArray>

using namespace Domain;
using namespace Qt::StringLiterals;
using Storage::Database;
using Storage::HistoryStore;

/// A history comes back as it was, whatever is in it.
class TestHistoryStore : public QObject
{
    Q_OBJECT

private:
    DataFolder m_folder;

    static Entry position(const QString &name) { return {{u"position"_s, u"Developer"_s}, {u"name"_s, name}}; }

    static History small()
    {
        History history;
        history[Section::Work] = {position(u"Ledger AG"_s)};
        return history;
    }

private Q_SLOTS:
    void cleanup() { QFile::remove(m_folder.file()); }

    void thereIsNoneAtFirst() { QCOMPARE(HistoryStore(*m_folder.open()).load(), History{}); }

    void comesBackWhole_data()
    {
        QTest::addColumn<int>("entries");
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("%u", seed) << static_cast<int>(seed % 5) << seed;
    }

    void comesBackWhole()
    {
        QFETCH(const int, entries);
        QFETCH(const quint32, seed);
        const History history = Support::generatedHistory(entries, seed);
        VERIFY_DONE(HistoryStore(*m_folder.open()).save(history));
        const auto database = m_folder.open();
        QCOMPARE(HistoryStore(*database).load(), history);
        VERIFY_DONE(database->check());
    }

    void keepsTheOrder()
    {
        History history;
        for (int number = 0; number < 120; ++number)
            history[Section::Work] += position(QString::number(number * 7 % 120));
        VERIFY_DONE(HistoryStore(*m_folder.open()).save(history));
        QCOMPARE(HistoryStore(*m_folder.open()).load(), history);
    }

    void everyCodeUnitIsKept()
    {
        QString all;
        for (int unit = 0; unit <= 0xFFFF; ++unit)
            all += QChar(static_cast<char16_t>(unit));
        History history;
        history[Section::Projects] = {{{u"description"_s, all}, {u"\uFEFFkey"_s, u"\uFEFF"_s}}};
        VERIFY_DONE(HistoryStore(*m_folder.open()).save(history));
        const auto database = m_folder.open();
        QCOMPARE(HistoryStore(*database).load(), history);
        VERIFY_DONE(database->check());
    }

    void longTextsAreKept()
    {
        const QString text = u"Ä\n"_s.repeated(500'000);
        History history;
        history[Section::Work] = {{{u"summary"_s, text}, {u"highlights"_s, QJsonArray{text, u"short"_s}}}};
        history.more = {{u"x-notes"_s, text}};
        VERIFY_DONE(HistoryStore(*m_folder.open()).save(history));
        QCOMPARE(HistoryStore(*m_folder.open()).load(), history);
    }

    void newOneReplacesTheOldOne()
    {
        const auto database = m_folder.open();
        HistoryStore store(*database);
        VERIFY_DONE(store.save(Support::generatedHistory(3, 1)));
        VERIFY_DONE(store.save(small()));
        QCOMPARE(store.load(), small());
        VERIFY_DONE(store.save(History{}));
        QCOMPARE(store.load(), History{});
    }

    void failureAmidLeavesTheOldOne()
    {
        const auto database = m_folder.open();
        HistoryStore store(*database);
        VERIFY_DONE(store.save(small()));
        VERIFY_DONE(
            database->connection().run(u"CREATE TEMP TRIGGER refuse BEFORE INSERT ON history_entry WHEN NEW.position = "
                                       "2 BEGIN SELECT RAISE(ABORT, 'not this one'); END"_s));
        const auto saved = store.save(Support::generatedHistory(3, 2));
        QVERIFY(!saved);
        QVERIFY2(saved.error().why.contains(u"not this one"_s), qUtf8Printable(saved.error().text()));
        QCOMPARE(store.load(), small());
    }

    void fullDiskLeavesTheOldOne()
    {
        const auto database = m_folder.open();
        HistoryStore store(*database);
        VERIFY_DONE(store.save(small()));
        VERIFY_DONE(database->connection().rows(u"PRAGMA max_page_count = 1"_s)); // SQLite takes what is in use.
        History large = small();
        large[Section::Work].first().insert(u"summary"_s, QString(500'000, u'x'));
        const auto saved = store.save(large);
        QVERIFY(!saved);
        QVERIFY2(saved.error().why.contains(u"the disk is full"_s), qUtf8Printable(saved.error().text()));
        QCOMPARE(store.load(), small());
    }
};

QTEST_GUILESS_MAIN(TestHistoryStore)
#include "tst_historystore.moc"
