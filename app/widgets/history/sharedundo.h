// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Widgets
{

/// Keeps text fields from undoing by themselves: the keys go on to whoever undoes for the whole history.
class SharedUndo : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *field, QEvent *event) override;
};

} // namespace Widgets
