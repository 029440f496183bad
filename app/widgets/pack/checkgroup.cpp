// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pack/checkgroup.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace Widgets
{

CheckGroup::CheckGroup(const QString &title, QWidget *parent) : QGroupBox(title, parent)
{
    new QVBoxLayout(this);
}

void CheckGroup::add(const QString &key, const QString &name)
{
    auto *box = new QCheckBox(QString(name).replace(u'&', QLatin1StringView("&&")), this);
    box->setObjectName(key);
    layout()->addWidget(box);
    m_boxes.append({key, box});
    connect(box, &QCheckBox::toggled, this, &CheckGroup::changed);
}

void CheckGroup::setChecked(const QSet<QString> &keys)
{
    for (const auto &[key, box] : std::as_const(m_boxes))
        box->setChecked(keys.contains(key));
}

QStringList CheckGroup::checked() const
{
    QStringList keys;
    for (const auto &[key, box] : m_boxes) {
        if (box->isChecked())
            keys.append(key);
    }
    return keys;
}

} // namespace Widgets
