// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace Widgets
{

/// A label for what supports: plain text in the dim colour, which follows the palette.
class DimLabel : public QLabel
{
    Q_OBJECT

public:
    explicit DimLabel(QWidget *parent = nullptr);
    explicit DimLabel(const QString &text, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolour();
};

} // namespace Widgets
