// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history/datefields.h"

#include "domain/history/tidy.h"
#include "widgets/history/hintlabel.h"
#include "widgets/history/sharedundo.h"
#include "widgets/theme/dimlabel.h"

#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Widgets
{

DateFields::DateFields(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_hint(new HintLabel(tr("A year, a month or a day: 2021, 2021-04 or 2021-04-30"), this))
{
    m_hint->setObjectName(u"dateHint"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->addWidget(m_hint, 2, 0, 1, 2);
}

void DateFields::add(QLatin1StringView key, const QString &name)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QString(key));
    edit->setAccessibleName(name);
    edit->setTextMargins(4, 0, 4, 0);
    edit->setAccessibleDescription(m_hint->text());
    if (key == "endDate"_L1)
        edit->setPlaceholderText(tr("now"));
    edit->installEventFilter(new SharedUndo(edit));
    auto *label = new DimLabel(name, this);
    label->setBuddy(edit);
    const int column = static_cast<int>(m_fields.size());
    m_grid->addWidget(label, 0, column);
    m_grid->addWidget(edit, 1, column);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_fields.append({key, edit});
    connect(edit, &QLineEdit::textEdited, this, [this, key](const QString &text) {
        m_hint->setTrouble(trouble());
        if (text.trimmed().isEmpty() || Domain::isDate(text.trimmed()))
            Q_EMIT edited(key, text.trimmed());
    });
    connect(edit, &QLineEdit::editingFinished, this, &DateFields::finished);
}

void DateFields::setDate(QLatin1StringView key, const QString &date)
{
    for (const Field &field : std::as_const(m_fields)) {
        // What is being typed, and is no date yet, stays.
        const QString text = field.edit->text().trimmed();
        const bool typing = field.edit->hasFocus() && !text.isEmpty() && !Domain::isDate(text);
        if (field.key == key && text != date && !typing)
            field.edit->setText(date);
    }
    m_hint->setTrouble(trouble());
}

void DateFields::setReadOnly(bool readOnly)
{
    for (const Field &field : std::as_const(m_fields))
        field.edit->setReadOnly(readOnly);
}

QString DateFields::trouble() const
{
    for (const Field &field : m_fields) {
        const QString text = field.edit->text().trimmed();
        if (!text.isEmpty() && !Domain::isDate(text))
            return tr("“%1” is not kept: write 2021, 2021-04 or 2021-04-30").arg(text);
    }
    if (m_fields.size() < 2)
        return {};
    const QString from = m_fields[0].edit->text().trimmed();
    const QString until = m_fields[1].edit->text().trimmed();
    const qsizetype alike = qMin(from.size(), until.size());
    return until.left(alike) < from.left(alike) ? tr("It ends before it begins.") : QString();
}

} // namespace Widgets
