// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Widgets
{

/// How surely a line answers, quietly: three small bars of which none to three are full. In words in the tooltip and
/// for screen readers.
class StrengthMeter : public QWidget
{
    Q_OBJECT

public:
    explicit StrengthMeter(QWidget *parent = nullptr);

    void setScore(double score);
    QSize sizeHint() const override { return {18, 14}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_full = 0;
};

} // namespace Widgets
