// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QButtonGroup>
#include <QWidget>

namespace Widgets
{

/// A row of joined buttons of which one is on.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(const QStringList &labels, QWidget *parent = nullptr);

    int current() const { return m_group.checkedId(); }
    void setCurrent(int index);

Q_SIGNALS:
    /// The person chose another segment.
    void chosen(int index);

private:
    QButtonGroup m_group;
};

} // namespace Widgets
