// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "pack/options.h"
#include "pack/personal.h"

#include <QObject>

class QPrinter;
class QWidget;

namespace Highlighting
{
class Highlighter;
}

namespace Models
{
class Preparation;
class Workspace;
} // namespace Models

namespace Widgets
{

/// Export pack and Print: asks what is to be in it and where it goes, and does it.
class PackActions : public QObject
{
    Q_OBJECT

public:
    PackActions(Models::Workspace &workspace, const Models::Preparation &preparation,
        const Highlighting::Highlighter &highlighter, QWidget *window);

    void setOptions(const Pack::Options &options) { m_options = options; }

public Q_SLOTS:
    /// Opens the dialog.
    void start();

Q_SIGNALS:
    /// To be kept for the next time.
    void optionsChanged(const Pack::Options &options);
    /// Something to tell in the status bar.
    void told(const QString &message);

private:
    void suggest(const QList<Domain::Interview> &offered);
    QList<Domain::Interview> interviews() const;
    Pack::Personal personal() const;
    void exportPdf();
    void writePdf(const QString &file);
    void written(const QString &file, const Domain::Result<void> &result);
    void preview();
    void print(QPrinter &printer);

    Models::Workspace &m_workspace;
    const Models::Preparation &m_preparation;
    const Highlighting::Highlighter &m_highlighter;
    QWidget *m_window;
    QString m_interview; ///< The id of the one that the pack is for; empty: none.
    Pack::Options m_options;
};

} // namespace Widgets
