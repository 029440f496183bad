// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "applicationlanguage.h"
#include "models/cataloguemodel.h"

#include <QAction>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Language::use(u"en"_s); }
    void cleanupTestCase() { Language::use(u"en"_s); }

    void speaksWhatTheSystemPrefers_data();
    void speaksWhatTheSystemPrefers();
    void hasItsOwnWordsInEach_data();
    void hasItsOwnWordsInEach();
    void changesWithoutARestart();
    void arabicIsWrittenFromTheRight();
};

void LanguageTest::speaksWhatTheSystemPrefers_data()
{
    QTest::addColumn<QStringList>("system");
    QTest::addColumn<QString>("expected");
    QTest::newRow("as it is") << QStringList{u"de-DE"_s} << u"de"_s;
    QTest::newRow("another country") << QStringList{u"fr-CA"_s, u"en-CA"_s} << u"fr"_s;
    QTest::newRow("the second one") << QStringList{u"sv-SE"_s, u"pl-PL"_s} << u"pl"_s;
    QTest::newRow("Portuguese") << QStringList{u"pt-PT"_s} << u"pt_BR"_s;
    QTest::newRow("simplified") << QStringList{u"zh-Hans-SG"_s} << u"zh_CN"_s;
    QTest::newRow("not traditional") << QStringList{u"zh-Hant-TW"_s} << u"en"_s;
    QTest::newRow("none") << QStringList{u"sv-SE"_s} << u"en"_s;
    QTest::newRow("C") << QStringList{u"C"_s} << u"en"_s;
    QTest::newRow("nothing") << QStringList{} << u"en"_s;
}

void LanguageTest::speaksWhatTheSystemPrefers()
{
    QFETCH(const QStringList, system);
    QTEST(Language::preferred(system), "expected");
}

void LanguageTest::hasItsOwnWordsInEach_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : Language::available()) {
        if (code != u"en"_s)
            QTest::newRow(qPrintable(code)) << code;
    }
}

void LanguageTest::hasItsOwnWordsInEach()
{
    QFETCH(const QString, code);
    Language::use(code);
    QVERIFY(Widgets::MainWindow::tr("&File") != u"&File"_s);
    QCOMPARE(QLocale().language(), QLocale(code).language());
    Language::use(u"en"_s);
    QCOMPARE(Widgets::MainWindow::tr("&File"), u"&File"_s);
}

void LanguageTest::changesWithoutARestart()
{
    const QTemporaryDir folder;
    Application application(folder.filePath(u"a.db"_s), folder.filePath(u"settings.ini"_s));
    application.start();
    auto *view = application.window().findChild<QTreeView *>(u"catalogue"_s);
    view->setCurrentIndex(qobject_cast<Models::CatalogueModel *>(view->model())->find(u"slow-query"_s));
    application.window().findChild<QPlainTextEdit *>(u"result"_s)->insertPlainText(u"from 900 to 120 ms"_s);

    application.window().findChild<QAction *>(u"language:de"_s)->trigger();
    QTRY_COMPARE(application.window().menuBar()->actions().constFirst()->text(), u"&Datei"_s);
    QVERIFY(application.window().isVisible());
    QVERIFY(application.window().findChild<QAction *>(u"language:de"_s)->isChecked());
    // Where the person was, and what was typed a moment before.
    QCOMPARE(application.window().findChild<QPlainTextEdit *>(u"result"_s)->toPlainText(), u"from 900 to 120 ms"_s);
}

void LanguageTest::arabicIsWrittenFromTheRight()
{
    Language::use(u"ar"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    Language::use(u"en"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

QTEST_MAIN(LanguageTest)
#include "tst_language.moc"
