// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yourdata.h"

#include <QSignalSpy>
#include <QTest>

using namespace Domain;
using namespace Qt::StringLiterals;
using Models::DataOverview;
using Models::YourData;

namespace
{

const Backup backup{.file = u"a"_s, .made = {}, .reason = BackupReason::Asked, .size = 1};
const Error full{u"cannot make a backup of"_s, u"a.db"_s, u"the disk is full"_s};

} // namespace

/// One thing at a time, and each way of failing is told.
class TestYourData : public QObject
{
    Q_OBJECT

private:
    YourData::Done<Backup> m_backedUp;
    YourData::Done<std::optional<Backup>> m_restored;
    int m_begun = 0;
    int m_looks = 0;

    YourData::Operations operations()
    {
        return {.look =
                    [this](const YourData::Done<DataOverview> &done) {
                        ++m_looks;
                        done(DataOverview{.file = u"a.db"_s, .size = m_looks, .backupFolder = {}, .backups = {}});
                    },
            .backUp =
                [this](const YourData::Done<Backup> &done) {
                    ++m_begun;
                    m_backedUp = done;
                },
            .compare = [](const QString &, const auto &done) { done(std::unexpected(full)); },
            .restore =
                [this](const QString &, const YourData::Done<std::optional<Backup>> &done) {
                    ++m_begun;
                    m_restored = done;
                },
            .erase = [](const YourData::Done<void> &done) { done({}); }};
    }

private Q_SLOTS:
    void init() { m_begun = m_looks = 0; }

    void oneThingAtATime()
    {
        YourData data(operations());
        data.backUp();
        data.restore(backup);
        data.backUp();
        QVERIFY(data.isBusy());
        QCOMPARE(m_begun, 1);
        m_backedUp(backup);
        QVERIFY(!data.isBusy());
        data.restore(backup);
        QCOMPARE(m_begun, 2);
    }

    void aFailedBackupIsToldUntilOneIsMade()
    {
        YourData data(operations());
        QSignalSpy changed(&data, &YourData::troubleChanged);
        data.backUp();
        m_backedUp(std::unexpected(full));
        QCOMPARE(data.trouble(), full);
        data.note(std::unexpected(full));
        QCOMPARE(changed.size(), 1); // it was told
        data.backUp();
        m_backedUp(backup);
        QCOMPARE(data.trouble(), Error{});
        QCOMPARE(changed.size(), 2);
    }

    void failuresAreTold()
    {
        YourData data(operations());
        QSignalSpy failed(&data, &YourData::failed);
        QSignalSpy restored(&data, &YourData::restored);
        data.compare(backup);
        data.restore(backup);
        m_restored(std::unexpected(full));
        QCOMPARE(failed.size(), 2);
        QVERIFY(restored.isEmpty());
        QVERIFY(!data.isBusy());
    }

    void whatChangedIsLookedAtAgain()
    {
        YourData data(operations());
        QSignalSpy changed(&data, &YourData::overviewChanged);
        QSignalSpy erased(&data, &YourData::erased);
        data.refresh();
        data.erase();
        QCOMPARE(erased.size(), 1);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(data.overview().size, 2);
    }
};

QTEST_GUILESS_MAIN(TestYourData)
#include "tst_yourdata.moc"
