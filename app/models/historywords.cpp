// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historywords.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Models::HistoryWords
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

using Domain::Section;

struct SectionWords {
    const char *heading;
    const char *unnamed;
    const char *add;
};

const SectionWords &wordsOf(Section section)
{
    static constexpr std::array words{
        SectionWords{QT_TRANSLATE_NOOP("HistoryWords", "Work"), QT_TRANSLATE_NOOP("HistoryWords", "New position"),
            QT_TRANSLATE_NOOP("HistoryWords", "Add a position")},
        SectionWords{QT_TRANSLATE_NOOP("HistoryWords", "Projects"), QT_TRANSLATE_NOOP("HistoryWords", "New project"),
            QT_TRANSLATE_NOOP("HistoryWords", "Add a project")},
        SectionWords{QT_TRANSLATE_NOOP("HistoryWords", "Volunteering"),
            QT_TRANSLATE_NOOP("HistoryWords", "New voluntary work"),
            QT_TRANSLATE_NOOP("HistoryWords", "Add voluntary work")},
        SectionWords{QT_TRANSLATE_NOOP("HistoryWords", "Education"), QT_TRANSLATE_NOOP("HistoryWords", "New degree"),
            QT_TRANSLATE_NOOP("HistoryWords", "Add a degree")},
        SectionWords{QT_TRANSLATE_NOOP("HistoryWords", "Skills"), QT_TRANSLATE_NOOP("HistoryWords", "New skill"),
            QT_TRANSLATE_NOOP("HistoryWords", "Add a skill")},
        SectionWords{QT_TRANSLATE_NOOP("HistoryWords", "Certificates"),
            QT_TRANSLATE_NOOP("HistoryWords", "New certificate"),
            QT_TRANSLATE_NOOP("HistoryWords", "Add a certificate")},
        SectionWords{QT_TRANSLATE_NOOP("HistoryWords", "Awards"), QT_TRANSLATE_NOOP("HistoryWords", "New award"),
            QT_TRANSLATE_NOOP("HistoryWords", "Add an award")},
        SectionWords{QT_TRANSLATE_NOOP("HistoryWords", "Publications"),
            QT_TRANSLATE_NOOP("HistoryWords", "New publication"),
            QT_TRANSLATE_NOOP("HistoryWords", "Add a publication")},
        SectionWords{QT_TRANSLATE_NOOP("HistoryWords", "Languages"), QT_TRANSLATE_NOOP("HistoryWords", "New language"),
            QT_TRANSLATE_NOOP("HistoryWords", "Add a language")},
        SectionWords{QT_TRANSLATE_NOOP("HistoryWords", "Interests"), QT_TRANSLATE_NOOP("HistoryWords", "New interest"),
            QT_TRANSLATE_NOOP("HistoryWords", "Add an interest")},
        SectionWords{QT_TRANSLATE_NOOP("HistoryWords", "References"),
            QT_TRANSLATE_NOOP("HistoryWords", "New reference"), QT_TRANSLATE_NOOP("HistoryWords", "Add a reference")}};
    static_assert(words.size() == Domain::sections.size());
    return words[static_cast<std::size_t>(section)];
}

struct FieldWords {
    QLatin1StringView key;
    const char *name;
};

/// Keys that are called the same in every section.
constexpr std::array fieldWords{FieldWords{"position"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Position")},
    FieldWords{"location"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Place")},
    FieldWords{"startDate"_L1, QT_TRANSLATE_NOOP("HistoryWords", "From")},
    FieldWords{"endDate"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Until")},
    FieldWords{"url"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Web address")},
    FieldWords{"description"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Description")},
    FieldWords{"summary"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Summary")},
    FieldWords{"highlights"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Highlights")},
    FieldWords{"entity"_L1, QT_TRANSLATE_NOOP("HistoryWords", "For")},
    FieldWords{"type"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Kind")},
    FieldWords{"keywords"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Keywords")},
    FieldWords{"roles"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Roles")},
    FieldWords{"organization"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Organisation")},
    FieldWords{"studyType"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Degree")},
    FieldWords{"institution"_L1, QT_TRANSLATE_NOOP("HistoryWords", "School")},
    FieldWords{"area"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Subject")},
    FieldWords{"score"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Grade")},
    FieldWords{"courses"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Courses")},
    FieldWords{"level"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Level")},
    FieldWords{"issuer"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Issued by")},
    FieldWords{"date"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Date")},
    FieldWords{"title"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Title")},
    FieldWords{"awarder"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Awarded by")},
    FieldWords{"publisher"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Published by")},
    FieldWords{"releaseDate"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Date")},
    FieldWords{"language"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Language")},
    FieldWords{"fluency"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Fluency")},
    FieldWords{"reference"_L1, QT_TRANSLATE_NOOP("HistoryWords", "What they say")},
    FieldWords{"name"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Name")},
    FieldWords{"label"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Headline")},
    FieldWords{"email"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Email")},
    FieldWords{"phone"_L1, QT_TRANSLATE_NOOP("HistoryWords", "Phone")}};

} // namespace

QString heading(Section section)
{
    return Words::tr(wordsOf(section).heading);
}

QString unnamed(Section section)
{
    return Words::tr(wordsOf(section).unnamed);
}

QString add(Section section)
{
    return Words::tr(wordsOf(section).add);
}

QString field(std::optional<Section> section, QLatin1StringView key)
{
    if (section == Section::Work && key == "name"_L1)
        return Words::tr("Employer");
    const auto *found = std::ranges::find(fieldWords, key, &FieldWords::key);
    return found == fieldWords.end() ? QString(key) : Words::tr(found->name);
}

QString addLine(QLatin1StringView key)
{
    if (key == "highlights"_L1)
        return Words::tr("Add a highlight");
    if (key == "courses"_L1)
        return Words::tr("Add a course");
    return key == "roles"_L1 ? Words::tr("Add a role") : Words::tr("Add a keyword");
}

QString linePrompt(QLatin1StringView key)
{
    return key == "highlights"_L1 ? Words::tr("What did you do, and what came of it? Numbers help.") : QString();
}

} // namespace Models::HistoryWords
