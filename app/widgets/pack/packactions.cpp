// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pack/packactions.h"

#include "highlighting/highlighter.h"
#include "models/preparation.h"
#include "models/workspace.h"
#include "pack/document.h"
#include "pack/pdf.h"
#include "widgets/pack/packdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QtConcurrentRun>
#include <algorithm>

namespace Widgets
{

namespace
{

/// "Acme backend developer.pdf": a file name that every system takes.
QString suggestedName(const Pack::Options &options, const QString &guideRole)
{
    QString name = QString(options.company + u' ' + (options.role.isEmpty() ? guideRole : options.role)).trimmed();
    for (QChar &character : name) {
        if (QStringView(u"<>:\"/\\|?*").contains(character) || character.unicode() < 0x20)
            character = u'-';
    }
    return name + u".pdf";
}

} // namespace

PackActions::PackActions(Models::Workspace &workspace, const Models::Preparation &preparation,
    const Highlighting::Highlighter &highlighter, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_preparation(preparation)
    , m_highlighter(highlighter)
    , m_window(window)
{
}

void PackActions::start()
{
    const QList<Domain::Interview> offered = interviews();
    if (m_interview.isEmpty())
        suggest(offered);
    PackDialog dialog(*m_workspace.guide(), m_options, offered, m_interview, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_options = dialog.options();
    m_interview = dialog.interview();
    Q_EMIT optionsChanged(m_options);
    if (dialog.goal() == PackDialog::Goal::Pdf)
        exportPdf();
    else
        preview();
}

/// The interview that the last pack was for; where that was for none, the next one.
void PackActions::suggest(const QList<Domain::Interview> &offered)
{
    const auto same = std::ranges::find(offered, m_options.company, &Domain::Interview::company);
    const QDate today = QDate::currentDate();
    const Domain::Interview *next = Domain::nextInterview(offered, today);
    if (!m_options.company.isEmpty() && same != offered.cend()) {
        m_interview = same->id;
    } else if (m_options.company.isEmpty() && next) {
        m_interview = next->id;
        m_options = Pack::filledIn(m_options, *next, today);
    }
}

QList<Domain::Interview> PackActions::interviews() const
{
    QList<Domain::Interview> interviews = m_preparation.interviews();
    interviews.removeIf([this](const auto &interview) { return interview.guide != m_workspace.guide()->id; });
    return interviews;
}

Pack::Personal PackActions::personal() const
{
    Pack::Personal personal{.history = m_preparation.history(),
        .isMatched = m_preparation.isMatchable(),
        .evidence = m_preparation.evidence(),
        .priorities = m_preparation.priorities(),
        .interview = {}};
    const QList<Domain::Interview> all = interviews();
    const auto chosen = std::ranges::find(all, m_interview, &Domain::Interview::id);
    if (chosen != all.cend())
        personal.interview = *chosen;
    return personal;
}

void PackActions::exportPdf()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString suggestion = documents.filePath(suggestedName(m_options, m_workspace.guide()->role));
    QString file = QFileDialog::getSaveFileName(m_window, tr("Export pack"), suggestion, tr("PDF (*.pdf)"));
    if (file.isEmpty())
        return;
    if (!file.endsWith(QLatin1StringView(".pdf"), Qt::CaseInsensitive))
        file += QLatin1StringView(".pdf");
    writePdf(file);
}

void PackActions::writePdf(const QString &file)
{
    Q_EMIT told(tr("Writing %1…").arg(QDir::toNativeSeparators(file)));
    const auto answers = m_workspace.answers();
    if (!answers) {
        Q_EMIT told(answers.error().text());
        return;
    }
    // The guide and the answers are shared values; a highlighter belongs to one thread.
    QtConcurrent::run([file, guide = m_workspace.guide(), answers = *answers, options = m_options,
                          personal = personal()] {
        const Highlighting::Highlighter highlighter;
        return Pack::writePdf(file, *guide, answers, options, highlighter, personal);
    }).then(this, [this, file](const Domain::Result<void> &result) { written(file, result); });
}

void PackActions::written(const QString &file, const Domain::Result<void> &result)
{
    if (result) {
        Q_EMIT told(tr("Pack written to %1").arg(QDir::toNativeSeparators(file)));
        return;
    }
    Q_EMIT told(tr("The pack was not written."));
    QMessageBox box(QMessageBox::Warning, tr("Export pack"), result.error().text(), QMessageBox::Cancel, m_window);
    box.setTextFormat(Qt::PlainText);
    box.addButton(tr("Choose another place…"), QMessageBox::AcceptRole);
    if (box.exec() != QMessageBox::Cancel)
        exportPdf();
}

void PackActions::preview()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(suggestedName(m_options, m_workspace.guide()->role).chopped(4));
    printer.setPageSize(QPageSize(m_options.paper == Pack::Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    QPrintPreviewDialog dialog(&printer, m_window);
    dialog.resize(m_window->size());
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this, [this](QPrinter *asked) { print(*asked); });
    dialog.exec();
}

void PackActions::print(QPrinter &printer)
{
    const auto document = m_workspace.answers().and_then([this](const Domain::Answers &answers) {
        return Pack::Document::layOut(*m_workspace.guide(), answers, m_options, m_highlighter, personal());
    });
    if (!document) {
        QMessageBox::warning(m_window, tr("Print"), document.error().text());
        return;
    }
    printer.setPageLayout(document->pageLayout());
    printer.setFullPage(true);
    if (!document->print(printer))
        Q_EMIT told(tr("The printer refused the pack."));
}

} // namespace Widgets
