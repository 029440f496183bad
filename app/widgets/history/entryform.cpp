// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history/entryform.h"

#include "models/historywords.h"
#include "widgets/history/datefields.h"
#include "widgets/history/linelist.h"
#include "widgets/history/sharedundo.h"
#include "widgets/history/textfield.h"
#include "widgets/theme/card.h"
#include "widgets/theme/dimlabel.h"

#include <QApplication>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Widgets
{

using Domain::Field;
using Domain::FieldKind;
namespace HistoryWords = Models::HistoryWords;

namespace
{

constexpr QMargins textMargins(4, 0, 4, 0);

/// The basics that a form shows; address and profiles stay as they came.
constexpr std::array basicFields{Field{"name"_L1, FieldKind::Text}, Field{"label"_L1, FieldKind::Text},
    Field{"email"_L1, FieldKind::Text}, Field{"phone"_L1, FieldKind::Text}, Field{"url"_L1, FieldKind::Url},
    Field{"summary"_L1, FieldKind::LongText}};

bool isShort(const Field &field)
{
    return field.kind == FieldKind::Text || field.kind == FieldKind::Url;
}

} // namespace

EntryForm::EntryForm(Models::HistoryModel &model, const Models::EntryPlace &place, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_place(place)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    createFields(place.section ? Domain::fieldsOf(*place.section) : std::span<const Field>(basicFields));
    refresh(place);
}

QString EntryForm::nameOf(const Field &field) const
{
    return HistoryWords::field(m_place.section, field.key);
}

// A field that goes with the focus says first that editing is finished: while there is still a form to hear it.
EntryForm::~EntryForm()
{
    if (QWidget *focused = QApplication::focusWidget(); focused && isAncestorOf(focused))
        focused->clearFocus();
}

void EntryForm::createFields(std::span<const Field> fields)
{
    // What is short comes first, two to a row.
    QList<Field> shorts;
    std::ranges::copy_if(fields, std::back_inserter(shorts), isShort);
    for (const Field &field : std::as_const(shorts))
        addText(field, &field == &shorts.constLast() && m_column == 0);
    for (const Field &field : fields) {
        switch (field.kind) {
        case FieldKind::Text:
        case FieldKind::Url:
            break;
        case FieldKind::LongText:
            addLongText(field);
            break;
        case FieldKind::Date:
            addDate(field);
            break;
        case FieldKind::List:
            addList(field);
            break;
        }
    }
}

void EntryForm::addText(const Field &field, bool whole)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QString(field.key));
    edit->setAccessibleName(nameOf(field));
    edit->setTextMargins(textMargins);
    edit->installEventFilter(new SharedUndo(edit));
    connect(edit, &QLineEdit::textEdited, this,
        [this, key = field.key](const QString &text) { m_model.setText(m_place, key, text); });
    // To the model itself, which may go before its form: a field that loses the focus as it goes still tells.
    connect(edit, &QLineEdit::editingFinished, &m_model, &Models::HistoryModel::endTyping);
    m_texts.append({field.key, edit});
    if (whole) {
        addRow(nameOf(field), edit, edit);
        return;
    }
    auto *name = new DimLabel(nameOf(field), this);
    name->setBuddy(edit);
    // The rows of both are begun by the left one.
    const int row = m_grid->rowCount() - (m_column == 0 ? 0 : 3);
    m_grid->addWidget(name, row, m_column);
    m_grid->addWidget(edit, row + 1, m_column);
    m_grid->setRowMinimumHeight(row + 2, 8);
    m_column = 1 - m_column;
}

void EntryForm::addRow(const QString &name, QWidget *field, QWidget *buddy)
{
    const int row = m_grid->rowCount();
    m_column = 0;
    if (!name.isEmpty()) {
        auto *label = new DimLabel(name, this);
        label->setBuddy(buddy);
        m_grid->addWidget(label, row, 0, 1, 2);
    }
    m_grid->addWidget(field, row + 1, 0, 1, 2);
    m_grid->setRowMinimumHeight(row + 2, 8);
}

void EntryForm::addLongText(const Field &field)
{
    auto *card = new Card(this);
    auto *edit = new TextField(TextField::Kind::Alone, card);
    edit->setObjectName(QString(field.key));
    edit->setAccessibleName(nameOf(field));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(6, 5, 6, 5);
    column->addWidget(edit);
    connect(edit, &TextField::edited, this,
        [this, key = field.key](const QString &text) { m_model.setText(m_place, key, text); });
    connect(edit, &MarkdownEdit::focused, this, [this, card](bool has) {
        card->setActive(has);
        if (!has)
            m_model.endTyping();
    });
    m_longTexts.append({field.key, edit});
    addRow(nameOf(field), card, edit);
}

void EntryForm::addDate(const Field &field)
{
    if (!m_dates) {
        m_dates = new DateFields(this);
        connect(m_dates, &DateFields::edited, this,
            [this](QLatin1StringView key, const QString &date) { m_model.setText(m_place, key, date); });
        connect(m_dates, &DateFields::finished, &m_model, &Models::HistoryModel::endTyping);
        addRow({}, m_dates, nullptr);
    }
    m_dates->add(field.key, nameOf(field));
    m_dateKeys.append(field.key);
}

void EntryForm::addList(const Field &field)
{
    const QLatin1StringView key = field.key;
    auto *list = new LineList(QString(key), HistoryWords::addLine(key), HistoryWords::linePrompt(key), this);
    connect(list, &LineList::edited, this,
        [this, key](int line, const QString &text) { m_model.setLine(m_place, key, line, text); });
    connect(list, &LineList::added, this,
        [this, key](int line, const QStringList &texts) { m_model.insertLines(m_place, key, line, texts); });
    connect(list, &LineList::removed, this, [this, key](int line) { m_model.removeLine(m_place, key, line); });
    connect(list, &LineList::moved, this, [this, key](int line, int by) { m_model.moveLine(m_place, key, line, by); });
    connect(list, &LineList::finished, &m_model, &Models::HistoryModel::endTyping);
    m_lists.append({key, list});
    addRow(nameOf(field), list, list);
}

void EntryForm::refresh(const Models::EntryPlace &place)
{
    m_place = place;
    const Domain::Entry entry = m_model.entry(place);
    for (const auto &[key, edit] : std::as_const(m_texts)) {
        if (const QString text = Domain::textOf(entry, key); edit->text() != text) {
            edit->setText(text);
            edit->setCursorPosition(0); // a long one shows how it begins
        }
    }
    for (const auto &[key, edit] : std::as_const(m_longTexts))
        edit->setText(Domain::textOf(entry, key));
    for (const QLatin1StringView key : std::as_const(m_dateKeys))
        m_dates->setDate(key, Domain::textOf(entry, key));
    for (const auto &[key, list] : std::as_const(m_lists))
        list->setLines(Domain::listOf(entry, key));
}

void EntryForm::setReadOnly(bool readOnly)
{
    for (const auto &[key, edit] : std::as_const(m_texts))
        edit->setReadOnly(readOnly);
    for (const auto &[key, edit] : std::as_const(m_longTexts))
        edit->setReadOnly(readOnly);
    for (const auto &[key, list] : std::as_const(m_lists))
        list->setReadOnly(readOnly);
    if (m_dates)
        m_dates->setReadOnly(readOnly);
}

void EntryForm::focusFirst()
{
    if (m_texts.isEmpty())
        return;
    QLineEdit *first = m_texts.constFirst().edit;
    first->setFocus(Qt::OtherFocusReason);
    first->end(false);
}

} // namespace Widgets
