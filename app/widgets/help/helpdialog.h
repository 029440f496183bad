// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/help/helppages.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace Widgets
{

/// The help: its pages, a search through them, and the page that is read.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    /// The words stand for what the pages have in braces.
    HelpDialog(const QList<HelpPage> &pages, const QHash<QString, QString> &words, QWidget *parent);

    /// Nothing where there is no such page.
    void showPage(const QString &id);

Q_SIGNALS:
    /// The object name of a command that a page names.
    void actionRequested(const QString &action);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void createLayout();
    void search(const QString &words);
    void showCurrent();
    void mark();
    void follow(const QUrl &link);

    QList<HelpPage> m_pages;
    QLineEdit *m_search;
    QListWidget *m_list;
    QTextBrowser *m_text;
};

} // namespace Widgets
