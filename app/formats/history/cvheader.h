// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history/history.h"
#include "formats/history/cvwords.h"

namespace Formats
{

/// What stands above an entry's bullets, taken apart: "Senior Developer, Ledger AG (2019 – 2023)".
struct CvHeader {
    QStringList parts; ///< Position, company, place… in the order in which they stand.
    QString start;
    QString end;
    bool isRange = false;
    QString url;
};

/// "Senior Developer at Ledger AG", and names and titles that only a comma parts, as the pieces that they are.
QStringList headerPieces(const QStringList &parts);

CvHeader headerFrom(const QStringList &lines);

/// The fields of an entry of that part of a CV: of what each piece of the header is. All of it is placed.
Domain::Entry entryFrom(const CvHeader &header, CvPart part);

} // namespace Formats
