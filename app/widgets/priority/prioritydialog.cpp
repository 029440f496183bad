// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/priority/prioritydialog.h"

#include "models/preparation.h"
#include "widgets/priority/formulawords.h"
#include "widgets/priority/weightrow.h"
#include "widgets/theme/measures.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace Widgets
{

namespace
{
constexpr QSize firstPrioritySize(560, 640);
}

PriorityDialog::PriorityDialog(Models::Preparation &preparation, const QString &question, QWidget *parent)
    : QDialog(parent)
    , m_preparation(preparation)
    , m_question(question)
{
    setObjectName(QStringLiteral("priorityDialog"));
    setWindowTitle(tr("How priorities are made"));
    auto *formula = new QLabel(formulaText(), this);
    formula->setWordWrap(true);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // its rows have it, and scroll along
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(createTerms());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *usual = buttons->addButton(tr("Back to the usual weights"), QDialogButtonBox::ResetRole);
    usual->setObjectName(QStringLiteral("usualWeights"));
    usual->setEnabled(!preparation.isReadOnly());
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(formula);
    column->addWidget(area, 1);
    column->addWidget(buttons);
    resize(firstPrioritySize);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(usual, &QPushButton::clicked, this, [this] {
        m_preparation.setWeights({});
        refresh();
    });
    connect(&preparation, &Models::Preparation::prioritiesChanged, this, &PriorityDialog::refresh);
    refresh();
}

QWidget *PriorityDialog::createTerms()
{
    auto *terms = new QWidget(this);
    auto *column = new QVBoxLayout(terms);
    column->setContentsMargins(leadingMargins(0, 0, 8, 0));
    for (const Domain::Term term : Domain::priorityTerms) {
        auto *row = new WeightRow(term, terms);
        row->setReadOnly(m_preparation.isReadOnly());
        m_rows.append(row);
        column->addWidget(row);
        connect(row, &WeightRow::weightChanged, this, [this, term](double weight) { setWeight(term, weight); });
    }
    column->addStretch(1);
    return terms;
}

void PriorityDialog::setWeight(Domain::Term term, double weight)
{
    Domain::Weights weights = m_preparation.weights();
    weights[term] = weight;
    m_preparation.setWeights(weights);
}

void PriorityDialog::refresh()
{
    const Domain::Priority priority = m_preparation.priority(m_question);
    for (WeightRow *row : std::as_const(m_rows)) {
        row->setWeight(m_preparation.weights()[row->term()]);
        const auto value = std::ranges::find(priority.terms, row->term(), &Domain::TermValue::term);
        if (value == priority.terms.cend())
            row->setValue(-1, {});
        else
            row->setValue(value->value, value->reason);
    }
}

} // namespace Widgets
