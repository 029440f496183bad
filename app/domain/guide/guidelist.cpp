// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/guide/guidelist.h"

#include <algorithm>

namespace Domain
{

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

} // namespace Domain
