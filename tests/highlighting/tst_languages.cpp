// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlighting/kde/languages.h"

#include <KSyntaxHighlighting/Definition>
#include <QTest>

using namespace Qt::StringLiterals;
using Highlighting::Languages;
using Highlighting::Span;

/// Finds languages by what people write behind a fence, and dresses code for paper.
class TestLanguages : public QObject
{
    Q_OBJECT

private:
    Languages m_languages;

private Q_SLOTS:
    void resolvesFenceWords_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("language");
        const auto row = [](const char *word, const QString &language) {
            QTest::newRow(word) << QString::fromLatin1(word) << language;
        };
        row("python", u"Python"_s);
        row("py", u"Python"_s);
        row("c++", u"C++"_s);
        row("cpp", u"C++"_s);
        row("c", u"C"_s);
        row("golang", u"Go"_s);
        row("go", u"Go"_s);
        row("JS", u"JavaScript"_s);
        row("ts", u"TypeScript"_s);
        row("sh", u"Bash"_s);
        row("shell", u"Bash"_s);
        row("bash", u"Bash"_s);
        row("csharp", u"C#"_s);
        row("cs", u"C#"_s);
        row("java", u"Java"_s);
        row("kotlin", u"Kotlin"_s);
        row("kt", u"Kotlin"_s);
        row("rs", u"Rust"_s);
        row("rb", u"Ruby"_s);
        row("sql", u"SQL"_s);
        row("postgres", u"SQL (PostgreSQL)"_s);
        row("yml", u"YAML"_s);
        row("json", u"JSON"_s);
        row("toml", u"TOML"_s);
        row("dockerfile", u"Dockerfile"_s);
        row("makefile", u"Makefile"_s);
        row("diff", u"Diff"_s);
        row("html", u"HTML"_s);
        row("xml", u"XML"_s);
        row("swift", u"Swift"_s);
        row("scala", u"Scala"_s);
        row("php", u"PHP/PHP"_s);
        row("powershell", u"PowerShell"_s);
        row("", QString());
        row("nosuchlanguage", QString());
        row("*", QString());
    }

    void resolvesFenceWords()
    {
        QFETCH(QString, word);
        const KSyntaxHighlighting::Definition found = m_languages.definition(word);
        QTEST(found.isValid() ? found.name() : QString(), "language");
    }

    void everyLanguageHasAWordThatLeadsBack()
    {
        const QStringList languages = m_languages.names();
        QVERIFY(languages.size() > 300);
        QVERIFY(languages.contains(u"Kotlin"_s));
        QStringList lost;
        for (const QString &language : languages) {
            const QString word = m_languages.fenceWord(language);
            if (word.contains(u' ') || m_languages.definition(word).name() != language)
                lost.append(language + u" → "_s + word);
        }
        QCOMPARE(lost.join(u", "_s), QString());
        QCOMPARE(m_languages.fenceWord(u"C++"_s), u"c++"_s);
    }

    void languagesAreInOrder()
    {
        const QStringList languages = m_languages.names();
        QVERIFY(languages.indexOf(u"Ada"_s) < languages.indexOf(u"awk"_s) || !languages.contains(u"awk"_s));
        QVERIFY(languages.indexOf(u"Java"_s) < languages.indexOf(u"Kotlin"_s));
        QVERIFY(!languages.contains(u"Alerts"_s)); // hidden: a part of other definitions
    }

    void dressesCodeLineByLine()
    {
        const auto lines = m_languages.spans({u"/* one"_s, u"two */ return \"x\";"_s}, u"cpp"_s);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].first().start, 0);
        QVERIFY(lines[0].first().format.fontItalic());
        const auto word = [&](int start) {
            const auto found = std::ranges::find(lines[1], start, &Span::start);
            return found == lines[1].end() ? Span{} : *found;
        };
        QVERIFY(word(0).format.fontItalic()); // the comment goes on
        QCOMPARE(word(7).length, 6);
        QCOMPARE(word(7).format.fontWeight(), static_cast<int>(QFont::Bold));
        QVERIFY(word(14).format.hasProperty(QTextFormat::ForegroundBrush));
    }

    void unknownLanguageIsPlain()
    {
        const auto lines = m_languages.spans({u"return 1;"_s, u"x"_s}, u"nosuchlanguage"_s);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].isEmpty() && lines[1].isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestLanguages)
#include "tst_languages.moc"
