// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/hands.h"
#include "support/windowfixture.h"
#include "widgets/help/helppages.h"
#include "widgets/help/helpwords.h"
#include "widgets/window/pageswitcher.h"

#include <QDialog>
#include <QFile>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Widgets;

/// The help: complete, without dead links, the same in every language, and at the page of what has the focus.
class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<Support::WindowFixture>(); }

    void everyLanguageHasEveryPage_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "ar", "de", "es", "fr", "ja", "pl", "pt_BR", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void everyLanguageHasEveryPage()
    {
        QFETCH(QString, language);
        const QList<HelpPage> english = helpPages(u"en"_s);
        const QList<HelpPage> pages = helpPages(language);
        QCOMPARE(pages.size(), helpPageIds().size());
        for (qsizetype at = 0; at < pages.size(); ++at) {
            const HelpPage &page = pages[at];
            QVERIFY2(QFile::exists(u":/help/%1/%2.md"_s.arg(language, page.id)), qPrintable(page.id));
            QVERIFY2(!page.title.isEmpty(), qPrintable(page.id));
            QVERIFY2(page.markdown.startsWith("# "_L1), qPrintable(page.id));
            QVERIFY2(language == "en"_L1 || page.markdown != english[at].markdown, qPrintable(page.id));
            QCOMPARE(sorted(placeholders(page.markdown)), sorted(placeholders(english[at].markdown)));
            QCOMPARE(sorted(links(page.markdown)), sorted(links(english[at].markdown)));
            QCOMPARE(page.markdown.count("\n- "_L1), english[at].markdown.count("\n- "_L1));
        }
    }

    void aLanguageThatIsMissingIsEnglish() { QCOMPARE(helpPages(u"xx"_s).constFirst().title, u"Start"_s); }

    void everyPartHasAPage()
    {
        for (const QLatin1StringView part :
            {Page::start, Page::question, Page::guide, Page::coverage, Page::interviews, Page::history, Page::data})
            QVERIFY2(helpPageIds().contains(part), part.data());
    }

    void noLinkIsDead()
    {
        const auto words = helpWords(menuActions(*m_fixture->window().menuBar()));
        for (const HelpPage &page : helpPages(u"en"_s)) {
            for (const QString &link : links(page.markdown))
                QVERIFY2(helpPageIds().contains(link.chopped(3)), qPrintable(page.id + u": "_s + link));
            for (const QString &word : placeholders(page.markdown)) {
                // The fixture's window has no page for the data.
                QVERIFY2(words.contains(word) || word == "showData"_L1, qPrintable(page.id + u": "_s + word));
            }
        }
    }

    void everyPageIsFoundByItsTitle()
    {
        for (const char *language : {"en", "de"}) {
            const QList<HelpPage> pages = helpPages(QString::fromLatin1(language));
            for (const HelpPage &page : pages)
                QCOMPARE(searchHelp(pages, page.title).constFirst(), page.id);
        }
    }

    void statesTheFormulaAsTheDialogDoes()
    {
        const auto words = helpWords({});
        const QString text = filled(u"{formula}\n\n{terms} {unknown}"_s, words);
        QVERIFY(text.contains("weighted mean"_L1));
        QCOMPARE(text.count("\n- "_L1), static_cast<qsizetype>(Domain::priorityTerms.size()));
        QVERIFY(text.endsWith("{unknown}"_L1));
    }

    void opensAtThePartThatHasTheFocus()
    {
        m_fixture->find<QTreeView>("catalogue")->setFocus();
        QCOMPARE(opened(), u"Finding questions"_s);
        m_fixture->choose(u"production-incident"_s);
        m_fixture->find<QPlainTextEdit>("situation")->setFocus();
        QCOMPARE(opened(), u"Answers"_s);
        QTRY_VERIFY(m_fixture->find<QWidget>("priority")->isVisible());
        m_fixture->find<QWidget>("priority")->setFocus();
        QCOMPARE(opened(), u"Priorities"_s);
        const QList<std::pair<const char *, QString>> pages{{"page:start", u"Start"_s},
            {"page:coverage", u"Coverage"_s}, {"page:interviews", u"Interviews"_s}, {"showHistory", u"Work history"_s}};
        for (const auto &[action, title] : pages) {
            m_fixture->trigger(action);
            if (auto *focus = QApplication::focusWidget())
                focus->clearFocus();
            QCOMPARE(opened(), title);
        }
    }

    void opensInADialogToo()
    {
        QString title;
        Support::whenOpen<QDialog>([&] {
            auto *dialog = m_fixture->window().findChild<QDialog *>(u"packDialog"_s);
            QVERIFY(dialog);
            title = opened();
            QVERIFY(dialog->isVisible());
            dialog->reject();
        });
        m_fixture->trigger("exportPack");
        QCOMPARE(title, u"The prep pack"_s);
    }

    void findsWordsAndFollowsLinks()
    {
        m_fixture->find<QTreeView>("catalogue")->setFocus();
        open();
        QTest::keyClicks(m_help->findChild<QLineEdit *>(), u"passphrase"_s);
        auto *list = m_help->findChild<QListWidget *>();
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->currentItem()->text(), u"Your data"_s);
        auto *text = m_help->findChild<QTextBrowser *>();
        QVERIFY(!text->extraSelections().isEmpty());
        QTest::keyClick(m_help->findChild<QLineEdit *>(), Qt::Key_Escape);
        QCOMPARE(list->count(), helpPageIds().size());
        Q_EMIT text->anchorClicked(QUrl(u"pack.md"_s));
        QCOMPARE(list->currentItem()->text(), u"The prep pack"_s);
        Q_EMIT text->anchorClicked(QUrl(u"action:page:coverage"_s));
        QTRY_VERIFY(!m_help);
        QTRY_VERIFY(m_fixture->find<QWidget>("coveragePage")->isVisible());
    }

private:
    static QStringList links(const QString &markdown)
    {
        static const QRegularExpression link(u"\\]\\(([^)]+)\\)"_s);
        QStringList found;
        for (const QRegularExpressionMatch &match : link.globalMatch(markdown))
            found << match.captured(1);
        return found;
    }

    static QStringList sorted(QStringList words)
    {
        words.sort();
        return words;
    }

    void open()
    {
        QTRY_VERIFY(QApplication::activeWindow());
        QTest::keyClick(QApplication::activeWindow(), Qt::Key_F1);
        QWidget *owner = QApplication::activeModalWidget();
        m_help = (owner ? owner : &m_fixture->window())->findChild<QDialog *>(u"helpDialog"_s);
        QVERIFY(m_help);
        QTRY_COMPARE(QApplication::activeWindow(), m_help.data());
    }

    /// The title of the page that F1 opens; it is closed again.
    QString opened()
    {
        open();
        const QString title = m_help ? m_help->findChild<QListWidget *>()->currentItem()->text() : QString();
        if (m_help)
            QTest::keyClick(m_help, Qt::Key_Escape);
        [&] { QTRY_VERIFY(!m_help); }();
        QWidget *owner = QApplication::activeModalWidget();
        Support::returnTo(owner ? owner : &m_fixture->window());
        return title;
    }

    std::unique_ptr<Support::WindowFixture> m_fixture;
    QPointer<QDialog> m_help;
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
