// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/weightstore.h"

#include "storage/database.h"
#include "storage/preferencestore.h"

#include <cmath>

namespace Storage
{

namespace
{

constexpr int everyDigit = 17; // Of a double, so that it comes back.

QString nameOf(Domain::Term term)
{
    return QStringLiteral("priority.") + Domain::toWord(term);
}

} // namespace

Domain::Result<Domain::Weights> WeightStore::load()
{
    const auto preferences = PreferenceStore(m_database).load();
    if (!preferences)
        return std::unexpected(preferences.error());
    Domain::Weights weights;
    for (const Domain::Term term : Domain::priorityTerms) {
        bool isNumber = false;
        const double weight = preferences->value(nameOf(term)).toDouble(&isNumber);
        if (isNumber && std::isfinite(weight) && weight >= 0)
            weights[term] = weight;
    }
    return weights;
}

Domain::Result<void> WeightStore::save(const Domain::Weights &weights)
{
    PreferenceStore preferences(m_database);
    return m_database.connection().inTransaction([&]() -> Domain::Result<void> {
        for (const Domain::Term term : Domain::priorityTerms) {
            if (auto set = preferences.set(nameOf(term), QString::number(weights[term], 'g', everyDigit)); !set)
                return set;
        }
        return {};
    });
}

} // namespace Storage
