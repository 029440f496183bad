// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history/history.h"

#include <QJsonArray>

namespace Support
{

/// Two positions, a project and a skill of somebody whom nobody knows.
inline Domain::History sampleHistory()
{
    using Domain::Section;
    using namespace Qt::StringLiterals;
    Domain::History history;
    history.basics = {{u"name"_s, u"Mara Lindqvist"_s}, {u"label"_s, u"Backend developer"_s}};
    history[Section::Work] = {
        {{u"position"_s, u"Senior Developer"_s}, {u"name"_s, u"Fjordbillett"_s}, {u"startDate"_s, u"2022-03"_s},
            {u"summary"_s, u"Ticket shop for ferries; five developers, on call one week in five."_s},
            {u"highlights"_s,
                QJsonArray{
                    u"Woken at 3 when ticket sales fell over; rolled back in 20 minutes, and the write-up became "
                    "our release checklist."_s,
                    u"Brought the p95 of seat search from 1.9 s to 240 ms with one covering index."_s,
                    u"Showed with two days of numbers that we did not need a second search engine."_s}}},
        {{u"position"_s, u"Developer"_s}, {u"name"_s, u"Lakeside Apps"_s}, {u"startDate"_s, u"2019"_s},
            {u"endDate"_s, u"2022"_s}, {u"highlights"_s, QJsonArray{u"Found seat maps drifting after an upgrade."_s}}}};
    history[Section::Projects] = {{{u"name"_s, u"timetable"_s}, {u"description"_s, u"Ferry timetables as a feed."_s}}};
    history[Section::Skills]
        = {{{u"name"_s, u"Databases"_s}, {u"keywords"_s, QJsonArray{u"PostgreSQL"_s, u"Redis"_s}}}};
    return history;
}

} // namespace Support
