// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"
#include "domain/guide/questionfilter.h"

class QPlainTextEdit;

namespace Models
{
class CatalogueModel;
class HistoryModel;
} // namespace Models

namespace Load
{

/// The whole program but its command line, on a data file in that folder; its window is closed when this goes.
class Program
{
public:
    explicit Program(const QString &folder);
    ~Program();

    static QString dataFile(const QString &folder) { return folder + QStringLiteral("/starwright.db"); }

    Widgets::MainWindow &window() { return m_application.window(); }
    Models::Workspace &workspace() { return m_application.workspace(); }
    Models::Preparation &preparation() { return m_application.preparation(); }
    Models::YourData &yourData() { return m_application.yourData(); }
    Models::CatalogueModel &catalogue();
    Models::HistoryModel &history();
    QPlainTextEdit &field(Domain::Part part);
    Domain::QuestionFilter filter();
    void setFilter(const Domain::QuestionFilter &filter);
    /// The question that is open; empty where none is.
    QString question();
    /// Opens it by way of the tree; nothing where the tree does not show it.
    void choose(const QString &question);
    void trigger(const char *action);

    template <typename Widget>
    Widget *find(const char *name)
    {
        return window().findChild<Widget *>(QLatin1StringView(name));
    }

    /// All that was done so far is in the file, and matching is over.
    void settle();
    /// Lets the program go on until then; what takes a minute ends the test.
    static void until(const char *what, const std::function<bool()> &isDone);

private:
    void holdWhatIsChosen();

    Application m_application;
};

} // namespace Load
