// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlighting/kde/languages.h"

#include "highlighting/kde/linehighlighter.h"
#include "highlighting/kde/printtheme.h"

#include <KSyntaxHighlighting/Repository>
#include <QCollator>
#include <algorithm>

using namespace Qt::StringLiterals;
using KSyntaxHighlighting::Definition;
using KSyntaxHighlighting::Repository;
using KSyntaxHighlighting::Theme;

namespace Highlighting
{

namespace
{

/// Words that people write behind a fence and that are neither a definition's name nor a file extension.
struct Alias {
    QLatin1StringView word;
    QLatin1StringView language;
};
constexpr std::array aliases{Alias{"golang"_L1, "Go"_L1}, Alias{"shell"_L1, "Bash"_L1}, Alias{"console"_L1, "Bash"_L1},
    Alias{"csharp"_L1, "C#"_L1}, Alias{"fsharp"_L1, "FSharp"_L1}, Alias{"node"_L1, "JavaScript"_L1},
    Alias{"php"_L1, "PHP/PHP"_L1}, Alias{"postgresql"_L1, "SQL (PostgreSQL)"_L1},
    Alias{"postgres"_L1, "SQL (PostgreSQL)"_L1}, Alias{"mysql"_L1, "SQL (MySQL)"_L1}};

} // namespace

Languages::Languages() = default;
Languages::~Languages() = default;

Repository &Languages::repository() const
{
    if (!m_repository)
        m_repository = std::make_unique<Repository>();
    return *m_repository;
}

QStringList Languages::names() const
{
    QStringList names;
    const QList<Definition> definitions = repository().definitions();
    for (const Definition &language : definitions) {
        if (!language.isHidden())
            names.append(language.name());
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(names, collator);
    return names;
}

QString Languages::fenceWord(const QString &language) const
{
    const Definition wanted = repository().definitionForName(language);
    QStringList words{wanted.name(), language};
    words += wanted.alternativeNames();
    const QList<QString> patterns = wanted.extensions();
    for (const QString &pattern : patterns) {
        if (pattern.startsWith("*."_L1))
            words += pattern.sliced(2);
    }
    for (const QString &word : std::as_const(words)) {
        const QString lower = word.toLower();
        if (!lower.contains(u' ') && definition(lower) == wanted)
            return lower;
    }
    return wanted.name().replace(u' ', u'_');
}

Definition Languages::definition(const QString &fenceWord) const
{
    if (fenceWord.isEmpty())
        return {};
    const Repository &all = repository();
    const auto alias = std::ranges::find(aliases, fenceWord.toLower(), &Alias::word);
    if (alias != aliases.end())
        return all.definitionForName(alias->language);
    for (const QString &name : {fenceWord, QString(fenceWord).replace(u'_', u' ')}) {
        if (const Definition named = all.definitionForName(name); named.isValid())
            return named;
    }
    return all.definitionForFileName("x."_L1 + fenceWord.toLower());
}

Theme Languages::theme(bool dark) const
{
    return repository().defaultTheme(dark ? Repository::DarkTheme : Repository::LightTheme);
}

QList<QList<Span>> Languages::spans(const QStringList &lines, const QString &fenceWord) const
{
    QList<QList<Span>> looks;
    looks.reserve(lines.size());
    const Definition language = definition(fenceWord);
    LineHighlighter highlighter([&looks](int start, int length, const KSyntaxHighlighting::Format &format) {
        if (const QTextCharFormat look = printFormat(format.textStyle()); !look.isEmpty())
            looks.last().append({start, length, look});
    });
    KSyntaxHighlighting::State state;
    for (const QString &line : lines) {
        looks.append(QList<Span>{});
        state = highlighter.run(language, line, state);
    }
    return looks;
}

} // namespace Highlighting
