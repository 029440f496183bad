// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/guide/guide.h"
#include "domain/priority/interview.h"
#include "widgets/theme/card.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace Widgets
{

class StageList;

/// One interview to fill in: company, role, the stages that are coming, and what the person wants to ask.
class InterviewCard : public Card
{
    Q_OBJECT

public:
    InterviewCard(const Domain::Guide &guide, QDate today, QWidget *parent = nullptr);

    void show(const Domain::Interview &interview);
    const Domain::Interview &interview() const { return m_interview; }
    void setReadOnly(bool readOnly);
    void focusFirst();

Q_SIGNALS:
    void edited(const Domain::Interview &interview);
    void removeRequested();

private:
    QLayout *createHead();
    void gather();
    void refreshTitle();

    Domain::Interview m_interview;
    QLabel *m_title;
    QToolButton *m_remove;
    QLineEdit *m_company;
    QLineEdit *m_role;
    StageList *m_stages;
    QPlainTextEdit *m_questions;
};

/// "Senior Developer at Acme", or what is known of it.
QString titleOf(const Domain::Interview &interview);

} // namespace Widgets
