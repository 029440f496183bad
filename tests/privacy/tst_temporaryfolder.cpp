// SPDX-License-Identifier: GPL-3.0-or-later
#include "privacy/temporaryfolder.h"

#include <QDir>
#include <QTemporaryFile>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using Privacy::TemporaryFolder;

/// Temporary files lie in a folder of the owner's, which goes at the end, and after a kill with the next start.
class TestTemporaryFolder : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_cache;

    QStringList left() const
    {
        return QDir(m_cache.filePath(u"starwright"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    }

private Q_SLOTS:
    void initTestCase()
    {
#ifdef Q_OS_UNIX
        umask(0);
#endif
    }

    void takesTemporaryFilesAndGoes()
    {
        {
            const TemporaryFolder folder(m_cache.filePath(u"starwright"_s));
            QVERIFY(!folder.path().isEmpty());
            QCOMPARE(left().size(), 1);
#ifdef Q_OS_UNIX
            QTemporaryFile file;
            QVERIFY(file.open());
            file.setAutoRemove(false); // Goes with its folder all the same.
            QVERIFY2(file.fileName().startsWith(folder.path()), qPrintable(file.fileName()));
            for (const QString &made : {folder.path(), m_cache.filePath(u"starwright"_s), file.fileName()}) {
                struct stat status = {};
                QCOMPARE(stat(qPrintable(made), &status), 0);
                QCOMPARE(status.st_mode & 077U, 0U);
            }
#endif
        }
        QCOMPARE(left(), QStringList());
    }

    void twoLeaveEachOtherAlone()
    {
        const TemporaryFolder first(m_cache.filePath(u"starwright"_s));
        {
            const TemporaryFolder second(m_cache.filePath(u"starwright"_s));
            QVERIFY(first.path() != second.path());
            QVERIFY(QFileInfo::exists(first.path()));
        }
        QVERIFY(QFileInfo::exists(first.path()));
    }

    void whatAKilledProcessLeftGoesWithTheNext()
    {
#ifdef Q_OS_UNIX
        const pid_t child = fork();
        if (child == 0) {
            const TemporaryFolder folder(m_cache.filePath(u"starwright"_s));
            QFile pages(folder.path() + u"/pages.pdf"_s);
            if (pages.open(QFile::WriteOnly) && pages.write("personal") > 0)
                pages.close();
            raise(SIGKILL);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        const QStringList leftOver = left();
        QCOMPARE(leftOver.size(), 1);
        QVERIFY(QFileInfo::exists(m_cache.filePath(u"starwright/"_s + leftOver.first() + u"/pages.pdf"_s)));
        const TemporaryFolder next(m_cache.filePath(u"starwright"_s));
        QCOMPARE(left(), QStringList{QDir(next.path()).dirName()});
#else
        QSKIP("this test kills a copy of itself, which only Unix makes");
#endif
    }

    void aFolderThatIsThereBecomesPrivate()
    {
#ifdef Q_OS_UNIX
        const QString parent = m_cache.filePath(u"there already"_s);
        QVERIFY(QDir().mkdir(parent)); // Under umask 000
        struct stat before = {};
        QCOMPARE(stat(qPrintable(m_cache.path()), &before), 0);
        const TemporaryFolder folder(parent + u"/starwright"_s);
        const TemporaryFolder inIt(parent);
        struct stat status = {};
        QCOMPARE(stat(qPrintable(parent), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0700U);
        struct stat after = {};
        QCOMPARE(stat(qPrintable(m_cache.path()), &after), 0);
        QCOMPARE(after.st_mode, before.st_mode); // What lies above is not ours.
#else
        QSKIP("folders have no modes on this system");
#endif
    }

    void withoutAFolderTheProgramGoesOn()
    {
        QFile file(m_cache.filePath(u"a file"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        const TemporaryFolder folder(m_cache.filePath(u"a file/below"_s));
        QCOMPARE(folder.path(), QString());
    }
};

QTEST_GUILESS_MAIN(TestTemporaryFolder)
#include "tst_temporaryfolder.moc"
