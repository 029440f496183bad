// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlighting/highlighter.h"

#include <QSyntaxHighlighter>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using Highlighting::Highlighter;

/// The plugin is found and does what it is asked for.
class TestHighlighter : public QObject
{
    Q_OBJECT

private:
    Highlighter m_highlighter;

private Q_SLOTS:
    void knowsLanguages()
    {
        QVERIFY(m_highlighter.languages().contains(u"Kotlin"_s));
        QCOMPARE(m_highlighter.fenceWord(u"Go"_s), u"go"_s);
    }

    void dressesCode()
    {
        const auto spans = m_highlighter.spans({u"// a remark"_s, u"int x;"_s}, u"cpp"_s);
        QCOMPARE(spans.size(), 2);
        QVERIFY(!spans[0].isEmpty());
        QCOMPARE(m_highlighter.spans({u"plain"_s}, u"nosuchlanguage"_s).size(), 1);
    }

    void followsADocument()
    {
        QTextDocument document;
        document.documentLayout();
        document.setPlainText(u"# Title\n"_s);
        m_highlighter.follow(&document, false);
        m_highlighter.follow(&document, true); // another theme, not another highlighter
        QCOMPARE(document.findChildren<QSyntaxHighlighter *>().size(), 1);
        document.findChild<QSyntaxHighlighter *>()->rehighlight();
        QVERIFY(!document.firstBlock().layout()->formats().isEmpty());
    }

    void eachHasAnEngineOfItsOwn()
    {
        const Highlighter other;
        QCOMPARE(other.languages(), m_highlighter.languages());
    }
};

QTEST_MAIN(TestHighlighter)
#include "tst_highlighter.moc"
