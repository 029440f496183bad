// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overview.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace Widgets
{

class DimLabel;
class ProgressBar;
class ProgressRing;

/// How far the preparation is: a ring over all questions, and a bar for each category.
class ProgressPicture : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressPicture(QWidget *parent = nullptr);

    void show(const Models::Overview &overview);

private:
    struct Row {
        QLabel *name;
        ProgressBar *bar;
        DimLabel *count;
    };
    void addRow();

    ProgressRing *m_ring;
    QGridLayout *m_grid;
    DimLabel *m_legend;
    QList<Row> m_rows;
};

} // namespace Widgets
