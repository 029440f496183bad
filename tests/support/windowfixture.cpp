// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windowfixture.h"

#include "formats/builtinguides.h"
#include "formats/lexiconreader.h"
#include "models/cataloguemodel.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QTest>
#include <QTreeView>

namespace Support
{

using namespace std::chrono_literals;

WindowFixture::WindowFixture(Models::Autosave::Save save)
    : m_guide(Formats::builtInGuides()->constFirst())
    , m_save(std::move(save))
{
    if (!m_save)
        m_save = [this](const Models::Autosave::Batch &batch) { return keep(batch); };
    restart();
}

void WindowFixture::restart()
{
    if (m_window)
        m_window->close();
    m_window.reset();
    m_autosave.reset();
    m_preparation.reset();
    m_settings = std::make_unique<Widgets::Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
    m_workspace = std::make_unique<Models::Workspace>();
    m_preparation = std::make_unique<Models::Preparation>(
        *m_workspace, [] { return Formats::builtInLexicon().value_or(nullptr); });
    m_autosave = std::make_unique<Models::Autosave>(
        m_workspace.get(), m_save, Models::AutosaveTimes{.delay = 1ms, .firstRetry = 1ms, .laterRetry = 1ms});
    m_window = std::make_unique<Widgets::MainWindow>(Widgets::MainWindow::Parts{.workspace = *m_workspace,
        .preparation = *m_preparation,
        .autosave = *m_autosave,
        .highlighter = m_highlighter,
        .settings = *m_settings,
        .versions = m_versions,
        .isTour = m_isTour});
    m_window->setGuides({m_guide});
    m_workspace->open(m_guide, Domain::SpooledAnswers(m_saved));
    m_preparation->open(m_stored);
    m_window->restoreState();
    m_window->show();
    m_window->activateWindow();
    QVERIFY2(QTest::qWaitForWindowActive(m_window.get()), "the window did not become active");
}

void WindowFixture::prepare(const Models::Preparation::Stored &stored)
{
    m_stored = stored;
    m_preparation->open(stored);
}

QFuture<Domain::Result<void>> WindowFixture::keep(const Models::Autosave::Batch &batch)
{
    if (m_fails) {
        return QtFuture::makeReadyValueFuture(Domain::Result<void>(Domain::failure(
            QStringLiteral("cannot write"), QStringLiteral("starwright.db"), QStringLiteral("the disk is full"))));
    }
    for (const auto &[key, answer] : batch)
        m_saved.insert(key.question, answer);
    return QtFuture::makeReadyValueFuture(Domain::Result<void>());
}

void WindowFixture::choose(const QString &question)
{
    auto *view = find<QTreeView>("catalogue");
    view->setCurrentIndex(qobject_cast<Models::CatalogueModel *>(view->model())->find(question));
}

void WindowFixture::type(const char *field, const QString &text)
{
    auto *edit = find<QPlainTextEdit>(field);
    edit->setFocus();
    edit->moveCursor(QTextCursor::End);
    for (const QChar character : text) {
        if (character == u'\n')
            QTest::keyClick(edit, Qt::Key_Return);
        else
            QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, QString(character), Qt::NoModifier);
    }
}

void WindowFixture::trigger(const char *action)
{
    find<QAction>(action)->trigger();
}

} // namespace Support
