// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/markedlabel.h"

class QCheckBox;

namespace Widgets
{

/// A check box whose text wraps, which QCheckBox's does not.
class WrappingCheckBox : public QWidget
{
    Q_OBJECT

public:
    explicit WrappingCheckBox(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text, const QString &search);
    void setChecked(bool checked);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void toggledByPerson(bool checked);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QCheckBox *m_box;
    MarkedLabel *m_label;
};

} // namespace Widgets
