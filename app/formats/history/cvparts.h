// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/history/cvlines.h"
#include "formats/history/cvwords.h"

namespace Formats
{

/// The lines under one heading of a CV.
struct PartOfCv {
    CvPart part = CvPart::Top;
    QString heading;
    QList<CvLine> lines;
};

/// A CV from heading to heading; the first part is what stands above them all.
QList<PartOfCv> partsOf(const QList<CvLine> &lines);

} // namespace Formats
