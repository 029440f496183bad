// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/cvheader.h"

#include "formats/history/cvpieces.h"

#include <algorithm>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace Formats
{

namespace
{

using Test = bool (*)(QStringView);

void put(Entry &entry, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        entry.insert(key, text);
}

/// The first part that passes, taken out.
QString take(QStringList &parts, Test test, Test unless = nullptr)
{
    const auto found
        = std::ranges::find_if(parts, [&](const QString &part) { return test(part) && (!unless || !unless(part)); });
    return found == parts.end() ? QString() : parts.takeAt(found - parts.begin());
}

QString takeFirst(QStringList &parts)
{
    return parts.isEmpty() ? QString() : parts.takeFirst();
}

/// Between signs of a script without spaces, a space is what parts its pieces.
QStringList atSpaces(const QString &text)
{
    const auto isSpaceless = [](QChar c) { return c.unicode() >= 0x3040 && c.unicode() < 0xA000; };
    QStringList pieces;
    qsizetype start = 0;
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i] != u' ' || !isSpaceless(text[i - 1]) || !isSpaceless(text[i + 1]))
            continue;
        pieces.append(text.sliced(start, i - start));
        start = i + 1;
    }
    return pieces << text.sliced(start);
}

/// "Ledger AG, Berlin" is a name and a place.
void splitPlace(QString &name, QStringList &rest)
{
    QStringList pieces = atCommas(name);
    if (pieces.size() < 2)
        return;
    name = pieces.takeFirst();
    rest = pieces + rest;
}

void putDates(Entry &entry, const CvHeader &header, bool aloneIsEnd)
{
    if (header.isRange || !aloneIsEnd)
        put(entry, "startDate"_L1, header.start);
    put(entry, "endDate"_L1, header.isRange ? header.end : header.start);
}

Entry position(const CvHeader &header, QLatin1StringView companyKey, QLatin1StringView restKey)
{
    Entry entry;
    QStringList parts = headerPieces(header.parts);
    QString title = take(parts, CvWords::isJobTitle, CvWords::isOrganisation);
    QString company = take(parts, CvWords::isOrganisation);
    if (title.isEmpty() && !parts.isEmpty() && (!company.isEmpty() || parts.size() > 1))
        title = parts.takeFirst();
    if (company.isEmpty())
        company = takeFirst(parts);
    splitPlace(company, parts);
    put(entry, "position"_L1, title);
    put(entry, companyKey, company);
    put(entry, restKey, parts.join(u", "));
    putDates(entry, header, false);
    put(entry, "url"_L1, header.url);
    return entry;
}

Entry degree(const CvHeader &header)
{
    Entry entry;
    QStringList parts = headerPieces(header.parts);
    put(entry, "score"_L1, take(parts, CvWords::isGrade));
    QString school = take(parts, CvWords::isSchool, CvWords::isDegree);
    if (school.isEmpty())
        school = take(parts, CvWords::isSchool);
    QString title = take(parts, CvWords::isDegree);
    if (title.isEmpty() && (!school.isEmpty() || parts.size() > 1))
        title = takeFirst(parts);
    if (school.isEmpty())
        school = takeFirst(parts);
    splitPlace(school, parts);
    const auto [studyType, area] = atWord(title, {u" in ", u" en ", u" w zakresie "});
    put(entry, "studyType"_L1, studyType);
    put(entry, "institution"_L1, school);
    QStringList rest = parts;
    if (!area.isEmpty())
        rest.prepend(area);
    put(entry, "area"_L1, rest.join(u", "));
    putDates(entry, header, true);
    put(entry, "url"_L1, header.url);
    return entry;
}

Entry project(const CvHeader &header)
{
    Entry entry;
    QStringList parts = header.parts;
    put(entry, "name"_L1, takeFirst(parts));
    put(entry, "entity"_L1, take(parts, CvWords::isOrganisation));
    put(entry, "description"_L1, parts.join(u", "));
    putDates(entry, header, false);
    put(entry, "url"_L1, header.url);
    return entry;
}

} // namespace

QStringList headerPieces(const QStringList &parts)
{
    if (parts.size() != 1)
        return parts;
    const auto [position, company] = atWord(parts.first(), {u" at ", u" bei ", u" bei der ", u" chez ", u" @ "});
    if (!company.isEmpty() && CvWords::isJobTitle(position)) {
        QStringList pieces{position};
        pieces += atCommas(company);
        return pieces;
    }
    const QStringList pieces = atCommas(parts.first());
    return pieces.size() == 1 ? atSpaces(pieces.first()) : pieces;
}

CvHeader headerFrom(const QStringList &lines)
{
    CvHeader header;
    for (QString line : lines) {
        if (header.url.isEmpty()) {
            header.url = takeAddress(line);
            line.remove("()"_L1); // around a link's address
        }
        const auto period = header.start.isEmpty() ? findPeriod(line) : std::nullopt;
        if (period) {
            header.start = period->start;
            header.end = period->end;
            header.isRange = period->isRange;
            line.replace(period->from, period->length, u"\t"_s);
        }
        header.parts += atSeparators(line);
    }
    return header;
}

Entry entryFrom(const CvHeader &header, CvPart part)
{
    switch (part) {
    case CvPart::Education:
        return degree(header);
    case CvPart::Projects:
        return project(header);
    case CvPart::Volunteer:
        return position(header, "organization"_L1, "summary"_L1);
    default:
        return position(header, "name"_L1, "location"_L1);
    }
}

} // namespace Formats
