// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/losingdisk.h"
#include "faults/session.h"
#include "support/result.h"
#include "support/soak.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Faults;
using namespace Qt::StringLiterals;

/// Whenever the power goes, the file opens, is sound, and holds all that had been called saved.
class TestPowerLoss : public QObject
{
    Q_OBJECT

private:
    static constexpr quint32 seed = 20260301; // Any; the same one every time.
    const QString m_dump = QStringLiteral(TEST_DATA "/datafiles/version-3.sql");
    QList<Step> m_steps;
    QList<Content> m_contents;

    /// Runs the session on that disk, which starts as the old file.
    void run(LosingDisk &disk, const QString &folder) const
    {
        Desk desk{.folder = folder, .database = {}};
        VERIFY_DONE(desk.open());
        for (int place = 0; place < m_steps.size(); ++place) {
            VERIFY_DONE(m_steps[place](desk));
            disk.setSaved(place + 1);
        }
        disk.cut();
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QVERIFY2(file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size(), qPrintable(file.errorString()));
    }

    /// `folder` is the one that the image is of.
    void look(const Image &image, const QString &folder) const
    {
        const QTemporaryDir other;
        for (const auto &[path, bytes] : image.files.asKeyValueRange())
            write(other.path() + path.sliced(folder.size()), bytes);
        Desk desk{.folder = other.path(), .database = {}};
        VERIFY_DONE(desk.open());
        VERIFY_DONE(desk.database->check());
        const auto content = contentOf(desk);
        VERIFY_DONE(content);
        // What was being saved may be there as a whole.
        const bool isWhole = *content == m_contents[image.saved]
            || (image.saved < m_steps.size() && *content == m_contents[image.saved + 1]);
        QVERIFY2(isWhole, qPrintable(u"%1 saves were called done"_s.arg(image.saved)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_steps = session(Support::isSoak() ? 5 * kindsOfSteps : kindsOfSteps, seed);
        m_contents = contents(m_dump, m_steps);
        QVERIFY(m_contents.first() != m_contents.last());
    }

    void everyCutLeavesWhatWasSaved()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"a.db"_s);
        makeOldFile(file, m_dump);
        LosingDisk disk({file}, seed);
        disk.setChances(Support::isSoak() ? 40 : 3);
        ShimVfs shim;
        shim.use(&disk);
        run(disk, folder.path());
        shim.use(nullptr);
        QVERIFY2(shim.opened() > 0, "Qt's driver has another SQLite than this test, so this shows nothing");
        QVERIFY2(disk.images().size() > m_steps.size(), "hardly anything was synced");
        int interrupted = 0;
        for (const Image &image : disk.images()) {
            interrupted += image.files.contains(file + u"-journal"_s);
            look(image, folder.path());
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(interrupted > 0, "no cut came amid a save, so this shows nothing");
        Support::figure("Losses of power, each after some of the writes since the last sync", disk.images().size());
        Support::figure("losses of power amid a save", interrupted);
    }

    // Shows that the disk forgets: without syncs, what was called saved is gone or torn.
    void withoutSyncsItIsSeen()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"a.db"_s);
        makeOldFile(file, m_dump);
        LosingDisk disk({file}, seed);
        ShimVfs shim;
        shim.use(&disk);
        {
            Desk desk{.folder = folder.path(), .database = {}};
            VERIFY_DONE(desk.open());
            VERIFY_DONE(desk.database->connection().rows(u"PRAGMA synchronous = OFF"_s));
            VERIFY_DONE(m_steps.first()(desk));
            disk.cut();
        }
        shim.use(nullptr);
        const Image &lost = disk.images()[disk.images().size() - 4]; // Of the last cut, all that was not synced.
        QFile out(file);
        QVERIFY(out.open(QFile::WriteOnly) && out.write(lost.files[file]) > 0);
        out.close();
        Desk desk{.folder = folder.path(), .database = {}};
        QVERIFY(contentOf(desk) != m_contents[1]);
    }
};

QTEST_GUILESS_MAIN(TestPowerLoss)
#include "tst_powerloss.moc"
