// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/data/erasecard.h"

#include "widgets/theme/dimlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Widgets
{

EraseCard::EraseCard(QWidget *parent)
    : Card(parent)
    , m_word(new QLineEdit(this))
    , m_erase(new QPushButton(tr("Erase everything"), this))
{
    auto *sentence = new DimLabel(
        tr("Removes your answers, your work history, your interviews, imported guides, every backup, and files that "
           "were "
           "set aside as damaged. It cannot be undone. Packs that you exported, and copies that you or another program "
           "made, are not Starwright's to find; and a disk may keep traces of what was on it."),
        this);
    sentence->setWordWrap(true);
    //: What has to be typed before everything can be erased.
    const QString word = tr("erase everything");
    m_word->setObjectName(QStringLiteral("eraseWord"));
    m_word->setPlaceholderText(tr("Type: %1").arg(word));
    m_word->setAccessibleName(tr("Type '%1' to confirm").arg(word));
    m_erase->setObjectName(QStringLiteral("eraseEverything"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_word, 1);
    row->addWidget(m_erase);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 16);
    column->setSpacing(10);
    column->addWidget(sentence);
    column->addLayout(row);
    connect(m_word, &QLineEdit::textChanged, this, &EraseCard::updateButton);
    connect(m_word, &QLineEdit::returnPressed, m_erase, &QPushButton::click);
    connect(m_erase, &QPushButton::clicked, this, &EraseCard::eraseRequested);
    updateButton();
}

void EraseCard::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_word->setEnabled(!readOnly);
    updateButton();
}

void EraseCard::clear()
{
    m_word->clear();
}

void EraseCard::updateButton()
{
    m_erase->setEnabled(
        !m_readOnly && m_word->text().trimmed().compare(tr("erase everything"), Qt::CaseInsensitive) == 0);
}

} // namespace Widgets
