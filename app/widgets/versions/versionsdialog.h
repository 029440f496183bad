// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/guide/guide.h"
#include "models/versionsource.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace Models
{
class Workspace;
}

namespace Widgets
{

class DifferenceView;

/// What an answer said before: a list of its versions, how each differs from the present text, and the way back to
/// one. A search goes through the versions of all answers to the guide.
class VersionsDialog : public QDialog
{
    Q_OBJECT

public:
    VersionsDialog(const Models::Workspace &workspace, Models::VersionSource source, const QString &question,
        QWidget *parent = nullptr);

    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// That wording is to take the place of the present one.
    void restoreRequested(const QString &question, const Domain::Answer &answer);

private:
    using Versions = Models::VersionSource::Versions;
    using Found = Domain::Result<QHash<QString, Versions>>; ///< By the question.
    struct Shown {
        QString question;
        Domain::Version version;
    };

    void createLayout();
    void look();
    void take(int asked, const Found &found);
    void fill(const QList<Shown> &found);
    void showCurrent();
    QString lineOf(const Shown &shown) const;

    const Models::Workspace &m_workspace;
    Models::VersionSource m_source;
    QString m_question;
    QList<Shown> m_shown; ///< In the order of the list.
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_note;
    DifferenceView *m_difference;
    QPushButton *m_restore = nullptr;
    QTimer m_delay; ///< From the last key in the search to the search.
    int m_asked = 0; ///< How often was asked: an answer to an earlier question comes too late.
    bool m_readOnly = false;
};

} // namespace Widgets
