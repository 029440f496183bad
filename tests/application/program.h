// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"
#include "models/cataloguemodel.h"

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTreeView>

inline constexpr QLatin1StringView incident("production-incident");

/// The whole program but its command line, on a data file in a folder of its own.
class Program
{
public:
    Program(const QTemporaryDir &folder, const QString &file, const QString &opened = {})
        : m_application(folder.filePath(file), folder.filePath(QStringLiteral("settings.ini")))
    {
        m_application.start(opened);
    }

    template <typename Widget>
    Widget *find(const char *name)
    {
        return m_application.window().findChild<Widget *>(QLatin1StringView(name));
    }

    QPlainTextEdit *field(const char *name)
    {
        // By way of another one: what is current already is not chosen again.
        auto *view = find<QTreeView>("catalogue");
        for (const QString &question : {QStringLiteral("slow-query"), QString(incident)})
            view->setCurrentIndex(qobject_cast<Models::CatalogueModel *>(view->model())->find(question));
        return find<QPlainTextEdit>(name);
    }

    bool says(const char *label, const QString &words) { return find<QLabel>(label)->text().contains(words); }
    void trigger(const char *action) { find<QAction>(action)->trigger(); }
    Widgets::MainWindow &window() { return m_application.window(); }
    QWidget *page(const char *name) { return find<QWidget>(name); }
    Models::Workspace &workspace() { return m_application.workspace(); }
    Models::Preparation &preparation() { return m_application.preparation(); }
    void whenAllIsWritten(const Application::Then &then) { m_application.whenAllIsWritten(then); }
    void close() { m_application.window().close(); }

private:
    Application m_application;
};
