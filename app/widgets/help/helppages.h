// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

class QWidget;

namespace Widgets
{

/// A page of the help, in Markdown. What stands in braces is filled in when it is shown: {exportPack} becomes the
/// command's name and keys as they are now.
struct HelpPage {
    QString id;
    QString title;
    QString markdown;
};

/// The ids of the pages in their order, one for each part of the program.
QStringList helpPageIds();
/// All pages in a language, named as translations are ("pt_BR"); one that it lacks is in English.
QList<HelpPage> helpPages(const QString &language);
/// In the language of the window.
QList<HelpPage> helpPages();
/// The page for what has the focus; empty where none is particular to it.
QString helpPageFor(const QWidget *focus);

/// Each word in braces exchanged for what it stands for; a word that stands for nothing stays.
QString filled(const QString &markdown, const QHash<QString, QString> &words);
/// The words in braces.
QStringList placeholders(const QString &markdown);

/// The ids of the pages that hold every word, those first that hold them in their title, the
/// shortest of these first. Without words, all in their order.
QStringList searchHelp(const QList<HelpPage> &pages, const QString &words);

} // namespace Widgets
