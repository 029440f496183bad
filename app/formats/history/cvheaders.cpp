// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/cvheaders.h"

#include "formats/history/cvheader.h"
#include "formats/history/cvpieces.h"

using namespace Qt::StringLiterals;

namespace Formats
{

namespace
{

using enum CvLine::Kind;

constexpr qsizetype longestHeader = 160;

bool isPlain(const CvLine &line)
{
    return line.kind == Text;
}

} // namespace

const CvLine &CvHeaders::line(qsizetype at) const
{
    static const CvLine none;
    return at >= 0 && at < m_lines.size() ? m_lines[at] : none;
}

/// A line of which a period is a part, and that is no sentence besides.
bool CvHeaders::isDated(qsizetype at) const
{
    const QString &text = line(at).text;
    if (line(at).isBlank() || text.size() > longestHeader)
        return false;
    const auto period = findPeriod(text);
    if (!period)
        return false;
    QString rest = text;
    rest.remove(period->from, period->length);
    const QString name = withoutLooseEnds(rest);
    if (period->isRange)
        return name.isEmpty() || isNameLike(name);
    const bool isAtEdge = period->from <= 1 || period->from + period->length >= text.size() - 1;
    return isAtEdge && (name.isEmpty() || isNameLike(name));
}

bool CvHeaders::isShortText(qsizetype at) const
{
    return isPlain(line(at)) && isNameLike(line(at).text);
}

bool CvHeaders::isAfterGap(qsizetype at) const
{
    return at == 0 || line(at - 1).isBlank() || line(at - 1).kind == Heading;
}

bool CvHeaders::isBulletHeader(qsizetype at, bool isFirst, qsizetype bulletIndent) const
{
    if (bulletIndent >= 0 && line(at).indent > bulletIndent)
        return false;
    const bool isAmongHeaders = isFirst || bulletIndent >= 0;
    if (m_part == CvPart::Projects || m_part == CvPart::Education)
        return isAmongHeaders;
    const CvLine &next = line(at + 1);
    const bool hasOwnBullets = next.kind == Bullet && next.indent > line(at).indent;
    return isDated(at) && (isAmongHeaders || hasOwnBullets);
}

bool CvHeaders::isUndatedHeader(qsizetype at, bool isFirst) const
{
    if (line(at).isStrong)
        return !line(at).text.contains(u": "); // "Stack: Go, Kafka" with a label in bold
    if (!isAfterGap(at) || line(at).text.front().isLower())
        return false;
    const CvLine &next = line(at + 1);
    const CvLine &below = next.isBlank() ? line(at + 2) : next;
    if (m_part == CvPart::Education || m_part == CvPart::Projects)
        return !next.isBlank() || isFirst || below.kind == Bullet || m_part == CvPart::Education;
    return below.kind == Bullet && (!next.isBlank() || CvWords::isJobTitle(line(at).text));
}

/// Of a header with its period on a line below: how many lines down to that.
qsizetype CvHeaders::datedBelow(qsizetype at) const
{
    const bool mayFollow = isAfterGap(at) || line(at).isStrong || line(at - 1).kind == Bullet;
    if (!mayFollow || line(at).text.front().isLower())
        return 0;
    const auto isBelow = [this](qsizetype next) { return isPlain(line(next)) && isDated(next); };
    if (isBelow(at + 1))
        return 2;
    return isShortText(at + 1) && isBelow(at + 2) ? 3 : 0;
}

/// Below a title that stands alone, a short line above what was done there names the company, whatever that is called.
bool CvHeaders::isCompany(qsizetype at, const CvHeader &header) const
{
    const bool isTitleAlone = header.parts.size() == 1 && CvWords::isJobTitle(header.parts.first())
        && headerPieces(header.parts).size() == 1 && !CvWords::isOrganisation(header.parts.first());
    return m_part == CvPart::Work && isTitleAlone && line(at + 1).kind == Bullet && !line(at).text.front().isLower();
}

bool CvHeaders::extends(qsizetype at, qsizetype next, const CvHeader &header) const
{
    const qsizetype parts = header.parts.size();
    const bool hasPeriod = !header.start.isEmpty();
    const CvLine &below = line(next);
    if (below.kind == Heading)
        return below.level > line(at).level && !hasPeriod && parts < 2 && below.text.size() <= longestHeader;
    if (!isShortText(next))
        return false;
    if (isDated(next))
        return !hasPeriod && (line(at).kind == Heading || line(next - 1).kind != Blank);
    const QString &text = below.text;
    const bool isNamed = CvWords::isJobTitle(text) || CvWords::isOrganisation(text) || CvWords::isSchool(text)
        || CvWords::isDegree(text) || below.isStrong;
    return parts == 0 || (parts < 2 && isNamed && m_part != CvPart::Projects) || isCompany(next, header);
}

/// The header with the lines below that complete it: a company, a title, a period.
qsizetype CvHeaders::extended(qsizetype at, qsizetype length) const
{
    constexpr qsizetype most = 5;
    for (;;) {
        QStringList lines;
        for (qsizetype i = at; i < at + length; ++i)
            lines.append(line(i).text);
        const CvHeader header = headerFrom(lines);
        qsizetype next = at + length;
        const bool mayGap = line(next).isBlank() && line(at).kind == Heading;
        next += mayGap ? 1 : 0;
        if (next + 1 - at > most || !extends(at, next, header))
            return length;
        length = next + 1 - at;
    }
}

qsizetype CvHeaders::lengthAt(qsizetype at, bool isFirst, qsizetype bulletIndent) const
{
    const CvLine &first = line(at);
    if (first.isBlank())
        return 0;
    if (first.kind == Heading)
        return first.text.size() > longestHeader ? 0 : extended(at, 1);
    if (first.kind == Bullet)
        return isBulletHeader(at, isFirst, bulletIndent) ? 1 : 0;
    const bool continuesBullet = line(at - 1).kind == Bullet && first.indent > line(at - 1).indent;
    if (continuesBullet || (bulletIndent >= 0 && first.indent > bulletIndent))
        return 0;
    if (isDated(at))
        return extended(at, 1);
    if (!isShortText(at))
        return 0;
    if (const qsizetype length = datedBelow(at))
        return extended(at, length);
    return isUndatedHeader(at, isFirst) ? extended(at, 1) : 0;
}

} // namespace Formats
