// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace Widgets
{

/// A line across the window for what the person must know before they go on.
class Banner : public QLabel
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Widgets
