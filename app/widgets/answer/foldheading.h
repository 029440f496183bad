// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace Widgets
{

/// The heading of a section that folds.
class FoldHeading : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FoldHeading(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Widgets
