// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/priority/weightrow.h"

#include "widgets/priority/formulawords.h"
#include "widgets/theme/dimlabel.h"
#include "widgets/theme/words.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QVBoxLayout>

namespace Widgets
{

namespace
{

constexpr double most = 10;
constexpr double step = 0.5;

} // namespace

WeightRow::WeightRow(Domain::Term term, QWidget *parent)
    : QWidget(parent)
    , m_term(term)
    , m_value(new DimLabel(this))
    , m_weight(new QDoubleSpinBox(this))
{
    auto *name = new QLabel(label(term), this);
    QFont bold = font();
    bold.setBold(true);
    name->setFont(bold);
    auto *text = new QLabel(aboutTerm(term), this);
    for (QLabel *label : std::initializer_list<QLabel *>{text, m_value})
        label->setWordWrap(true);
    m_weight->setObjectName(u"weight:" + toWord(term));
    m_weight->setAccessibleName(tr("Weight of %1").arg(label(term)));
    m_weight->setAccessibleDescription(aboutTerm(term));
    m_weight->setRange(0, most);
    m_weight->setSingleStep(step);
    m_weight->setDecimals(1);
    m_weight->setPrefix(tr("× "));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name);
    words->addWidget(text);
    words->addWidget(m_value);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(16);
    row->addLayout(words, 1);
    row->addWidget(m_weight, 0, Qt::AlignTop);
    connect(m_weight, &QDoubleSpinBox::valueChanged, this, &WeightRow::weightChanged);
}

void WeightRow::setWeight(double weight)
{
    const QSignalBlocker blocker(m_weight);
    m_weight->setValue(weight);
}

void WeightRow::setReadOnly(bool readOnly)
{
    m_weight->setEnabled(!readOnly);
}

void WeightRow::setValue(double value, const QString &reason)
{
    m_value->setVisible(value >= 0);
    const QString number = locale().toString(value, 'f', 2);
    m_value->setText(reason.isEmpty() ? tr("For this question: %1").arg(number)
                                      : tr("For this question: %1, %2").arg(number, reason));
}

} // namespace Widgets
