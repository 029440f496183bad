// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/helppages.h"

#include "domain/guide/textfold.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QMap>
#include <QRegularExpression>
#include <QWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Widgets
{

namespace
{

QString read(const QString &language, const QString &id)
{
    QFile file(u":/help/%1/%2.md"_s.arg(language, id));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

HelpPage page(const QString &language, const QString &id)
{
    QString text = read(language, id);
    if (text.isEmpty())
        text = read(u"en"_s, id);
    return {.id = id, .title = text.section(u'\n', 0, 0).mid(2), .markdown = text};
}

const QRegularExpression &inBraces()
{
    static const QRegularExpression expression(u"\\{([\\w:]+)\\}"_s);
    return expression;
}

} // namespace

QStringList helpPageIds()
{
    return {u"start"_s, u"catalogue"_s, u"guide"_s, u"question"_s, u"evidence"_s, u"history"_s, u"priorities"_s,
        u"coverage"_s, u"interviews"_s, u"pack"_s, u"data"_s, u"keyboard"_s};
}

QList<HelpPage> helpPages(const QString &language)
{
    QList<HelpPage> pages;
    for (const QString &id : helpPageIds())
        pages.append(page(language, id));
    return pages;
}

QList<HelpPage> helpPages()
{
    const QString whole = QLocale().name(); // "pt_BR", "de_AT"
    const QString found = QFile::exists(u":/help/"_s + whole) ? whole : whole.section(u'_', 0, 0);
    return helpPages(found);
}

QString helpPageFor(const QWidget *focus)
{
    // Object names of what a page is about. The pages of the window have theirs from PageSwitcher.
    static const QMap<QString, QString> parts{{u"cataloguePanel"_s, u"catalogue"_s},
        {u"evidencePanel"_s, u"evidence"_s}, {u"linePicker"_s, u"evidence"_s}, {u"priorityLine"_s, u"priorities"_s},
        {u"priorityDialog"_s, u"priorities"_s}, {u"packDialog"_s, u"pack"_s}, {u"versionsDialog"_s, u"question"_s},
        {u"importReview"_s, u"history"_s}, {u"importDialog"_s, u"history"_s}, {u"backupDialog"_s, u"data"_s},
        {u"protectionDialog"_s, u"data"_s}, {u"shortcutsDialog"_s, u"keyboard"_s}, {u"palette"_s, u"keyboard"_s}};
    for (const QWidget *widget = focus; widget; widget = widget->parentWidget()) {
        if (const auto found = parts.constFind(widget->objectName()); found != parts.cend())
            return *found;
    }
    return {};
}

QStringList placeholders(const QString &markdown)
{
    QStringList words;
    for (const QRegularExpressionMatch &match : inBraces().globalMatch(markdown))
        words << match.captured(1);
    return words;
}

QString filled(const QString &markdown, const QHash<QString, QString> &words)
{
    QString text;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : inBraces().globalMatch(markdown)) {
        text += QStringView(markdown).sliced(from, match.capturedStart() - from);
        text += words.value(match.captured(1), match.captured());
        from = match.capturedEnd();
    }
    return text + markdown.sliced(from);
}

QStringList searchHelp(const QList<HelpPage> &pages, const QString &words)
{
    const std::vector<std::string> wanted = Domain::foldedWords(words);
    if (wanted.empty())
        return helpPageIds();
    const auto holds
        = [](const std::string &text) { return [&text](const std::string &word) { return text.contains(word); }; };
    QStringList inTitle;
    QStringList elsewhere;
    for (const HelpPage &page : pages) {
        const std::string title = Domain::folded(page.title);
        const std::string text = Domain::folded(page.markdown);
        if (std::ranges::all_of(wanted, holds(text)))
            (std::ranges::all_of(wanted, holds(title)) ? inTitle : elsewhere) << page.id;
    }
    std::ranges::stable_sort(
        inTitle, {}, [&pages](const QString &id) { return std::ranges::find(pages, id, &HelpPage::id)->title.size(); });
    return inTitle + elsewhere;
}

} // namespace Widgets
