// SPDX-License-Identifier: GPL-3.0-or-later
#include "privacy/internet.h"

#include <QProcess>
#include <QTest>
#include <QThread>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace
{

constexpr int given = 0;

#ifdef Q_OS_LINUX
constexpr const char *whyNotHere = nullptr;

/// 0, or why the system gave none.
int tryFamily(int family, int kind = SOCK_STREAM)
{
    const int descriptor = socket(family, kind, 0);
    if (descriptor < 0)
        return errno;
    close(descriptor);
    return given;
}
#else
constexpr const char *whyNotHere = "this system cannot refuse a process the internet";
#endif

/// What a shell says that opens a connection, which nobody accepts.
QByteArray saidByAChild()
{
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    shell.setProcessEnvironment(environment);
    shell.start(u"bash"_s, {u"-c"_s, u"exec 3<>/dev/tcp/127.0.0.1/9"_s});
    shell.waitForFinished();
    return shell.readAllStandardError();
}

} // namespace

/// After it was refused, no thread and no child gets a socket that leads off the machine. Its tests run in their order.
class TestInternet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforehandTheSystemGivesAny()
    {
        if (whyNotHere)
            QSKIP(whyNotHere);
#ifdef Q_OS_LINUX
        QCOMPARE(tryFamily(AF_INET), given);
        QVERIFY2(!saidByAChild().contains("Permission denied"), "bash has to be there and able to connect");
#endif
    }

    void refused()
    {
        if (whyNotHere)
            QSKIP(whyNotHere);
#ifdef Q_OS_LINUX
        QThread early; // One that is there before must not get any either.
        QObject inEarly;
        early.start();
        inEarly.moveToThread(&early);
        QVERIFY(Privacy::refuseInternet());
        int outcome = given;
        QMetaObject::invokeMethod(&inEarly, [&outcome] { outcome = tryFamily(AF_INET); }, Qt::BlockingQueuedConnection);
        early.quit();
        early.wait();
        QCOMPARE(outcome, EACCES);
#endif
    }

    void everyFamilyButTheLocalOnes()
    {
        if (whyNotHere)
            QSKIP(whyNotHere);
#ifdef Q_OS_LINUX
        for (int family = 0; family < AF_MAX + 10; ++family) {
            const bool isLocal = family == AF_UNIX || family == AF_NETLINK;
            const int outcome = tryFamily(family, family == AF_NETLINK ? SOCK_RAW : SOCK_STREAM);
            QVERIFY2(outcome == (isLocal ? given : EACCES),
                qPrintable(u"family %1: %2"_s.arg(family).arg(qt_error_string(outcome))));
        }
#endif
    }

    void otherKindsToo()
    {
        if (whyNotHere)
            QSKIP(whyNotHere);
#ifdef Q_OS_LINUX
        QCOMPARE(tryFamily(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC), EACCES);
        QCOMPARE(tryFamily(AF_INET6, SOCK_DGRAM), EACCES);
        QCOMPARE(tryFamily(AF_INET, SOCK_RAW), EACCES);
#endif
    }

    void localSocketsWork()
    {
        if (whyNotHere)
            QSKIP(whyNotHere);
#ifdef Q_OS_LINUX
        std::array<int, 2> ends{};
        QCOMPARE(socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()), 0);
        QCOMPARE(write(ends[0], "x", 1), 1);
        char got = 0;
        QCOMPARE(read(ends[1], &got, 1), 1);
        QCOMPARE(got, 'x');
        close(ends[0]);
        close(ends[1]);
#endif
    }

    void childrenAreRefusedToo()
    {
        if (whyNotHere)
            QSKIP(whyNotHere);
#ifdef Q_OS_LINUX
        const QByteArray said = saidByAChild();
        QVERIFY2(said.contains("Permission denied"), said.constData());
#endif
    }

    void askedTwiceItStays()
    {
        if (whyNotHere)
            QSKIP(whyNotHere);
#ifdef Q_OS_LINUX
        QVERIFY(Privacy::refuseInternet());
        QCOMPARE(tryFamily(AF_INET), EACCES);
        QCOMPARE(tryFamily(AF_UNIX), given);
#endif
    }

    void displaysElsewhere_data()
    {
        QTest::addColumn<QByteArray>("display");
        QTest::addColumn<bool>("elsewhere");
        QTest::newRow("none") << QByteArray() << false;
        QTest::newRow("local") << QByteArray(":0") << false;
        QTest::newRow("local, in words") << QByteArray("unix:0.0") << false;
        QTest::newRow("a path") << QByteArray("/tmp/.X11-unix/X0:0") << false;
        QTest::newRow("ssh -X") << QByteArray("localhost:10.0") << true;
        QTest::newRow("a host") << QByteArray("desk.example:0") << true;
        QTest::newRow("IPv6") << QByteArray("::1:0") << true;
    }

    void displaysElsewhere()
    {
        QFETCH(const QByteArray, display);
        qunsetenv("WAYLAND_DISPLAY");
        qputenv("DISPLAY", display);
        QTEST(Privacy::isShownElsewhere(), "elsewhere");
        qputenv("WAYLAND_DISPLAY", "wayland-0");
        QVERIFY(!Privacy::isShownElsewhere());
    }
};

QTEST_GUILESS_MAIN(TestInternet)
#include "tst_internet.moc"
