// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/historymodel.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;

namespace Widgets
{

class DateFields;
class LineList;
class TextField;

/// The fields of one entry of a history, each handed to the model as it is typed.
class EntryForm : public QWidget
{
    Q_OBJECT

public:
    EntryForm(Models::HistoryModel &model, const Models::EntryPlace &place, QWidget *parent = nullptr);

    ~EntryForm() override;

    /// As the model has it; the entry may have moved.
    void refresh(const Models::EntryPlace &place);
    void setReadOnly(bool readOnly);
    void focusFirst();

private:
    struct Text {
        QLatin1StringView key;
        QLineEdit *edit;
    };
    struct LongText {
        QLatin1StringView key;
        TextField *edit;
    };
    struct List {
        QLatin1StringView key;
        LineList *list;
    };

    void createFields(std::span<const Domain::Field> fields);
    void addText(const Domain::Field &field, bool whole);
    void addLongText(const Domain::Field &field);
    void addDate(const Domain::Field &field);
    void addList(const Domain::Field &field);
    void addRow(const QString &name, QWidget *field, QWidget *buddy);
    QString nameOf(const Domain::Field &field) const;

    Models::HistoryModel &m_model;
    Models::EntryPlace m_place;
    QGridLayout *m_grid;
    int m_column = 0; ///< Where the next short text goes.
    QList<Text> m_texts;
    QList<LongText> m_longTexts;
    QList<QLatin1StringView> m_dateKeys;
    DateFields *m_dates = nullptr;
    QList<List> m_lists;
};

} // namespace Widgets
