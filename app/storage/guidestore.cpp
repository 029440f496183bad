// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/guidestore.h"

#include "storage/database.h"
#include "storage/guiderows.h"
#include "storage/storedtext.h"

namespace Storage
{

Domain::Result<QList<Domain::Guide>> GuideStore::load()
{
    Connection &connection = m_database.connection();
    const auto guideRows = connection.rows(
        QStringLiteral("SELECT %1, version FROM guide ORDER BY id").arg(textColumns(guideTextColumns())));
    if (!guideRows)
        return std::unexpected(guideRows.error());
    QList<Domain::Guide> guides;
    for (const Row &row : *guideRows) {
        Domain::Guide &guide = guides.emplaceBack(guideOf(row));
        const auto questionRows = connection.rows(
            QStringLiteral("SELECT %1, number FROM question WHERE guide = CAST(? AS TEXT) ORDER BY position")
                .arg(textColumns(questionTextColumns())),
            {toStored(guide.id)});
        if (!questionRows)
            return std::unexpected(questionRows.error());
        for (const Row &questionRow : *questionRows)
            guide.questions += questionOf(questionRow);
    }
    return guides;
}

Domain::Result<void> GuideStore::save(const Domain::Guide &guide)
{
    return m_database.connection().inTransaction(
        [&] { return remove(guide.id).and_then([&] { return insert(guide); }); });
}

Domain::Result<void> GuideStore::remove(const QString &id)
{
    return m_database.connection().run(
        QStringLiteral("DELETE FROM guide WHERE id = CAST(? AS TEXT)"), {Row{toStored(id)}});
}

Domain::Result<void> GuideStore::insert(const Domain::Guide &guide)
{
    QList<Row> questions;
    for (const Domain::Question &question : guide.questions)
        questions += toRow(question) << toStored(guide.id) << questions.size();
    const QStringList guideNames = guideTextColumns();
    const QStringList questionNames = questionTextColumns();
    Connection &connection = m_database.connection();
    return connection
        .run(QStringLiteral("INSERT INTO guide (%1, version) VALUES (%2, ?)")
                 .arg(guideNames.join(u", "), textParameters(guideNames.size())),
            QList<Row>{toRow(guide)})
        .and_then([&] {
            return connection.run(QStringLiteral("INSERT INTO question (%1, number, guide, position) "
                                                 "VALUES (%2, ?, CAST(? AS TEXT), ?)")
                                      .arg(questionNames.join(u", "), textParameters(questionNames.size())),
                questions);
        });
}

} // namespace Storage
