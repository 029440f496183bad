// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/versions/versionsdialog.h"

#include "models/workspace.h"
#include "widgets/theme/colours.h"
#include "widgets/versions/differenceview.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Domain;
using namespace Qt::StringLiterals;
using Widgets::DifferenceView;
using Widgets::VersionsDialog;

/// What an answer said before can be found, compared and taken back.
class TestVersionsDialog : public QObject
{
    Q_OBJECT

private:
    using Versions = Models::VersionSource::Versions;
    using Loaded = Result<Versions>;
    using Found = Result<QHash<QString, Versions>>;

    Models::Workspace m_workspace;
    QString m_searched; ///< What the source was last asked for.

    static Version saying(const QString &text, int hour)
    {
        Version version{.at = QDateTime(QDate(2026, 5, 4), QTime(hour, 0), QTimeZone::UTC), .answer = {}};
        version.answer.parts[Part::Action] = text;
        return version;
    }

    Models::VersionSource source(const Loaded &loaded, const Found &found = {})
    {
        return {.load = [loaded](const AnswerKey &) { return QtFuture::makeReadyValueFuture(loaded); },
            .search =
                [this, found](const QString &, const QString &text) {
                    m_searched = text;
                    return QtFuture::makeReadyValueFuture(found);
                },
            .keep = {}};
    }

    static QStringList lines(const VersionsDialog &dialog)
    {
        QStringList lines;
        const auto *list = dialog.findChild<QListWidget *>(u"versions"_s);
        for (int row = 0; row < list->count(); ++row)
            lines += list->item(row)->text();
        return lines;
    }

    static QString note(const VersionsDialog &dialog) { return dialog.findChild<QLabel *>(u"versionsNote"_s)->text(); }

    static QPushButton *restoreButton(const VersionsDialog &dialog)
    {
        return dialog.findChild<QPushButton *>(u"restoreVersion"_s);
    }

    static QString difference(const VersionsDialog &dialog)
    {
        return dialog.findChild<DifferenceView *>(u"difference"_s)->toPlainText();
    }

private Q_SLOTS:
    void init()
    {
        Guide guide;
        guide.id = u"guide"_s;
        for (const auto &id : {u"first"_s, u"second"_s}) {
            Question question;
            question.id = id;
            question.title = u"Title of "_s + id;
            guide.questions.append(question);
        }
        m_workspace.open(std::make_shared<const Guide>(guide),
            SpooledAnswers(Answers{{u"first"_s, saying(u"I rolled back"_s, 12).answer}}));
    }

    void newestFirstWithTheirWords()
    {
        VersionsDialog dialog(m_workspace, source(Versions{saying(u"one"_s, 9), saying(u"one two"_s, 10)}), u"first"_s);
        QTRY_COMPARE(lines(dialog).size(), 2);
        QVERIFY2(lines(dialog).first().contains(u"· 2 word"_s), qUtf8Printable(lines(dialog).first()));
        QVERIFY2(lines(dialog).last().contains(u"· 1 word"_s), qUtf8Printable(lines(dialog).last()));
    }

    void tellsTheDifference()
    {
        VersionsDialog dialog(m_workspace, source(Versions{saying(u"We rolled back"_s, 9)}), u"first"_s);
        QTRY_COMPARE(difference(dialog), u"Action\nI We rolled back"_s);
        auto *view = dialog.findChild<DifferenceView *>(u"difference"_s);
        const auto formatAt = [view](int place) {
            QTextCursor cursor(view->document());
            cursor.setPosition(place + 1);
            return cursor.charFormat();
        };
        const int start = static_cast<int>(u"Action\n"_s.size());
        QVERIFY(formatAt(start).fontStrikeOut() && !formatAt(start).fontUnderline());
        QVERIFY(formatAt(start + 2).fontUnderline() && !formatAt(start + 2).fontStrikeOut());
        QVERIFY(!formatAt(start + 6).fontUnderline() && !formatAt(start + 6).fontStrikeOut());
        QVERIFY(formatAt(start).foreground().color() != formatAt(start + 2).foreground().color());
    }

    void textIsNeverHtml()
    {
        VersionsDialog dialog(m_workspace, source(Versions{saying(u"<img src='x'> <b>"_s, 9)}), u"first"_s);
        QTRY_VERIFY(difference(dialog).contains(u"<img src='x'> <b>"_s));
    }

    void restores()
    {
        const Version version = saying(u"We rolled back"_s, 9);
        VersionsDialog dialog(m_workspace, source(Versions{version}), u"first"_s);
        QTRY_VERIFY(restoreButton(dialog)->isEnabled());
        const QSignalSpy spy(&dialog, &VersionsDialog::restoreRequested);
        restoreButton(dialog)->click();
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first()[0].toString(), u"first"_s);
        QCOMPARE(spy.first()[1].value<Answer>(), version.answer);
        QVERIFY(!dialog.isVisible());
    }

    void restoresNothingWhileOnlyReading()
    {
        VersionsDialog dialog(m_workspace, source(Versions{saying(u"x"_s, 9)}), u"first"_s);
        dialog.setReadOnly(true);
        QTRY_COMPARE(lines(dialog).size(), 1);
        QVERIFY(!restoreButton(dialog)->isEnabled());
    }

    void searchGoesThroughAllAnswers()
    {
        const QHash<QString, Versions> found{{u"second"_s, {saying(u"the lock"_s, 11)}},
            {u"first"_s, {saying(u"a lock"_s, 9)}}, {u"gone"_s, {saying(u"lock"_s, 10)}}};
        VersionsDialog dialog(m_workspace, source(Versions{}, found), u"first"_s);
        QTRY_VERIFY(note(dialog).contains(u"no earlier version"_s));
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"versionSearch"_s), u"lock"_s);
        QTRY_COMPARE(lines(dialog).size(), 3);
        QCOMPARE(m_searched, u"lock"_s);
        QVERIFY(!lines(dialog)[0].contains(u'\n')); // Of the open question, its title goes without saying.
        QVERIFY(lines(dialog)[1].startsWith(u"Title of second\n"_s));
        QVERIFY(lines(dialog)[2].startsWith(u"gone\n"_s));
        auto *list = dialog.findChild<QListWidget *>(u"versions"_s);
        list->setCurrentRow(1);
        QVERIFY(restoreButton(dialog)->isEnabled());
        list->setCurrentRow(2);
        QVERIFY(!restoreButton(dialog)->isEnabled()); // The guide has no such question.
    }

    void whatCannotBeReadIsTold()
    {
        const Loaded failed = failure(u"cannot read"_s, u"a.db"_s, u"the disk is gone"_s);
        VersionsDialog dialog(m_workspace, source(failed), u"first"_s);
        QTRY_VERIFY(note(dialog).contains(u"the disk is gone"_s));
        QVERIFY(!restoreButton(dialog)->isEnabled());
    }
};

QTEST_MAIN(TestVersionsDialog)
#include "tst_versionsdialog.moc"
