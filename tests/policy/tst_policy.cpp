// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/coderules.h"
#include "policy/cpptext.h"
#include "policy/documentrules.h"
#include "policy/filerules.h"
#include "policy/qtmodules.h"

#include <QTest>
#include <functional>

using namespace Policy;
using namespace Qt::StringLiterals;

using Rule = std::function<Faults(const Source &)>;

/// Holds the repository to its own rules, and shows each rule something that breaks it.
class TestPolicy : public QObject
{
    Q_OBJECT

public:
    TestPolicy()
        : m_paths(repositoryPaths(QStringLiteral(SOURCE_ROOT)))
        , m_sources(readSources(QStringLiteral(SOURCE_ROOT), m_paths))
        , m_qt(QStringLiteral(QT_HEADERS))
    {
    }

private Q_SLOTS:
    void findsTheRepository()
    {
        QVERIFY(m_paths.contains(u"app/domain/error.h"_s));
        QVERIFY(m_paths.contains(u".ci/run"_s));
        QVERIFY(m_paths.contains(u".clang-format"_s));
        QVERIFY(std::ranges::none_of(m_paths, [](const QString &path) { return path.startsWith("build/"_L1); }));
        QVERIFY2(m_qt.size() > 300, "the installed Qt's headers were not found");
    }

    void takesCppApart()
    {
        const CppText parts = takeApart(u"#include <QDir> // \"no\"\n"
                                        "/* \"no\"\n */ int n = 1'000; char c = '\"';\n"
                                        "auto s = u\"a\\\"b\" R\"x(raw \" text)x\";\n"_s);
        QCOMPARE(parts.includes, QList<Piece>({{u"QDir"_s, 1}}));
        QCOMPARE(parts.literals, QList<Piece>({{u"a\\\"b"_s, 4}, {u"raw \" text"_s, 4}}));
        QCOMPARE(parts.code.simplified(), u"#include < > int n = 1'000; char c = ' '; auto s = u\" \" R\"x( )x\";"_s);
        QCOMPARE(parts.code.count(u'\n'), 4);
    }

    void seesFaults_data()
    {
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Faults>("faults");
        brokenArrows();
        brokenModules();
        brokenCode();
        brokenFiles();
        brokenDocuments();
    }

    void seesFaults()
    {
        QFETCH(Rule, rule);
        QFETCH(QString, path);
        QFETCH(QByteArray, bytes);
        QTEST(rule({.path = path, .bytes = bytes}), "faults");
    }

    void seesNames()
    {
        QCOMPARE(names({u"app/aux.h"_s}), Faults{u"app/aux.h: Windows cannot hold this name"_s});
        QCOMPARE(names({u"what?.txt"_s}), Faults{u"what?.txt: Windows cannot hold this name"_s});
        QCOMPARE(names({u"a./x"_s}), Faults{u"a./x: Windows cannot hold this name"_s});
        QCOMPARE(names({u"a/auxiliary.h"_s, u"com.h"_s}), Faults{});
        QCOMPARE(names({u"Readme"_s, u"README"_s}), Faults{u"README: differs from Readme only in case"_s});
        QCOMPARE(names({u"app/x"_s, u"App/y"_s}), Faults{u"App: differs from app only in case"_s});
    }

    void seesTopLevel()
    {
        QCOMPARE(topLevel({u"src/a.cpp"_s, u"src/b.cpp"_s, u"app/c.cpp"_s, u".gitignore"_s}),
            Faults{u"src: does not belong at the top"_s});
    }

    void repositoryKeeps_data()
    {
        QTest::addColumn<Rule>("rule");
        QTest::newRow("arrows") << Rule(arrows);
        QTest::newRow("modules") << modulesRule();
        QTest::newRow("network") << Rule(network);
        QTest::newRow("sql") << Rule(sql);
        QTest::newRow("singletons") << Rule(singletons);
        QTest::newRow("platform") << Rule(platform);
        QTest::newRow("licence") << Rule(licence);
        QTest::newRow("plain text") << Rule(plainText);
        QTest::newRow("length") << Rule(length);
        QTest::newRow("links") << linksRule();
    }

    void repositoryKeeps()
    {
        QFETCH(Rule, rule);
        Faults faults;
        for (const Source &source : m_sources)
            faults.append(rule(source));
        report(faults);
    }

    void repositoryKeepsNames() { report(names(m_paths) + topLevel(m_paths)); }

    void tellsMedianLength()
    {
        QCOMPARE(
            medianLength({{u"a.h"_s, "1\n"}, {u"b.cpp"_s, "1\n2\n3\n"}, {u"c.md"_s, ""}, {u"d.cpp"_s, "1\n2\n"}}), 2);
        const int median = medianLength(m_sources);
        qInfo("median length of the C++ files: %d lines", median);
        QVERIFY(median < 100);
    }

private:
    Rule modulesRule() const
    {
        return [this](const Source &source) { return modules(source, m_qt); };
    }

    Rule linksRule() const
    {
        return [this](const Source &source) { return links(source, m_paths); };
    }

    static void report(const Faults &faults) { QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n'))); }

    static QTestData &row(const char *name, const Rule &rule, const char *path, const QByteArray &bytes)
    {
        return QTest::newRow(name) << rule << QString::fromUtf8(path) << bytes;
    }

    static void brokenArrows()
    {
        row("domain to storage", arrows, "app/domain/a.h", "#pragma once\n#include \"storage/b.h\"\n")
            << Faults{u"app/domain/a.h:2: may not include storage/b.h"_s};
        row("models to formats", arrows, "app/models/a.cpp", "#include \"formats/b.h\"\n")
            << Faults{u"app/models/a.cpp:1: may not include formats/b.h"_s};
        row("formats to storage", arrows, "app/formats/a.cpp", "#include \"storage/b.h\"\n")
            << Faults{u"app/formats/a.cpp:1: may not include storage/b.h"_s};
        row("widgets to storage", arrows, "app/widgets/x/a.cpp", "#include \"storage/b.h\"\n")
            << Faults{u"app/widgets/x/a.cpp:1: may not include storage/b.h"_s};
        row("command line to widgets", arrows, "app/commandline/a.cpp", "#include \"widgets/b.h\"\n")
            << Faults{u"app/commandline/a.cpp:1: may not include widgets/b.h"_s};
        row("around a corner", arrows, "app/pack/a.cpp", "#include \"../storage/b.h\"\n")
            << Faults{u"app/pack/a.cpp:1: may not include ../storage/b.h"_s};
        row("anything to the application", arrows, "app/widgets/a.cpp", "#include \"application.h\"\n")
            << Faults{u"app/widgets/a.cpp:1: may not include application.h"_s};
        row("main to a library", arrows, "app/main.cpp", "#include \"application.h\"\n#include \"domain/a.h\"\n")
            << Faults{u"app/main.cpp:2: may not include domain/a.h"_s};
        row("plugins to anything", arrows, "app/plugins/a.cpp", "#include \"domain/b.h\"\n")
            << Faults{u"app/plugins/a.cpp:1: may not include domain/b.h"_s};
        row("unknown folder", arrows, "app/utils/a.cpp", "")
            << Faults{u"app/utils/a.cpp:1: the policy knows no folder app/utils"_s};
        row("loose file", arrows, "app/helper.cpp", "")
            << Faults{u"app/helper.cpp:1: app/ itself holds main.cpp and application*.cpp only"_s};
        row("pack to highlighting is fine", arrows, "app/pack/a.cpp", "#include \"highlighting/b.h\"\n") << Faults{};
        row("anything to plugins is fine", arrows, "app/formats/a.cpp", "#include \"plugins/b.h\"\n") << Faults{};
        row("command line to formats is fine", arrows, "app/commandline/a.cpp", "#include \"formats/b.h\"\n")
            << Faults{};
        row("commented out is fine", arrows, "app/domain/a.h", "/*\n#include \"storage/b.h\"\n*/\n") << Faults{};
    }

    void brokenModules() const
    {
        row("widget in models", modulesRule(), "app/models/a.h", "#include <QLabel>\n")
            << Faults{u"app/models/a.h:1: QLabel of QtWidgets: belongs to widgets/"_s};
        row("widget by module", modulesRule(), "app/pack/a.h", "#include <QtWidgets/QLabel>\n")
            << Faults{u"app/pack/a.h:1: QtWidgets/QLabel of QtWidgets: belongs to widgets/"_s};
        row("widget in small letters", modulesRule(), "app/pack/a.h", "#include <qlabel.h>\n")
            << Faults{u"app/pack/a.h:1: qlabel.h of QtWidgets: belongs to widgets/"_s};
        row("printer in pack", modulesRule(), "app/pack/a.cpp", "#include <QPrinter>\n")
            << Faults{u"app/pack/a.cpp:1: QPrinter of QtPrintSupport: belongs to widgets/"_s};
        row("SQL in the command line", modulesRule(), "app/commandline/a.cpp", "#include <QSqlQuery>\n")
            << Faults{u"app/commandline/a.cpp:1: QSqlQuery of QtSql: belongs to storage/"_s};
        row("network in a test", modulesRule(), "tests/a.cpp", "#include <QTcpSocket>\n")
            << Faults{u"tests/a.cpp:1: QTcpSocket of QtNetwork: nothing here talks to a network"_s};
        row("network in the application", modulesRule(), "app/application.cpp", "#include <QNetworkReply>\n")
            << Faults{u"app/application.cpp:1: QNetworkReply of QtNetwork: nothing here talks to a network"_s};
        row("widget in widgets is fine", modulesRule(), "app/widgets/a.h", "#include <QLabel>\n") << Faults{};
        row("core is fine", modulesRule(), "app/domain/a.h", "#include <QString>\n#include <QTimer>\n") << Faults{};
        row("network in CMake", network, "CMakeLists.txt", "find_package(Qt6 COMPONENTS Core\n    Network)\n")
            << Faults{u"CMakeLists.txt:1: nothing here talks to a network"_s};
        row("network linked", network, "app/CMakeLists.txt", "\ntarget_link_libraries(a Qt6::Network)\n")
            << Faults{u"app/CMakeLists.txt:2: nothing here talks to a network"_s};
    }

    static void brokenCode()
    {
        row("a query", sql, "app/models/a.cpp", "\nauto q = u\"SELECT id FROM answer\"_s;\n")
            << Faults{u"app/models/a.cpp:2: SQL belongs to storage/: SELECT id FROM answer"_s};
        row("a raw, small query", sql, "app/widgets/a.cpp", "R\"(\n delete from answer where id = 1)\";\n")
            << Faults{u"app/widgets/a.cpp:1: SQL belongs to storage/: \n delete from answer where id = 1"_s};
        row("a pragma", sql, "app/application.cpp", "\"PRAGMA user_version\";\n")
            << Faults{u"app/application.cpp:1: SQL belongs to storage/: PRAGMA user_version"_s};
        row("English is fine", sql, "app/widgets/a.cpp", "tr(\"Select a question from the list\");\n") << Faults{};
        row("SQL in storage is fine", sql, "app/storage/a.cpp", "\"SELECT 1\";\n") << Faults{};
        row("singleton", singletons, "app/models/a.h", "class A {\n    static A &instance();\n};\n")
            << Faults{u"app/models/a.h:2: no singletons; pass what is needed"_s};
        row("global object", singletons, "app/models/a.cpp", "Q_GLOBAL_STATIC(A, a)\n")
            << Faults{u"app/models/a.cpp:1: no singletons; pass what is needed"_s};
        row("Qt's own is fine", singletons, "app/a.cpp", "static int n = f(QCoreApplication::instance());\n")
            << Faults{};
        row("POSIX header", platform, "app/storage/a.cpp", "#include <sys/stat.h>\n")
            << Faults{u"app/storage/a.cpp:1: not every system has sys/stat.h"_s};
        row("POSIX header in a test", platform, "tests/models/a.cpp", "#include <unistd.h>\n")
            << Faults{u"tests/models/a.cpp:1: not every system has unistd.h"_s};
        row("a POSIX call", platform, "app/storage/a.cpp", "#include <cstdlib>\nint f() { return ::getpid(); }\n")
            << Faults{u"app/storage/a.cpp:2: not every system has getpid()"_s};
        row("a method of that name is fine", platform, "app/storage/a.cpp", "process.kill(); d->kill(); A::kill();\n")
            << Faults{};
        row("a path of Linux", platform, "app/storage/a.cpp", "f(\"/proc/self/maps\");\n")
            << Faults{u"app/storage/a.cpp:1: not every system has /proc/self/maps"_s};
        row("a seam is fine", platform, "tests/bench/start/a.cpp", "#include <unistd.h>\n") << Faults{};
    }

    static void brokenFiles()
    {
        const Faults noLicence{u"app/a.cpp:1: no SPDX-License-Identifier: GPL-3.0-or-later"_s};
        row("no licence", licence, "app/a.cpp", "#include <QDir>\n") << noLicence;
        row("another licence", licence, "app/a.cpp", "// SPDX-License-Identifier: MIT\n") << noLicence;
        row("script without licence", licence, "packaging/x", "#!/bin/sh\ntrue\n")
            << Faults{u"packaging/x:2: no SPDX-License-Identifier: GPL-3.0-or-later"_s};
        row("script with licence", licence, "x", "#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n")
            << Faults{};
        row("Latin-1", plainText, "a.md", "caf\xe9\n") << Faults{u"a.md:1: not UTF-8"_s};
        row("byte order mark", plainText, "a.md", "\xef\xbb\xbfx\n") << Faults{u"a.md:1: a byte order mark"_s};
        row("carriage return", plainText, "a.md", "x\n\r\n") << Faults{u"a.md:2: a carriage return"_s};
        row("tab", plainText, "a.md", "x\n\ty\n") << Faults{u"a.md:2: a tab"_s};
        row("no end", plainText, "a.md", "x\ny") << Faults{u"a.md:2: the last line does not end"_s};
        const QByteArray fortyOne = QByteArray("\n").repeated(41);
        row("long main", length, "app/main.cpp", fortyOne) << Faults{u"app/main.cpp:41: 41 lines, at most 40"_s};
        row("not so long elsewhere", length, "app/a.cpp", fortyOne) << Faults{};
        row("long file", length, "app/a.cpp", QByteArray("\n").repeated(501))
            << Faults{u"app/a.cpp:501: 501 lines, at most 500"_s};
    }

    void brokenDocuments() const
    {
        row("dead link", linksRule(), "README.md", "\nsee [this](app/nothing.md) and [that](packaging/dev)\n")
            << Faults{u"README.md:2: there is no app/nothing.md"_s};
        row("dead path", linksRule(), "README.md", "`packaging/deb run`, `packaging/dev run`, `app/domain/`\n")
            << Faults{u"README.md:1: there is no packaging/deb"_s};
        row("link from a folder", linksRule(), "app/A.md",
            "[up](../packaging/dev#top) [down](domain) [web](https://x.y)\n")
            << Faults{};
    }

    QStringList m_paths;
    QList<Source> m_sources;
    QtModules m_qt;
};

QTEST_APPLESS_MAIN(TestPolicy)
#include "tst_policy.moc"
