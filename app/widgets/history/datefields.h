// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLineEdit;

namespace Widgets
{

class HintLabel;

/// An entry's dates side by side, with a hint that says how a date is written. What is no date stays in the field
/// and is not kept.
class DateFields : public QWidget
{
    Q_OBJECT

public:
    explicit DateFields(QWidget *parent = nullptr);

    void add(QLatin1StringView key, const QString &name);
    void setDate(QLatin1StringView key, const QString &date);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// A date that there is, or an empty text.
    void edited(QLatin1StringView key, const QString &date);
    void finished();

private:
    struct Field {
        QLatin1StringView key;
        QLineEdit *edit;
    };
    QString trouble() const;

    QGridLayout *m_grid;
    HintLabel *m_hint;
    QList<Field> m_fields;
};

} // namespace Widgets
