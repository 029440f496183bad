// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/historymodel.h"

#include <QWidget>

class QLabel;
class QListView;
class QMenu;
class QPushButton;

namespace Models
{
class LeftOutModel;
}

namespace Widgets
{

class DimLabel;

/// What was left out of an import, each with its reason; the chosen line can be taken into the history by hand.
class LeftOutList : public QWidget
{
    Q_OBJECT

public:
    LeftOutList(Models::LeftOutModel &leftOut, Models::HistoryModel &history, QWidget *parent = nullptr);

    /// The entry that a line can go to as a highlight.
    void setPlace(const std::optional<Models::EntryPlace> &place);

private:
    QWidget *createDetail();
    void fillMenu();
    void showChosen();
    int chosen() const;

    Models::LeftOutModel &m_leftOut;
    Models::HistoryModel &m_history;
    std::optional<Models::EntryPlace> m_place;
    QListView *m_list;
    QLabel *m_text = nullptr;
    DimLabel *m_why = nullptr;
    QPushButton *m_add = nullptr;
    QMenu *m_menu = nullptr;
};

} // namespace Widgets
