// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/priority/interview.h"

#include <QScrollArea>
#include <functional>

class QPushButton;
class QVBoxLayout;

namespace Models
{
class Preparation;
class Workspace;
} // namespace Models

namespace Widgets
{

class DimLabel;
class InterviewCard;
class UndoBar;

/// The interviews that are planned for the open guide: added, filled in and removed here.
class InterviewsPage : public QScrollArea
{
    Q_OBJECT

public:
    using Today = std::function<QDate()>;

    InterviewsPage(
        const Models::Workspace &workspace, Models::Preparation &preparation, Today today, QWidget *parent = nullptr);

public Q_SLOTS:
    /// A new one, to be filled in.
    void addInterview();

private:
    QWidget *createPage();
    QList<Domain::Interview> shown() const;
    void rebuild();
    void refresh();
    InterviewCard *addCard();
    void keep(const Domain::Interview &interview);
    void remove(const QString &id);

    const Models::Workspace &m_workspace;
    Models::Preparation &m_preparation;
    const Today m_today;
    DimLabel *m_sentence = nullptr;
    UndoBar *m_undo = nullptr;
    QPushButton *m_add = nullptr;
    QVBoxLayout *m_cardColumn = nullptr;
    QList<InterviewCard *> m_cards;
};

} // namespace Widgets
