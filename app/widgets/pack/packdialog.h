// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/guide/guide.h"
#include "domain/priority/interview.h"
#include "pack/options.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Widgets
{

class CheckGroup;

/// Asks what goes into the pack, and whether it is written as a PDF or printed.
class PackDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Goal { Pdf, Paper };

    PackDialog(const Domain::Guide &guide, const Pack::Options &options, QWidget *parent = nullptr);
    /// Offers the interviews, which fill in what they know; the one with that id is chosen already.
    PackDialog(const Domain::Guide &guide, const Pack::Options &options, const QList<Domain::Interview> &interviews,
        const QString &chosen, QWidget *parent = nullptr);

    /// The id of the interview that the pack is for; empty where it is for none.
    QString interview() const;
    Pack::Options options() const;
    Goal goal() const { return m_goal; }

private:
    QComboBox *createInterviews(const QString &chosen);
    void fillIn();
    QLayout *createInterview(const Pack::Options &options);
    QLayout *createQuestions(const Pack::Options &options);
    QLayout *createSections(const Pack::Options &options);
    QLayout *createButtons();
    void count();
    void finish(Goal goal);

    const Domain::Guide &m_guide;
    Pack::Options m_given;
    QList<Domain::Interview> m_interviews;
    QComboBox *m_interview = nullptr;
    QLineEdit *m_company = nullptr;
    QLineEdit *m_role = nullptr;
    QLineEdit *m_author = nullptr;
    QCheckBox *m_hasDate = nullptr;
    QDateEdit *m_date = nullptr;
    QComboBox *m_paper = nullptr;
    CheckGroup *m_stages = nullptr;
    CheckGroup *m_categories = nullptr;
    CheckGroup *m_sections = nullptr;
    QCheckBox *m_ruled = nullptr;
    QLabel *m_count = nullptr;
    QList<QPushButton *> m_finishers;
    Goal m_goal = Goal::Pdf;
};

} // namespace Widgets
