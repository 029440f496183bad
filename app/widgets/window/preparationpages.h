// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;

namespace Models
{
class Preparation;
class Workspace;
} // namespace Models

namespace Widgets
{

class InterviewsPage;
class PageSwitcher;

/// The pages that tell of the preparation as a whole: start, coverage, interviews. Makes them, and says what is
/// asked for on them.
class PreparationPages : public QObject
{
    Q_OBJECT

public:
    PreparationPages(const Models::Workspace &workspace, Models::Preparation &preparation, PageSwitcher *pages);

    /// An entry for each page.
    void addActions(QMenu *menu);
    /// Why a question's priority is what it is.
    void showPriorityHelp(const QString &question);

Q_SIGNALS:
    void pageRequested(const QString &name);
    void questionRequested(const QString &question);
    void importRequested();

private:
    QWidget *createStart(const Models::Workspace &workspace);
    QWidget *createCoverage(const Models::Workspace &workspace);
    QWidget *createInterviews(const Models::Workspace &workspace);

    Models::Preparation &m_preparation;
    PageSwitcher *m_pages;
    InterviewsPage *m_interviews = nullptr; ///< Null until it is first seen.
};

} // namespace Widgets
