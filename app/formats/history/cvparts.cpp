// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/cvparts.h"

#include "formats/history/cvpieces.h"

#include <QStringList>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Formats
{

namespace
{

using enum CvLine::Kind;

bool isUpperCase(QStringView text)
{
    return hasLetter(text) && std::ranges::none_of(text, [](QChar c) { return c.isLower(); })
        && std::ranges::any_of(text, [](QChar c) { return c.isUpper(); });
}

/// What people put below a position too: "Technologies: Go, Kafka".
bool isOfPosition(QStringView label)
{
    static const QStringList labels{
        u"technologies"_s, u"tech stack"_s, u"tools"_s, u"technologien"_s, u"technologie"_s};
    return labels.contains(label.trimmed(), Qt::CaseInsensitive);
}

class PartReader
{
public:
    QList<PartOfCv> read(const QList<CvLine> &lines)
    {
        m_parts.append(PartOfCv{});
        for (const CvLine &line : lines) {
            if (const auto part = opened(line))
                open(*part, line);
            else if (!openWithin(line))
                m_parts.back().lines.append(line);
        }
        return m_parts;
    }

private:
    void open(CvPart part, const CvLine &line)
    {
        m_level = line.kind == Heading ? line.level : 0;
        m_parts.append({.part = part, .heading = line.text, .lines = {}});
    }

    /// The part that a line is the heading of.
    std::optional<CvPart> opened(const CvLine &line) const
    {
        if (line.isBlank() || line.kind == Bullet)
            return std::nullopt;
        const bool isInside = line.kind == Heading && m_level > 0 && line.level > m_level;
        const auto exactly = CvWords::partFrom(line.text);
        if (exactly && !isInside && !(m_parts.back().part == CvPart::Skills && line.text.endsWith(u':')))
            return exactly;
        const bool isLoud = line.kind == Heading || line.isStrong || isUpperCase(line.text);
        if (isInside || !isLoud || findPeriod(line.text.left(longestHeading)))
            return std::nullopt;
        const bool isAlone = atSeparators(line.text).size() == 1; // else the rest of the line would be lost
        if (const auto part = CvWords::partIn(line.text); part && isAlone && isNameLike(line.text))
            return part;
        return isUnknown(line) ? std::optional(CvPart::Unknown) : std::nullopt;
    }

    /// A heading as high as those of the parts, and of none of them.
    bool isUnknown(const CvLine &line) const
    {
        return line.kind == Heading && m_level > 0 && line.level <= m_level && !CvWords::isJobTitle(line.text)
            && !CvWords::isOrganisation(line.text);
    }

    /// "Skills: Go, Python" on one line, where it is no line of a position.
    bool openWithin(const CvLine &line)
    {
        const CvPart now = m_parts.back().part;
        const bool mayOpen = line.kind == Text && line.indent == 0
            && (now == CvPart::Top || now == CvPart::Summary || m_isAfterList || m_parts.back().lines.isEmpty()
                || m_parts.back().lines.back().isBlank())
            && now != CvPart::Skills && now != CvPart::Contact;
        const qsizetype colon = mayOpen ? line.text.left(longestHeading).indexOf(u':') : -1;
        if (colon <= 0)
            return false;
        const QStringView label = QStringView(line.text).first(colon);
        if (isOfPosition(label))
            return false;
        const auto part = CvWords::partFrom(label);
        const bool isList = part
            && (*part == CvPart::Skills || *part == CvPart::Languages || *part == CvPart::Interests
                || *part == CvPart::Certificates);
        if (!isList)
            return false;
        m_parts.append({.part = *part, .heading = line.text.first(colon), .lines = {}});
        CvLine rest = line;
        rest.text = line.text.sliced(colon + 1).trimmed();
        if (!rest.text.isEmpty())
            m_parts.back().lines.append(rest);
        m_isAfterList = true;
        return true;
    }

    static constexpr qsizetype longestHeading = 60;

    QList<PartOfCv> m_parts;
    int m_level = 0; ///< Of the Markdown heading that opened the part; 0 where a plain line did.
    bool m_isAfterList = false; ///< "Skills: …" stood on a line; the next such line needs no gap.
};

} // namespace

QList<PartOfCv> partsOf(const QList<CvLine> &lines)
{
    return PartReader().read(lines);
}

} // namespace Formats
