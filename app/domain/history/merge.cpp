// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/history/merge.h"

#include "domain/history/samelines.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Domain
{

namespace
{

/// What an entry is known by. One without a name is known by all that it says.
QString namesOf(Section section, const Entry &entry)
{
    QStringList names;
    for (const Field &field : fieldsOf(section).first(2)) {
        if (field.kind == FieldKind::Text)
            names.append(sameKey(textOf(entry, field.key)));
    }
    if (std::ranges::any_of(names, [](const QString &name) { return !name.isEmpty(); }))
        return names.join(u'\n');
    QStringList texts{QString()};
    for (const Field &field : fieldsOf(section)) {
        texts.append(sameKey(textOf(entry, field.key)));
        texts += listOf(entry, field.key);
    }
    return texts.join(u'\n');
}

/// The organisation, where that and a start are enough to know a position whose title has changed.
QString organisationOf(Section section, const Entry &entry)
{
    const bool isPosition = section == Section::Work || section == Section::Volunteer || section == Section::Education;
    const QString name = isPosition ? sameKey(textOf(entry, fieldsOf(section)[1].key)) : QString();
    const QString start = textOf(entry, "startDate"_L1);
    return name.isEmpty() || start.isEmpty() ? QString() : name + u'\n' + start;
}

bool fit(const QString &start, const QString &other)
{
    return start.startsWith(other) || other.startsWith(start);
}

/// Finds for each imported entry the one of mine that it is another version of. None is found twice.
class Pairs
{
public:
    Pairs(Section section, const QList<Entry> &mine, const QList<Entry> &imported)
        : m_section(section)
        , m_mine(mine)
        , m_imported(imported)
        , m_pairs(imported.size(), -1)
        , m_taken(mine.size(), false)
    {
        for (qsizetype i = 0; i < mine.size(); ++i) {
            m_byNames[namesOf(section, mine[i])].append(i);
            if (const QString organisation = organisationOf(section, mine[i]); !organisation.isEmpty())
                m_byOrganisation[organisation].append(i);
        }
    }

    QList<qsizetype> find()
    {
        const auto sameStart
            = [](const Entry &a, const Entry &b) { return textOf(a, "startDate"_L1) == textOf(b, "startDate"_L1); };
        const auto fittingStart
            = [](const Entry &a, const Entry &b) { return fit(textOf(a, "startDate"_L1), textOf(b, "startDate"_L1)); };
        pair(m_byNames, namesOf, std::equal_to<Entry>()); // The surest first.
        pair(m_byNames, namesOf, sameStart);
        pair(m_byNames, namesOf, fittingStart);
        pair(m_byOrganisation, organisationOf, sameStart);
        return m_pairs;
    }

private:
    using Index = QHash<QString, QList<qsizetype>>;

    template <typename Fits>
    void pair(Index &index, QString (*keyOf)(Section, const Entry &), const Fits &fits)
    {
        constexpr qsizetype mostLookedAt = 100; // Nobody had one position so often.
        for (qsizetype i = 0; i < m_imported.size(); ++i) {
            const QString key = m_pairs[i] < 0 ? keyOf(m_section, m_imported[i]) : QString();
            if (key.isEmpty())
                continue;
            QList<qsizetype> &candidates = index[key];
            while (!candidates.isEmpty() && m_taken[candidates.first()])
                candidates.removeFirst();
            for (const qsizetype at : candidates.first(std::min(mostLookedAt, candidates.size()))) {
                if (m_taken[at] || !fits(m_mine[at], m_imported[i]))
                    continue;
                m_pairs[i] = at;
                m_taken[at] = true;
                break;
            }
        }
    }

    Section m_section;
    const QList<Entry> &m_mine;
    const QList<Entry> &m_imported;
    QList<qsizetype> m_pairs;
    QList<bool> m_taken;
    Index m_byNames;
    Index m_byOrganisation;
};

QList<Entry> mergedEntries(Section section, const QList<Entry> &mine, const QList<Entry> &imported)
{
    QList<Entry> entries = mine;
    const QList<qsizetype> pairs = Pairs(section, mine, imported).find();
    for (qsizetype i = 0; i < imported.size(); ++i) {
        if (pairs[i] < 0)
            entries.append(imported[i]);
        else
            entries[pairs[i]] = mergedValue(entries[pairs[i]], imported[i]).toObject();
    }
    return entries;
}

} // namespace

History merged(const History &mine, const History &imported)
{
    History history;
    history.basics = mergedValue(mine.basics, imported.basics).toObject();
    history.more = mergedValue(mine.more, imported.more).toObject();
    for (const Section section : sections)
        history[section] = mergedEntries(section, mine[section], imported[section]);
    return history;
}

} // namespace Domain
