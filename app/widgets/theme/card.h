// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace Widgets
{

/// A rounded surface with a thin border; the border takes the accent while the card is active.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    void setActive(bool active);
    /// A band at the leading edge, `width` pixels wide, with a letter at its top.
    void setBand(const QString &letter, int width);

protected:
    void paintEvent(QPaintEvent *event) override;
    /// The colour of the band; asked for at each painting, since palettes change.
    virtual QColor bandColour() const;

private:
    bool m_active = false;
    int m_bandWidth = 0;
    QString m_letter;
};

} // namespace Widgets
