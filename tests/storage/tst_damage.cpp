// SPDX-License-Identifier: GPL-3.0-or-later
#include "datafolder.h"
#include "storage/answerstore.h"
#include "storage/backups.h"
#include "storage/everythingstore.h"
#include "storage/restore.h"
#include "support/everythinggenerator.h"
#include "support/result.h"
#include "support/soak.h"

#include <QRandomGenerator>

using namespace Domain;
using namespace Qt::StringLiterals;
using Storage::Database;

namespace
{

/// Every so manieth recognised file is brought back from its backup.
constexpr int restoredEvery = 20;

} // namespace

/// Flipped bits and cuts: the file opens and is right, or it is recognised as damaged, and then a backup brings it
/// back.
class TestDamage : public QObject
{
    Q_OBJECT

public:
    /// Called by QtTest before anything else.
    static void initMain()
    {
        if (Support::isSoak())
            qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");
    }

private:
    QRandomGenerator m_random{20261124}; // Any seed; the same one every time.
    DataFolder m_folder;
    QByteArray m_sound;
    Everything m_content;
    int m_right = 0;
    int m_recognised = 0;

    static Everything read(Database &database)
    {
        return Storage::EverythingStore(database).load().value_or(Everything());
    }

    /// Most often one bit, as a disk or memory loses it; else some bits, a sector of zeros, or the end is missing.
    QByteArray spoilt()
    {
        QByteArray bytes = m_sound;
        const auto anywhere = [&] { return m_random.bounded(bytes.size()); };
        const auto flip = [&] {
            char &byte = bytes[anywhere()];
            byte = static_cast<char>(byte ^ (1 << m_random.bounded(8)));
        };
        switch (m_random.bounded(8)) {
        case 0:
            bytes.truncate(anywhere());
            break;
        case 1: {
            constexpr qsizetype sector = 512;
            bytes.replace(anywhere() / sector * sector, sector, QByteArray(sector, '\0'));
            break;
        }
        case 2:
            for (int flips = 2 + m_random.bounded(30); flips > 0; --flips)
                flip();
            break;
        case 3: { // where the header is
            char &byte = bytes[m_random.bounded(100)];
            byte = static_cast<char>(byte ^ (1 << m_random.bounded(8)));
            break;
        }
        default:
            flip();
        }
        return bytes;
    }

    void bringBack(const QByteArray &damaged)
    {
        const auto backup = Storage::backupInsteadOf(m_folder.file());
        QVERIFY(backup);
        const auto restored = Storage::restoreBackup(backup->file, m_folder.file());
        VERIFY_DONE(restored);
        QFile aside(restored->setAside);
        QVERIFY(aside.open(QFile::ReadOnly));
        QVERIFY(aside.readAll() == damaged);
        QVERIFY(read(*m_folder.open()) == m_content);
        QVERIFY(aside.remove());
    }

    void lookAt(const QByteArray &bytes)
    {
        m_folder.write(bytes);
        {
            const auto database = Database::open(m_folder.file(), Database::Access::ReadWrite);
            if (database) {
                ++m_right;
                QVERIFY2(read(**database) == m_content, "opened, and is not what was written");
                return;
            }
            QVERIFY(!database.error().text().isEmpty());
        }
        QVERIFY2(m_folder.bytes() == bytes, "a damaged file was written to");
        if (m_recognised++ % restoredEvery == 0)
            bringBack(bytes);
    }

private Q_SLOTS:
    void initTestCase()
    {
        {
            const auto database = m_folder.open();
            VERIFY_DONE(Storage::EverythingStore(*database).restore(Support::generatedEverything(90, 1)));
            m_content = read(*database);
            VERIFY_DONE(Storage::makeBackup(database->connection(), BackupReason::Asked));
        }
        QVERIFY(m_content.answers.size() > 30 && !m_content.verdicts.isEmpty() && !m_content.levels.isEmpty());
        QVERIFY(std::ranges::any_of(m_content.answers, [](const auto &answer) { return answer.earlier.size() > 2; }));
        m_sound = m_folder.bytes();
    }

    void rightOrRecognised()
    {
        const int files = Support::isSoak() ? 20'000 : 2'000 / Support::slowdown;
        for (int file = 0; file < files; ++file) {
            lookAt(spoilt());
            if (QTest::currentTestFailed()) {
                QFile kept(QStringLiteral("damaged-%1.db").arg(file));
                std::ignore = kept.open(QFile::WriteOnly) && kept.write(m_folder.bytes());
                QFAIL(qPrintable(u"file %1, of %2 bytes"_s.arg(file).arg(m_folder.bytes().size())));
            }
        }
        qInfo("%d damaged files of %lld bytes: %d opened and right, %d recognised, 0 wrong", files,
            static_cast<long long>(m_sound.size()), m_right, m_recognised);
        Support::figure("Data files with flipped bits, zeroed sectors or the end cut off", files);
        QVERIFY(m_right > 0 && m_recognised > files / 3);
    }

    // It opens at once, and what is wrong is found before anything is written to it.
    void aLargeFileIsLookedAtLater()
    {
        const DataFolder folder;
        constexpr int megabytes = 66; // More than Database reads as it opens a file.
        {
            const auto database = folder.open();
            for (int count = 0; count < megabytes; ++count) {
                Answer answer;
                answer.parts[Part::Notes] = u"Latency fell. "_s.repeated(75'000);
                VERIFY_DONE(Storage::AnswerStore(*database).save({{{u"guide"_s, QString::number(count)}, answer}}));
            }
            VERIFY_DONE(database->checkLater());
        }
        VERIFY_DONE(folder.open()->checkLater());
        QByteArray bytes = folder.bytes();
        const qsizetype place = bytes.indexOf("Latency", bytes.size() / 2);
        bytes[place] = 'l';
        folder.write(bytes);
        {
            const auto database = folder.open();
            const auto sound = database->checkLater();
            QVERIFY(!sound);
            QVERIFY2(sound.error().why.contains(u"not what was written"_s), qUtf8Printable(sound.error().text()));
            QVERIFY(!database->check());
            QVERIFY(!Storage::makeBackup(database->connection(), BackupReason::Asked));
        }
        QVERIFY(folder.bytes() == bytes);
    }
};

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
