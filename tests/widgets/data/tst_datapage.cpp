// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/builtinguides.h"
#include "models/yourdata.h"
#include "widgets/data/datapage.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>
#include <QTreeWidget>

using namespace Domain;
using namespace Qt::StringLiterals;
using Models::DataOverview;
using Models::YourData;

namespace
{

const Error full{u"cannot make a backup of"_s, u"a.db"_s, u"the disk is full"_s};

Backup madeOn(int day, BackupReason reason)
{
    return {.file = u"/data/backups/a-%1.db"_s.arg(day),
        .made = QDateTime(QDate(2026, 3, day), QTime(12, 0), QTimeZone::UTC),
        .reason = reason,
        .size = 100'000};
}

/// The page over a data file that the test holds in its hands.
class Fixture
{
public:
    Fixture() : data(operations())
    {
        page.setGuides(*Formats::builtInGuides());
        page.resize(900, 800);
        page.show();
    }

    template <typename Widget>
    Widget *find(const char *name)
    {
        auto *widget = page.findChild<Widget *>(QLatin1StringView(name));
        Q_ASSERT_X(widget, "find", name);
        return widget;
    }

    DataOverview overview{.file = u"/data/a.db"_s,
        .size = 204'800,
        .backupFolder = u"/data/backups"_s,
        .backups = {madeOn(9, BackupReason::Asked), madeOn(8, BackupReason::Schedule)}};
    Differences differences;
    bool fails = false;
    QStringList asked;
    YourData data;
    Widgets::DataPage page{data};

private:
    YourData::Operations operations()
    {
        return {.look = [this](const YourData::Done<DataOverview> &done) { done(overview); },
            .backUp =
                [this](const YourData::Done<Backup> &done) {
                    asked += u"back up"_s;
                    if (fails)
                        done(std::unexpected(full));
                    else
                        done(*overview.backups.insert(overview.backups.cbegin(), madeOn(10, BackupReason::Asked)));
                },
            .compare =
                [this](const QString &backup, const YourData::Done<Differences> &done) {
                    asked += u"compare "_s + backup;
                    done(differences);
                },
            .restore =
                [this](const QString &backup, const YourData::Done<std::optional<Backup>> &done) {
                    asked += u"restore "_s + backup;
                    done(std::optional(madeOn(11, BackupReason::Restore)));
                },
            .erase =
                [this](const YourData::Done<void> &done) {
                    asked += u"erase"_s;
                    done({});
                }};
    }
};

} // namespace

/// The page "Your data", by mouse and by keyboard.
class TestDataPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhereAndHowLarge()
    {
        Fixture fixture;
        QCOMPARE(fixture.find<QLabel>("dataFile")->text(), u"/data/a.db"_s);
        QCOMPARE(fixture.find<QLabel>("dataSize")->text(), u"200.00 KiB"_s);
        QCOMPARE(fixture.find<QLabel>("backupFolder")->text(), u"/data/backups"_s);
        auto *list = fixture.find<QTreeWidget>("backups");
        QCOMPARE(list->topLevelItemCount(), 2);
        QCOMPARE(list->topLevelItem(0)->text(1), u"asked for"_s);
        QCOMPARE(list->topLevelItem(1)->text(1), u"by itself"_s);
        QVERIFY(list->topLevelItem(0)->text(0).contains(u"12:00"_s));
    }

    void importedGuidesCanBeRemovedAndBroughtBack()
    {
        Fixture fixture;
        const QList<GuidePtr> builtIn = *Formats::builtInGuides();
        auto *sentence = fixture.find<QLabel>("importedGuidesSentence");
        QVERIFY(sentence->text().contains(u"none"_s));
        Guide guide;
        guide.id = u"mine"_s;
        guide.role = u"<b>Tester</b>"_s;
        fixture.page.setGuides(builtIn, {guide});
        QVERIFY(sentence->text().contains(u"answers stay"_s));
        auto *remove = fixture.find<QPushButton>("removeGuide:mine");
        QSignalSpy removed(&fixture.page, &Widgets::DataPage::guideRemovalRequested);
        QTest::keyClick(remove, Qt::Key_Space);
        QCOMPARE(removed.size(), 1);
        fixture.page.setGuides(builtIn, {});
        fixture.page.showRemoved(guide);
        auto *undo = fixture.find<QPushButton>("undo");
        QVERIFY(undo->accessibleDescription().contains(guide.role));
        QSignalSpy back(&fixture.page, &Widgets::DataPage::guideWantedBack);
        QTest::keyClick(undo, Qt::Key_Space);
        QCOMPARE(*back.first().first().value<GuidePtr>(), guide);
        QVERIFY(!undo->isVisible());
    }

    void forReadingOnlyNoGuideIsRemoved()
    {
        Fixture fixture;
        Guide guide;
        guide.id = u"mine"_s;
        fixture.page.setGuides({}, {guide});
        fixture.page.setReadOnly(true);
        QVERIFY(!fixture.find<QPushButton>("removeGuide:mine")->isEnabled());
        fixture.page.setGuides({}, {guide});
        QTRY_COMPARE(fixture.page.findChildren<QPushButton *>(u"removeGuide:mine"_s).size(), 1);
        QVERIFY(!fixture.find<QPushButton>("removeGuide:mine")->isEnabled());
    }

    void aBackupShowsUp()
    {
        Fixture fixture;
        QTest::keyClick(fixture.find<QPushButton>("backUpNow"), Qt::Key_Space);
        QCOMPARE(fixture.asked, QStringList{u"back up"_s});
        QCOMPARE(fixture.find<QTreeWidget>("backups")->topLevelItemCount(), 3);
        QVERIFY(!fixture.find<QLabel>("dataTrouble")->isVisible());
    }

    void aFailedBackupIsTold()
    {
        Fixture fixture;
        fixture.fails = true;
        fixture.find<QPushButton>("backUpNow")->click();
        QVERIFY(fixture.find<QLabel>("dataTrouble")->isVisible());
        QVERIFY(fixture.find<QLabel>("dataTrouble")->text().contains(full.why));
        fixture.fails = false;
        fixture.find<QPushButton>("backUpNow")->click();
        QVERIFY(!fixture.find<QLabel>("dataTrouble")->isVisible());
    }

    void lookingIntoOneShowsBothTexts()
    {
        Fixture fixture;
        Answer then;
        then.parts[Part::Task] = u"Tuesday's wording"_s;
        then.parts[Part::Notes] = u"the same"_s;
        Answer now = then;
        now.parts[Part::Task] = u"Friday's <b>wording</b>"_s;
        fixture.differences.answers
            = {{{u"backend-developer"_s, u"slow-query"_s}, then, now}, {{u"unknown"_s, u"question"_s}, {}, now}};
        fixture.differences.then.history[Section::Work] = {Entry{{u"position"_s, u"Developer"_s},
            {u"name"_s, u"Example"_s}, {u"highlights"_s, QJsonArray{u"Moved the mail"_s}}}};
        auto *list = fixture.find<QTreeWidget>("backups");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(fixture.asked, QStringList{u"compare "_s + madeOn(8, {}).file});
        auto *dialog = fixture.find<QDialog>("backupDialog");
        QVERIFY(dialog->isVisible());
        QVERIFY(fixture.find<QLabel>("backupDifferences")->text().startsWith(u'3'));
        auto *answers = fixture.find<QListWidget>("differences");
        QVERIFY(!answers->item(0)->text().contains(u"slow-query"_s)); // its title
        QCOMPARE(answers->item(1)->text(), u"unknown: question"_s);
        QCOMPARE(fixture.find<QPlainTextEdit>("textThen")->toPlainText(), u"Task\nTuesday's wording"_s);
        QCOMPARE(fixture.find<QPlainTextEdit>("textNow")->toPlainText(), u"Task\nFriday's <b>wording</b>"_s);
        QTest::keyClick(answers, Qt::Key_Down);
        QVERIFY(fixture.find<QPlainTextEdit>("textThen")->toPlainText().startsWith(u"Task\n–"_s));
        QTest::keyClick(answers, Qt::Key_Down);
        QCOMPARE(answers->currentItem()->text(), u"Work history"_s);
        QCOMPARE(fixture.find<QPlainTextEdit>("textThen")->toPlainText(),
            u"Work\nHighlights: \n• Moved the mail\nEmployer: Example\nPosition: Developer"_s);
        QCOMPARE(fixture.find<QPlainTextEdit>("textNow")->toPlainText(), u"–"_s);
        dialog->reject();
    }

    void restoringCanBeUndone()
    {
        Fixture fixture;
        fixture.find<QPushButton>("restoreBackup")->click();
        QVERIFY(fixture.find<QPushButton>("undo")->isVisible());
        fixture.find<QPushButton>("undo")->click();
        QCOMPARE(fixture.asked, (QStringList{u"restore "_s + madeOn(9, {}).file, u"restore "_s + madeOn(11, {}).file}));
    }

    void erasingWantsTheWords()
    {
        Fixture fixture;
        auto *word = fixture.find<QLineEdit>("eraseWord");
        auto *erase = fixture.find<QPushButton>("eraseEverything");
        QVERIFY(!erase->isEnabled());
        QTest::keyClicks(word, u"erase"_s);
        QTest::keyClick(word, Qt::Key_Return);
        QVERIFY(!erase->isEnabled());
        QTest::keyClicks(word, u" everything"_s);
        QVERIFY(erase->isEnabled());
        QVERIFY(fixture.asked.isEmpty());
        QTest::keyClick(word, Qt::Key_Return);
        QCOMPARE(fixture.asked, QStringList{u"erase"_s});
        QVERIFY(word->text().isEmpty());
    }

    void whoMayOnlyReadMayLook()
    {
        Fixture fixture;
        fixture.page.setReadOnly(true);
        for (const auto *name : {"backUpNow", "restoreBackup", "eraseEverything"})
            QVERIFY2(!fixture.find<QPushButton>(name)->isEnabled(), name);
        QVERIFY(fixture.find<QPushButton>("lookIntoBackup")->isEnabled());
    }
};

QTEST_MAIN(TestDataPage)
#include "tst_datapage.moc"
