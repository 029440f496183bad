// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlighting/engine.h"
#include "plugins/plugin.h"

#include <QFile>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using Highlighting::EngineFactory;

/// A plugin is found beside the program; one that is missing or broken is no plugin, with the reason.
class TestPlugin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loads() { QVERIFY(Plugins::pluginAs<EngineFactory>("starwright-highlighting"_L1)); }

    void loadsOnceForAllThreads()
    {
        const QObject *elsewhere = nullptr;
        std::thread([&elsewhere] { elsewhere = Plugins::plugin("starwright-highlighting"_L1); }).join();
        QVERIFY(elsewhere);
        QVERIFY(Plugins::plugin("starwright-highlighting"_L1) == elsewhere);
    }

    void saysWhatIsMissing()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"/starwright-nothing.* cannot be loaded: ."_s));
        QVERIFY(!Plugins::plugin("starwright-nothing"_L1));
    }

    void isNoPlugin()
    {
        const QString path = QCoreApplication::applicationDirPath() + u"/tst-broken" STARWRIGHT_MODULE_SUFFIX ""_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no plugin at all") > 0);
        file.close();
        const auto tidy = qScopeGuard([&file] { file.remove(); });
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"/tst-broken.* cannot be loaded: ."_s));
        QVERIFY(!Plugins::plugin("tst-broken"_L1));
    }
};

QTEST_GUILESS_MAIN(TestPlugin)
#include "tst_plugin.moc"
