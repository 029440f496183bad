// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace Policy
{

/// Which module of Qt a header belongs to, as the installed Qt has it.
class QtModules
{
public:
    /// Reads lines of "<header> <module>".
    explicit QtModules(const QString &file);

    /// "QtWidgets" for "QLabel", "qlabel.h", "QtWidgets" and "QtWidgets/QLabel"; empty for other modules.
    QString of(const QString &include) const;
    qsizetype size() const { return m_modules.size(); }

private:
    QHash<QString, QString> m_modules;
};

} // namespace Policy
