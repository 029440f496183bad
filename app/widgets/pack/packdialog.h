// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/guide/guide.h"
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

    Pack::Options options() const;
    Goal goal() const { return m_goal; }

private:
    QLayout *createInterview(const Pack::Options &options);
    QLayout *createQuestions(const Pack::Options &options);
    QLayout *createSections(const Pack::Options &options);
    QLayout *createButtons();
    void count();
    void finish(Goal goal);

    const Domain::Guide &m_guide;
    Pack::Options m_given;
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
