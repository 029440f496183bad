// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace Widgets
{

/// A line of help below a field, dim; in the colour of what needs the person while something is wrong there.
class HintLabel : public QLabel
{
    Q_OBJECT

public:
    HintLabel(const QString &hint, QWidget *parent = nullptr);

    /// What is wrong; empty: nothing, and the hint stands there.
    void setTrouble(const QString &trouble);

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolour();

    QString m_hint;
    bool m_trouble = false;
};

} // namespace Widgets
