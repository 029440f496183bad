// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/undobar.h"

#include "widgets/theme/measures.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Widgets
{

UndoBar::UndoBar(QWidget *parent)
    : QFrame(parent)
    , m_what(new QLabel(this))
    , m_button(new QPushButton(tr("Undo"), this))
{
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    m_button->setObjectName(QStringLiteral("undo"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(leadingMargins(6, 4, 0, 4));
    row->addWidget(m_what, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const auto undo = std::exchange(m_undo, {});
        settle();
        if (undo)
            undo();
    });
    hide();
}

void UndoBar::show(const QString &what, std::function<void()> undo)
{
    m_what->setText(what);
    m_undo = std::move(undo);
    m_button->setAccessibleDescription(what);
    setVisible(true);
}

void UndoBar::settle()
{
    m_undo = {};
    hide();
}

} // namespace Widgets
