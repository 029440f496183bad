// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationtour.h"

#include "application.h"
#include "formats/export/exportfile.h"
#include "storage/everythingstore.h"

#include <QDialog>
#include <QDir>
#include <QThread>

using namespace Qt::StringLiterals;

namespace
{

/// For which the sample plans its interviews.
QDate sampleDay()
{
    return {2026, 11, 29};
}

void plan(QList<Domain::Interview> &interviews, QDate today)
{
    for (Domain::Interview &interview : interviews) {
        for (Domain::PlannedStage &stage : interview.stages) {
            if (stage.date.isValid())
                stage.date = stage.date.addDays(sampleDay().daysTo(today));
        }
    }
}

Domain::Result<void> fill(const QString &file)
{
    const auto everything = Tour::sample(QDate::currentDate());
    if (!everything)
        return std::unexpected(everything.error());
    const auto database = Storage::Database::open(file, Storage::Database::Access::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    return Storage::EverythingStore(**database).restore(*everything).transform([](const auto &) { });
}

} // namespace

Tour::Tour() : m_folder(QDir::tempPath() + u"/starwright-tour-XXXXXX"_s) { }

Tour::~Tour() = default;

Domain::Result<Domain::Everything> Tour::sample(QDate today)
{
    return Formats::readExportFile(u":/tour/sample.json"_s).transform([today](Domain::Everything everything) {
        plan(everything.interviews, today);
        return everything;
    });
}

Domain::Result<std::unique_ptr<Tour>> Tour::prepare()
{
    std::unique_ptr<Tour> tour(new Tour);
    if (!tour->m_folder.isValid())
        return Domain::failure(Application::tr("cannot write"), QDir::tempPath(), tour->m_folder.errorString());
    const QString file = tour->m_folder.filePath(u"sample.db"_s);
    if (const auto filled = fill(file); !filled)
        return std::unexpected(filled.error());
    tour->m_application
        = std::make_unique<Application>(file, tour->m_folder.filePath(u"settings.ini"_s), Application::Purpose::Tour);
    return tour;
}

// The tour takes the window's place on the screen, and works on nothing of the person's.

void Application::startTour()
{
    if (m_tour)
        return;
    auto tour = Tour::prepare();
    if (!tour) {
        Q_EMIT m_yourData.told(tour.error().text());
        return;
    }
    m_tour = *std::move(tour);
    m_tourLevel = QThread::currentThread()->loopLevel();
    m_tour->application().start();
    Widgets::MainWindow &window = m_tour->application().window();
    // At once: a window has to be there, or the program ends.
    connect(&window, &Widgets::MainWindow::tourEnded, this, [this] { m_window->show(); });
    connect(&window, &Widgets::MainWindow::tourEnded, this, &Application::endTour, Qt::QueuedConnection);
    connect(&window, &Widgets::MainWindow::quitRequested, m_window.get(), &QWidget::close, Qt::QueuedConnection);
    window.restoreGeometry(m_window->saveGeometry());
    m_window->commit();
    for (QDialog *dialog : m_window->findChildren<QDialog *>(Qt::FindDirectChildrenOnly))
        dialog->close(); // What it offers would be done to the person's own file.
    m_window->hide();
    window.leadTour();
}

// Not from within a dialog of the tour, which would come back to a window that is no more.
void Application::endTour()
{
    if (QThread::currentThread()->loopLevel() > m_tourLevel) {
        QTimer::singleShot(0, this, &Application::endTour);
        return;
    }
    m_tour.reset();
    applyColours(); // Its colours may have been tried out.
    m_window->activateWindow();
}
