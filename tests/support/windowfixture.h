// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "highlighting/highlighter.h"
#include "models/autosave.h"
#include "models/preparation.h"
#include "models/workspace.h"
#include "widgets/settings.h"
#include "widgets/window/mainwindow.h"

#include <QTemporaryDir>

namespace Support
{

/// The real window over the built-in guide, with settings of its own and a store that the test holds in its
/// hands. Times are short, so that nothing waits.
class WindowFixture
{
public:
    /// What is saved is kept in saved(), or goes where it is told to.
    explicit WindowFixture(Models::Autosave::Save save = {});

    /// The window as it is after a start; the settings and what was saved stay.
    void restart();
    Widgets::MainWindow &window() { return *m_window; }
    Models::Workspace &workspace() { return *m_workspace; }
    Models::Preparation &preparation() { return *m_preparation; }
    /// As if the data file had it.
    void prepare(const Models::Preparation::Stored &stored);
    /// From the next restart on.
    void setTour() { m_isTour = true; }
    void setVersions(const Models::VersionSource &versions) { m_versions = versions; }
    /// What reached the store.
    const Domain::Answers &saved() const { return m_saved; }
    void failSaving(bool fails) { m_fails = fails; }

    template <typename Widget>
    Widget *find(const char *name)
    {
        auto *widget = m_window->findChild<Widget *>(QLatin1StringView(name));
        Q_ASSERT_X(widget, "find", name);
        return widget;
    }
    /// Selects a question in the catalogue.
    void choose(const QString &question);
    /// Key by key, at the end of that text field.
    void type(const char *field, const QString &text);
    void trigger(const char *action);

private:
    QFuture<Domain::Result<void>> keep(const Models::Autosave::Batch &batch);

    QTemporaryDir m_folder;
    Domain::GuidePtr m_guide;
    Models::Autosave::Save m_save;
    Domain::Answers m_saved;
    bool m_fails = false;
    Highlighting::Highlighter m_highlighter;
    std::unique_ptr<Widgets::Settings> m_settings;
    Models::Preparation::Stored m_stored;
    Models::VersionSource m_versions;
    bool m_isTour = false;
    std::unique_ptr<Models::Workspace> m_workspace;
    std::unique_ptr<Models::Preparation> m_preparation;
    std::unique_ptr<Models::Autosave> m_autosave;
    std::unique_ptr<Widgets::MainWindow> m_window;
};

} // namespace Support
