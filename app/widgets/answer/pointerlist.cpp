// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answer/pointerlist.h"

#include "widgets/answer/wrappingcheckbox.h"

#include <QVBoxLayout>

namespace Widgets
{

PointerList::PointerList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
}

void PointerList::setPointers(const QStringList &pointers, const QSet<int> &covered)
{
    while (m_boxes.size() > pointers.size())
        delete m_boxes.takeLast();
    while (m_boxes.size() < pointers.size()) {
        const int place = static_cast<int>(m_boxes.size());
        auto *box = new WrappingCheckBox(this);
        box->setObjectName(QStringLiteral("pointer%1").arg(place));
        box->setReadOnly(m_readOnly);
        connect(box, &WrappingCheckBox::toggledByPerson, this,
            [this, place](bool checked) { Q_EMIT coveredChanged(place, checked); });
        m_column->addWidget(box);
        m_boxes.append(box);
    }
    for (int place = 0; place < pointers.size(); ++place) {
        m_boxes[place]->setText(pointers[place], m_search);
        m_boxes[place]->setChecked(covered.contains(place));
    }
}

void PointerList::setSearch(const QString &text)
{
    m_search = text;
    for (WrappingCheckBox *box : std::as_const(m_boxes))
        box->setText(box->text(), text);
}

void PointerList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (WrappingCheckBox *box : std::as_const(m_boxes))
        box->setReadOnly(readOnly);
}

} // namespace Widgets
