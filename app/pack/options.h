// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer/speech.h"

#include <QDateTime>
#include <QFlags>
#include <QStringList>

namespace Domain
{
struct Interview;
}

namespace Pack
{

enum class Paper { A4, Letter };

/// What a pack can hold; cover, contents and the questions themselves are always there.
enum class Section {
    Overview = 0x01, ///< The guide's own pages.
    Why = 0x02,
    Pointers = 0x04,
    FollowUps = 0x08,
    Prompts = 0x10, ///< Scaffold prompts of parts still empty, and the outline.
    Answers = 0x20,
    Notes = 0x40,
};
Q_DECLARE_FLAGS(Sections, Section)
Q_DECLARE_OPERATORS_FOR_FLAGS(Sections)

inline constexpr Sections allSections{Section::Overview, Section::Why, Section::Pointers, Section::FollowUps,
    Section::Prompts, Section::Answers, Section::Notes};

/// What to print, for whom and when.
struct Options {
    QString company;
    QString role; ///< Empty: the guide's.
    QString author; ///< The person's name, for the file's properties; empty: the program's.
    QDate interviewDate;
    QStringList stages; ///< Ids; empty: all.
    QStringList categories; ///< Names; empty: all.
    Sections sections = allSections;
    Paper paper = Paper::A4;
    bool ruledLines = true; ///< Where an answer is still empty, to write on.
    int wordsPerMinute = Domain::defaultWordsPerMinute;
    QDateTime printedAt; ///< Invalid: now, or what SOURCE_DATE_EPOCH says.
};

/// Now; or what SOURCE_DATE_EPOCH says, by which files can be compared (reproducible-builds.org).
QDateTime printingTime();

/// What is not chosen yet is the interview's: company, role, the stages that are still to come, and the date of the
/// next of those chosen.
Options filledIn(const Options &options, const Domain::Interview &interview, QDate today);

} // namespace Pack
