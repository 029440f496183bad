// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/preferencestore.h"

#include "storage/database.h"
#include "storage/seal.h"
#include "storage/storedtext.h"

namespace Storage
{

Domain::Result<QHash<QString, QString>> PreferenceStore::load()
{
    const auto found = m_database.connection().rows(QStringLiteral("SELECT %1 FROM preference WHERE name <> '%2'")
            .arg(textColumns({QStringLiteral("name"), QStringLiteral("value")}), sealName));
    return found.transform([](const QList<Row> &rows) {
        QHash<QString, QString> preferences;
        for (const Row &row : rows)
            preferences.insert(fromStored(row[0].toByteArray()), fromStored(row[1].toByteArray()));
        return preferences;
    });
}

Domain::Result<void> PreferenceStore::set(const QHash<QString, QString> &preferences)
{
    QList<Row> rows;
    for (const auto &[name, value] : preferences.asKeyValueRange())
        rows += Row{toStored(name), toStored(value)};
    Connection &connection = m_database.connection();
    return connection.inTransaction([&] {
        return connection.run(
            QStringLiteral("INSERT OR REPLACE INTO preference (name, value) VALUES (%1)").arg(textParameters(2)), rows);
    });
}

} // namespace Storage
