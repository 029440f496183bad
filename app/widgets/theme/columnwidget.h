// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>
#include <QWidget>

namespace Widgets
{

/// A page of one column that grows no wider than can be read well.
class ColumnWidget : public QWidget
{
    Q_OBJECT

public:
    /// The width in average characters.
    explicit ColumnWidget(int widest, QWidget *parent = nullptr);

    QVBoxLayout *column() const { return m_column; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void limit();

    int m_widest;
    QWidget *m_inner;
    QVBoxLayout *m_column;
};

} // namespace Widgets
