// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/qtmodules.h"

#include <QFile>
#include <QTextStream>

namespace Policy
{

QtModules::QtModules(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return;
    QTextStream lines(&in);
    for (QString line; lines.readLineInto(&line);) {
        const QString module = line.section(u' ', 1, 1);
        m_modules.insert(line.section(u' ', 0, 0), module);
        m_modules.insert(module, module);
    }
}

QString QtModules::of(const QString &include) const
{
    const QString module = m_modules.value(include.section(u'/', 0, 0));
    return module.isEmpty() ? m_modules.value(include.section(u'/', -1)) : module;
}

} // namespace Policy
