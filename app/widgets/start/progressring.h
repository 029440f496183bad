// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace.h"

#include <QWidget>

namespace Widgets
{

/// How many answers are ready, drafts or empty, as a ring: full, hatched, outlined.
class ProgressRing : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressRing(QWidget *parent = nullptr);

    void setCounts(const Models::AnswerCounts &counts);
    /// As wide as its words need.
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString words() const;

    Models::AnswerCounts m_counts;
};

/// One bar of the same, as wide as it is given.
class ProgressBar : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressBar(QWidget *parent = nullptr);

    void setProgress(const QString &name, const Models::AnswerCounts &counts);
    QSize sizeHint() const override { return {160, 12}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Models::AnswerCounts m_counts;
};

/// "3 ready, 4 drafts, 2 empty".
QString countsText(const Models::AnswerCounts &counts);

} // namespace Widgets
