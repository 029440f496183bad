// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlighting/kde/languages.h"
#include "highlighting/kde/markdownhighlighter.h"

#include <QPlainTextDocumentLayout>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using Highlighting::Languages;
using Highlighting::MarkdownHighlighter;

namespace
{

/// Counts the lines that it is asked to highlight.
class CountingHighlighter : public MarkdownHighlighter
{
public:
    using MarkdownHighlighter::MarkdownHighlighter;
    int lines = 0;

protected:
    void highlightBlock(const QString &text) override
    {
        ++lines;
        MarkdownHighlighter::highlightBlock(text);
    }
};

QTextCharFormat formatAt(const QTextDocument &document, int line, int column)
{
    const QList<QTextLayout::FormatRange> ranges = document.findBlockByNumber(line).layout()->formats();
    for (const QTextLayout::FormatRange &range : ranges) {
        if (column >= range.start && column < range.start + range.length)
            return range.format;
    }
    return {};
}

bool isBold(const QTextDocument &document, int line, int column)
{
    return formatAt(document, line, column).fontWeight() == QFont::Bold;
}

QColor colour(const QTextDocument &document, int line, int column)
{
    return formatAt(document, line, column).foreground().color();
}

/// All formats of a document, a line of text per block.
QStringList looks(const QTextDocument &document)
{
    QStringList lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QString line;
        const QList<QTextLayout::FormatRange> ranges = block.layout()->formats();
        for (const QTextLayout::FormatRange &range : ranges) {
            line += u"%1+%2 %3 %4 %5; "_s.arg(range.start)
                        .arg(range.length)
                        .arg(range.format.foreground().color().name())
                        .arg(range.format.fontWeight())
                        .arg(range.format.fontItalic() ? 1 : 0);
        }
        lines.append(line);
    }
    return lines;
}

/// A document with plain text's layout, as an editor's has.
struct PlainDocument : QTextDocument {
    explicit PlainDocument(const QString &text)
    {
        setDocumentLayout(new QPlainTextDocumentLayout(this));
        setPlainText(text);
    }
};

void replace(QTextDocument &document, int from, int to, const QString &text)
{
    QTextCursor cursor(&document);
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    cursor.insertText(text);
}

} // namespace

/// Markdown and the code within it, highlighted while they change.
class TestMarkdownHighlighter : public QObject
{
    Q_OBJECT

private:
    Languages m_languages;

private Q_SLOTS:
    void markdownAndFences()
    {
        PlainDocument document(u"# Head\n**bold** text\n```kotlin\nfun main() {}\n```\nfun text"_s);
        MarkdownHighlighter highlighter(&document, m_languages);
        highlighter.rehighlight();
        QVERIFY(isBold(document, 0, 2));
        QVERIFY(isBold(document, 1, 3));
        QVERIFY(!isBold(document, 1, 10));
        QVERIFY(isBold(document, 3, 0)); // Kotlin's `fun`, which Markdown's definition does not nest
        QVERIFY(formatAt(document, 3, 5).fontFixedPitch());
        QVERIFY(!isBold(document, 5, 0));
        QVERIFY(!formatAt(document, 5, 0).fontFixedPitch());
    }

    void unknownLanguageIsPlainCode()
    {
        PlainDocument document(u"```nosuch\n**return** 1\n```"_s);
        MarkdownHighlighter highlighter(&document, m_languages);
        highlighter.rehighlight();
        QVERIFY(!isBold(document, 1, 3));
        QVERIFY(formatAt(document, 1, 3).fontFixedPitch());
    }

    void stateCrossesLinesOfCode()
    {
        PlainDocument document(u"```cpp\n/* a\nreturn b */\n```"_s);
        MarkdownHighlighter highlighter(&document, m_languages);
        highlighter.rehighlight();
        QCOMPARE(colour(document, 2, 0), colour(document, 1, 0));
        replace(document, document.findBlockByNumber(1).position(), document.findBlockByNumber(1).position() + 2,
            QString());
        QVERIFY(isBold(document, 2, 0));
    }

    void oneKeyTouchesOneLine()
    {
        QString text = u"intro\n"_s;
        for (int i = 0; i < 500; ++i)
            text += u"a line of text\n```cpp\nint i = 0;\n```\n"_s;
        PlainDocument document(text);
        CountingHighlighter highlighter(&document, m_languages);
        highlighter.rehighlight();
        highlighter.lines = 0;
        replace(document, 2, 2, u"x"_s);
        QCOMPARE(highlighter.lines, 1);
        highlighter.lines = 0;
        replace(document, document.findBlockByNumber(3).position(), document.findBlockByNumber(3).position(), u"x"_s);
        QVERIFY2(highlighter.lines <= 2, qPrintable(QString::number(highlighter.lines)));
    }

    void openingAFenceReachesToItsEnd()
    {
        PlainDocument document(u"a\nreturn 1\n```\nb\n"_s);
        MarkdownHighlighter highlighter(&document, m_languages);
        highlighter.rehighlight();
        QVERIFY(!isBold(document, 1, 0));
        QVERIFY(formatAt(document, 3, 0).fontFixedPitch());
        replace(document, 0, 1, u"```cpp"_s);
        QVERIFY(isBold(document, 1, 0));
        QVERIFY(!formatAt(document, 3, 0).fontFixedPitch());
    }

    void anyEditsEndLikeAFreshStart()
    {
        const QStringList pieces{u"\n"_s, u"```cpp\n"_s, u"```\n"_s, u"/* "_s, u" */"_s, u"# x\n"_s, u"~~~py\n"_s,
            u"**"_s, u"return "_s, u"\n\n"_s, u"- a\n"_s, u"\"\"\""_s};
        QRandomGenerator random(7);
        PlainDocument document(u"start\n```cpp\nreturn 1;\n```\n"_s);
        MarkdownHighlighter highlighter(&document, m_languages);
        highlighter.rehighlight();
        for (int round = 0; round < 400; ++round) {
            const int size = document.characterCount() - 1;
            const int from = static_cast<int>(random.bounded(size + 1));
            const int to = std::min(size, from + static_cast<int>(random.bounded(12)));
            replace(document, from, to, random.bounded(3) ? pieces[random.bounded(pieces.size())] : QString());
            PlainDocument fresh(document.toPlainText());
            MarkdownHighlighter other(&fresh, m_languages);
            other.rehighlight();
            if (looks(document) != looks(fresh))
                QFAIL(qPrintable(u"round %1:\n%2"_s.arg(round).arg(document.toPlainText())));
        }
    }

    void themeFollows()
    {
        PlainDocument document(u"```cpp\n\"text\"\n```"_s);
        MarkdownHighlighter highlighter(&document, m_languages);
        highlighter.rehighlight();
        const QColor light = colour(document, 1, 1);
        highlighter.setTheme(true);
        const QColor dark = colour(document, 1, 1);
        QVERIFY(light != dark);
        QVERIFY(light.lightness() < dark.lightness());
        highlighter.setTheme(false);
        QCOMPARE(colour(document, 1, 1), light);
    }

    void worksInAnEditor()
    {
        QPlainTextEdit editor;
        MarkdownHighlighter highlighter(editor.document(), m_languages);
        editor.setPlainText(u"**bold**"_s);
        QTest::keyClicks(&editor, u"x"_s);
        QVERIFY(isBold(*editor.document(), 0, 4));
    }
};

QTEST_MAIN(TestMarkdownHighlighter)
#include "tst_markdownhighlighter.moc"
