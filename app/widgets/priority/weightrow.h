// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/priority/priority.h"

#include <QWidget>

class QDoubleSpinBox;

namespace Widgets
{

class DimLabel;

/// One term of the formula: what it says, what it is for the question at hand, and its weight.
class WeightRow : public QWidget
{
    Q_OBJECT

public:
    explicit WeightRow(Domain::Term term, QWidget *parent = nullptr);

    Domain::Term term() const { return m_term; }
    void setWeight(double weight);
    void setReadOnly(bool readOnly);
    /// Of the question at hand; a negative value says that there is none.
    void setValue(double value, const QString &reason);

Q_SIGNALS:
    void weightChanged(double weight);

private:
    Domain::Term m_term;
    DimLabel *m_value;
    QDoubleSpinBox *m_weight;
};

} // namespace Widgets
