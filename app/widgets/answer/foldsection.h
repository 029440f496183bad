// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Widgets
{

class FoldHeading;

/// A heading that folds what stands below it.
class FoldSection : public QWidget
{
    Q_OBJECT

public:
    FoldSection(const QString &name, QWidget *body, QWidget *parent = nullptr);

    /// What the heading says: the name, and perhaps more behind it.
    void setHeading(const QString &text);
    bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    /// The person opened or folded it.
    void toggled(bool open);

private:
    FoldHeading *m_heading;
    QWidget *m_body;
};

} // namespace Widgets
