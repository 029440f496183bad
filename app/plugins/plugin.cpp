// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/plugin.h"

#include <QCoreApplication>
#include <QDebug>
#include <QDir>
#include <QFileInfo>
#include <QPluginLoader>

using namespace Qt::StringLiterals;

namespace Plugins
{

namespace
{

/// Beside this program, or where installed programs keep theirs.
QString path(QLatin1StringView name)
{
    const QDir here(QCoreApplication::applicationDirPath());
    const QString file = name + QStringLiteral(STARWRIGHT_MODULE_SUFFIX);
    const QString beside = here.filePath(file);
    return QFileInfo::exists(beside) ? beside
                                     : QDir::cleanPath(here.filePath(QStringLiteral(STARWRIGHT_MODULES)) + u'/' + file);
}

} // namespace

QObject *plugin(QLatin1StringView name)
{
    const QString file = path(name);
    QPluginLoader loader(file);
    QObject *root = loader.instance();
    if (!root)
        qWarning().noquote() << file << "cannot be loaded:" << loader.errorString();
    return root;
}

} // namespace Plugins
