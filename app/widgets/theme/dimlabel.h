// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
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

    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolour();

    mutable QHash<int, int> m_heights; ///< By width: a layout asks for the same ones again and again.
    mutable QString m_measured; ///< The text that they are of.
};

} // namespace Widgets
