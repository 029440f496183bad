// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGroupBox>
#include <QSet>

class QCheckBox;

namespace Widgets
{

/// Check boxes under one heading.
class CheckGroup : public QGroupBox
{
    Q_OBJECT

public:
    explicit CheckGroup(const QString &title, QWidget *parent = nullptr);

    void add(const QString &key, const QString &name);
    void setChecked(const QSet<QString> &keys);
    /// In the order in which they were added.
    QStringList checked() const;

Q_SIGNALS:
    void changed();

private:
    QList<std::pair<QString, QCheckBox *>> m_boxes;
};

} // namespace Widgets
