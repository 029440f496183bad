// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history/importactions.h"

#include "domain/history/tidy.h"
#include "widgets/history/historypage.h"
#include "widgets/history/importreview.h"
#include "widgets/theme/icons.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressDialog>
#include <QStandardPaths>
#include <QTimer>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Widgets
{

namespace
{

/// What takes no longer than this shows in the status bar alone.
constexpr std::chrono::milliseconds busyDelay(400);

QStringList filesOf(const QMimeData &dropped)
{
    QStringList files;
    const auto urls = dropped.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

ImportActions::ImportActions(const Reading &reading, HistoryPage &page, QWidget *window)
    : QObject(window)
    , m_reading(reading)
    , m_page(page)
    , m_window(window)
    , m_action(new QAction(lineIcon(u"import"_s), tr("&Import…"), this))
{
    m_action->setObjectName(u"importFiles"_s);
    m_action->setShortcut(QKeySequence(tr("Ctrl+I")));
    m_action->setVisible(m_reading.read != nullptr);
    connect(m_action, &QAction::triggered, this, &ImportActions::choose);
    connect(&page, &HistoryPage::importRequested, this, &ImportActions::choose);
    qApp->installEventFilter(this);
}

ImportActions::~ImportActions() = default;

void ImportActions::choose()
{
    if (!m_reading.read)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString kinds = tr("CVs and guides (%1)").arg("*.pdf *.docx *.md *.markdown *.txt *.json *.zip *.csv"_L1);
    auto *dialog = new QFileDialog(m_window, tr("Import"), folder, kinds + ";;"_L1 + tr("All files (*)"));
    dialog->setObjectName(u"importDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportActions::importFiles);
    dialog->open();
}

void ImportActions::importFiles(const QStringList &files)
{
    if (m_readOnly && !files.isEmpty()) {
        Q_EMIT told(tr("Nothing can be imported while this window may only read."));
        return;
    }
    m_waiting.append(files);
    if (!m_open)
        readNext();
}

void ImportActions::readNext()
{
    if (m_waiting.isEmpty())
        return;
    const QString file = m_waiting.takeFirst();
    const QString name = QFileInfo(file).fileName();
    Q_EMIT told(tr("Reading %1…").arg(name));
    const QPointer<QDialog> busy = createBusy(name);
    m_open = busy;
    QtConcurrent::run(m_reading.read, file)
        .then(this, [this, name, busy](const Domain::Result<Models::ReadFile> &result) {
            if (!busy)
                return; // cancelled
            delete busy;
            done(name, result);
            if (!m_open)
                readNext();
        });
}

QDialog *ImportActions::createBusy(const QString &name)
{
    auto *busy = new QProgressDialog(tr("Reading %1…").arg(name), tr("Cancel"), 0, 0, m_window);
    busy->setObjectName(u"reading"_s);
    busy->setWindowModality(Qt::WindowModal);
    connect(busy, &QProgressDialog::canceled, this, [this, busy] {
        m_waiting.clear();
        m_open.clear();
        delete busy;
        Q_EMIT told(tr("Import cancelled."));
    });
    QTimer::singleShot(busyDelay, busy, &QWidget::show);
    return busy;
}

void ImportActions::open(QDialog *dialog)
{
    m_open = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this] {
        m_open.clear();
        readNext();
    });
    dialog->open();
}

void ImportActions::done(const QString &name, const Domain::Result<Models::ReadFile> &result)
{
    if (!result)
        complain(result.error());
    else if (const auto *guide = std::get_if<Domain::GuidePtr>(&*result))
        Q_EMIT guideRead(*guide);
    else
        review(name, std::get<Domain::ReadHistory>(*result));
}

void ImportActions::complain(const Domain::Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Import"), error.text(), QMessageBox::Close, m_window);
    box->setObjectName(u"importTrouble"_s);
    box->setTextFormat(Qt::PlainText);
    Q_EMIT told(tr("Nothing was imported."));
    open(box);
}

void ImportActions::review(const QString &name, const Domain::ReadHistory &read)
{
    m_page.commit();
    auto *review = new ImportReview(
        {.fileName = name, .read = read, .kept = Domain::withoutBlanks(m_page.history()), .merge = m_reading.merge},
        m_window);
    connect(review, &QDialog::rejected, this, [this, name] { Q_EMIT told(tr("Nothing of %1 was kept.").arg(name)); });
    connect(review, &QDialog::accepted, this, [this, name, review] {
        m_page.replaceHistory(review->outcome(), tr("Import %1").arg(name));
        Q_EMIT told(tr("Imported %1.").arg(name));
        Q_EMIT historyKept();
    });
    open(review);
}

bool ImportActions::eventFilter(QObject *object, QEvent *event)
{
    const bool isDrop = event->type() == QEvent::Drop;
    if (!isDrop && event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove)
        return QObject::eventFilter(object, event);
    const auto *widget = qobject_cast<QWidget *>(object);
    auto *drop = static_cast<QDropEvent *>(event); // the base of them all
    const QStringList files = filesOf(*drop->mimeData());
    if (!widget || widget->window() != m_window || files.isEmpty() || !m_action->isEnabled() || !m_action->isVisible()
        || m_readOnly)
        return QObject::eventFilter(object, event);
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    // The program that the files come from waits for the drop to end.
    if (isDrop)
        QTimer::singleShot(0, this, [this, files] { importFiles(files); });
    return true;
}

} // namespace Widgets
