// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/history/cvheader.h"
#include "formats/history/cvlines.h"
#include "formats/history/cvwords.h"

namespace Formats
{

/// Finds where entries begin among the lines of a part: in headings, bold lines, and lines with a period.
class CvHeaders
{
public:
    CvHeaders(const QList<CvLine> &lines, CvPart part) : m_lines(lines), m_part(part) { }

    /// How many lines from `at` on are the header of an entry; 0 where they are not. `bulletIndent`: of the bullet
    /// that began the entry before, or -1. Looks a few lines ahead at most.
    qsizetype lengthAt(qsizetype at, bool isFirst, qsizetype bulletIndent) const;

private:
    const CvLine &line(qsizetype at) const;
    bool isDated(qsizetype at) const;
    bool isShortText(qsizetype at) const;
    bool isAfterGap(qsizetype at) const;
    bool isBulletHeader(qsizetype at, bool isFirst, qsizetype bulletIndent) const;
    bool isUndatedHeader(qsizetype at, bool isFirst) const;
    qsizetype datedBelow(qsizetype at) const;
    qsizetype extended(qsizetype at, qsizetype length) const;
    bool extends(qsizetype at, qsizetype next, const CvHeader &header) const;
    bool isCompany(qsizetype at, const CvHeader &header) const;

    const QList<CvLine> &m_lines;
    CvPart m_part;
};

} // namespace Formats
