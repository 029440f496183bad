// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/card.h"

class QLabel;

namespace Widgets
{

/// What Starwright never does with a person's data, each with the command that shows it.
class Promises : public Card
{
    Q_OBJECT

public:
    explicit Promises(QWidget *parent = nullptr);

    /// The commands name this file.
    void setFile(const QString &file);

private:
    QList<QLabel *> m_commands;
};

} // namespace Widgets
