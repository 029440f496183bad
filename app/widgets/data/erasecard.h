// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/card.h"

class QLineEdit;
class QPushButton;

namespace Widgets
{

/// Erases everything, once the person has typed that this is meant.
class EraseCard : public Card
{
    Q_OBJECT

public:
    explicit EraseCard(QWidget *parent = nullptr);

    void setReadOnly(bool readOnly);
    void clear();

Q_SIGNALS:
    void eraseRequested();

private:
    void updateButton();

    QLineEdit *m_word;
    QPushButton *m_erase;
    bool m_readOnly = false;
};

} // namespace Widgets
