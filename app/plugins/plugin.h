// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QObject>

namespace Plugins
{

/// The root object of a plugin of ours, loaded when first asked for; null, and a warning that says why, where it is
/// missing. It lives until the program ends. From any thread.
QObject *plugin(QLatin1StringView name);

/// The same, as what the plugin was made to be.
template <typename Interface>
const Interface *pluginAs(QLatin1StringView name)
{
    return qobject_cast<Interface *>(plugin(name));
}

} // namespace Plugins
