// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

namespace Widgets
{

/// How the window was left: sizes, what was open, what was chosen. The one place for settings; what a person
/// wrote belongs into the data file instead.
class Settings
{
public:
    /// The platform's own place, or that file.
    Settings() : m_settings(QSettings::NativeFormat, QSettings::UserScope, name(), name()) { }
    explicit Settings(const QString &file) : m_settings(file, QSettings::IniFormat) { }

    QByteArray bytes(QLatin1StringView key) const { return m_settings.value(key).toByteArray(); }
    QString text(QLatin1StringView key, const QString &otherwise = {}) const
    {
        return m_settings.value(key, otherwise).toString();
    }
    QStringList list(QLatin1StringView key) const { return m_settings.value(key).toStringList(); }
    bool flag(QLatin1StringView key, bool otherwise) const { return m_settings.value(key, otherwise).toBool(); }
    int number(QLatin1StringView key, int otherwise) const { return m_settings.value(key, otherwise).toInt(); }
    bool has(QLatin1StringView key) const { return m_settings.contains(key); }
    void remove(QLatin1StringView group) { m_settings.remove(group); }
    void set(QLatin1StringView key, const QVariant &value) { m_settings.setValue(key, value); }

private:
    static QString name() { return QStringLiteral("starwright"); }

    QSettings m_settings;
};

} // namespace Widgets
