// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/program.h"

#include "models/cataloguemodel.h"
#include "models/historymodel.h"
#include "widgets/answer/questionpage.h"
#include "widgets/catalogue/filterbar.h"

#include <QAction>
#include <QDeadlineTimer>
#include <QPlainTextEdit>
#include <QTimer>
#include <QTreeView>

using namespace std::chrono_literals;

namespace Load
{

Program::Program(const QString &folder) : m_application(dataFile(folder), folder + QStringLiteral("/settings.ini"))
{
    m_application.start();
    holdWhatIsChosen();
}

Program::~Program()
{
    window().close();
}

Models::CatalogueModel &Program::catalogue()
{
    return *qobject_cast<Models::CatalogueModel *>(find<QTreeView>("catalogue")->model());
}

// The page makes its tree when it is first shown.
Models::HistoryModel &Program::history()
{
    if (!find<QTreeView>("historyTree"))
        trigger("showHistory");
    return *qobject_cast<Models::HistoryModel *>(find<QTreeView>("historyTree")->model());
}

QPlainTextEdit &Program::field(Domain::Part part)
{
    return *window().findChild<QPlainTextEdit *>(Domain::toWord(part));
}

Domain::QuestionFilter Program::filter()
{
    return window().findChild<Widgets::FilterBar *>()->filter();
}

void Program::setFilter(const Domain::QuestionFilter &filter)
{
    window().findChild<Widgets::FilterBar *>()->setFilter(filter);
}

QString Program::question()
{
    return window().findChild<Widgets::QuestionPage *>()->question();
}

void Program::choose(const QString &question)
{
    auto *view = find<QTreeView>("catalogue");
    const QModelIndex index = catalogue().find(question);
    if (!index.isValid())
        return;
    view->setCurrentIndex({}); // what is current already is not chosen again
    view->setCurrentIndex(index);
    holdWhatIsChosen();
}

// The catalogue holds it before anybody can type; timers, which belong to later, do not run out by this.
void Program::holdWhatIsChosen()
{
    QCoreApplication::sendPostedEvents(&catalogue(), QEvent::MetaCall);
}

void Program::trigger(const char *action)
{
    find<QAction>(action)->trigger();
}

void Program::settle()
{
    bool isWritten = false;
    m_application.whenAllIsWritten([&isWritten](const Domain::Result<void> &written) { isWritten = bool(written); });
    until("what is to be written", [&] { return isWritten && !preparation().isMatching(); });
}

void Program::until(const char *what, const std::function<bool()> &isDone)
{
    const QDeadlineTimer end(60s);
    QTimer alarm;
    alarm.start(1s); // where nothing happens any more, there is no other event to wake up for
    while (!isDone() && !end.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    if (!isDone())
        qFatal("%s did not come within a minute", what);
}

} // namespace Load
