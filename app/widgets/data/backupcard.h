// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/card.h"

class QPushButton;
class QTreeWidget;

namespace Models
{
class YourData;
}

namespace Widgets
{

class DimLabel;

/// The backups there are: made, looked into and restored here.
class BackupCard : public Card
{
    Q_OBJECT

public:
    explicit BackupCard(Models::YourData &yourData, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly);
    void takeFocus();

private:
    QLayout *createButtons();
    void refresh();
    void updateButtons();
    int rowHeight() const;
    /// The place of the chosen one in the overview; -1: none.
    int chosen() const;

    Models::YourData &m_data;
    DimLabel *m_sentence;
    QTreeWidget *m_list;
    QPushButton *m_make;
    QPushButton *m_look;
    QPushButton *m_restore;
    bool m_readOnly = false;
};

} // namespace Widgets
