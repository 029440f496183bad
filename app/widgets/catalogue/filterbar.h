// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/guide/guide.h"
#include "domain/guide/questionfilter.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace Widgets
{

class Chip;

/// The search field and the chips above the catalogue: together they are one Domain::QuestionFilter.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// Offers that guide's categories and stages.
    void setGuide(const Domain::Guide &guide);
    void setFilter(const Domain::QuestionFilter &filter);
    Domain::QuestionFilter filter() const;
    QLineEdit *searchField() const { return m_search; }

public Q_SLOTS:
    void clear();

Q_SIGNALS:
    void filterChanged(const Domain::QuestionFilter &filter);
    /// Down or Return in the search field: on to what was found.
    void leaveRequested();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void changed();

    QLineEdit *m_search;
    Chip *m_category;
    Chip *m_stage;
    Chip *m_set;
    Chip *m_state;
    Chip *m_level;
    QToolButton *m_clear;
};

} // namespace Widgets
