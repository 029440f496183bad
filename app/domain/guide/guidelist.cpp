// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/guide/guidelist.h"

#include <QCoreApplication>
#include <algorithm>

namespace Domain
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Domain::Guide)
};

} // namespace

QList<GuidePtr> allGuides(const QList<GuidePtr> &builtIn, const QList<Guide> &imported)
{
    QList<GuidePtr> guides = builtIn;
    for (const Guide &guide : imported) {
        const auto same = std::ranges::find(guides, guide.id, [](const GuidePtr &known) { return known->id; });
        if (same == guides.end())
            guides.append(std::make_shared<const Guide>(guide));
        else if (guide.version > (*same)->version)
            *same = std::make_shared<const Guide>(guide);
    }
    return guides;
}

GuidePtr guideWithId(const QList<GuidePtr> &guides, const QString &id)
{
    const auto found = std::ranges::find(guides, id, [](const GuidePtr &guide) { return guide->id; });
    return found == guides.cend() ? nullptr : *found;
}

Result<void> checkVersion(const Guide &guide, const QString &file, const QList<GuidePtr> &known)
{
    for (const GuidePtr &other : known) {
        if (other->id == guide.id && other->version >= guide.version && *other != guide)
            return failure(Words::tr("cannot import"), file,
                Words::tr("version %1 of the guide '%2' is there already; give this one a higher version than %1")
                    .arg(other->version)
                    .arg(guide.id));
    }
    return {};
}

} // namespace Domain
