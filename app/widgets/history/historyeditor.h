// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/historymodel.h"

#include <QSplitter>

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace Widgets
{

class DimLabel;
class EntryForm;
class HistoryTree;

/// A history to be read and edited: what it holds on the one side, what is chosen of it on the other.
class HistoryEditor : public QSplitter
{
    Q_OBJECT

public:
    explicit HistoryEditor(Models::HistoryModel &model, QWidget *parent = nullptr);

    /// The chosen entry; nothing while a section is chosen.
    std::optional<Models::EntryPlace> place() const;
    void setReadOnly(bool readOnly);
    void selectFirst();
    void focusList();

public Q_SLOTS:
    void add(Domain::Section section);

Q_SIGNALS:
    void placeChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    QWidget *createList();
    QWidget *createPage();
    QToolButton *createTool(const QString &icon, const QString &name, const QString &objectName);
    void showIndex(const QModelIndex &index);
    void showPlace(const Models::EntryPlace &place);
    void showSection(Domain::Section section);
    void goTo(const Models::EntryPlace &place);
    void refreshHead();
    void remove();
    void move(int by);

    Models::HistoryModel &m_model;
    HistoryTree *m_tree;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_column = nullptr;
    QLabel *m_title = nullptr;
    DimLabel *m_meta = nullptr;
    QPushButton *m_add = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QToolButton *m_remove = nullptr;
    QWidget *m_body = nullptr; ///< The form of the entry, or what stands in its place.
    EntryForm *m_form = nullptr; ///< The body, where it is a form.
    QPersistentModelIndex m_shown;
    bool m_readOnly = false;
    bool m_arranged = false; ///< By the person, who moved a splitter.
};

} // namespace Widgets
