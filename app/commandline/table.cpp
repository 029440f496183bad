// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/command.h"

#include "commandline/commands/commands.h"
#include "domain/nearest.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace CommandLine
{

namespace
{

#define TEXT(text) QT_TRANSLATE_NOOP("CommandLine", text)

constexpr std::array common{
    Option{"data"_L1, TEXT("FILE"), TEXT("The data file, in place of the one in the folder for application data.")},
    Option{"json"_L1, nullptr, TEXT("Print one JSON document.")},
    Option{"help"_L1, nullptr, TEXT("Print what the command does, and its options.")},
    Option{"version"_L1, nullptr, TEXT("Print the version.")},
};

constexpr Option guide{"guide"_L1, TEXT("ID"), TEXT("Only this guide.")};
constexpr Option category{"category"_L1, TEXT("NAME"), TEXT("Only questions of this category; may be repeated."), true};
constexpr Option stage{
    "stage"_L1, TEXT("NAME"), TEXT("Only questions asked at this stage, by name or id; may be repeated."), true};

constexpr std::array questionsOptions{
    guide,
    category,
    stage,
    Option{"set"_L1, TEXT("SET"), TEXT("Only one set: primary, practice or extra; may be repeated."), true},
    Option{"search"_L1, TEXT("TEXT"),
        TEXT("Only questions that hold all of these words, in the question, why it is asked, the pointers or "
             "your answer.")},
};

constexpr std::array answerOptions{
    Option{"guide"_L1, TEXT("ID"), TEXT("The guide, where several have a question of this ID.")},
    Option{"situation"_L1, TEXT("TEXT"), TEXT("Set this part; '-' reads it from standard input.")},
    Option{"task"_L1, TEXT("TEXT"), TEXT("Set this part.")},
    Option{"action"_L1, TEXT("TEXT"), TEXT("Set this part.")},
    Option{"result"_L1, TEXT("TEXT"), TEXT("Set this part.")},
    Option{"notes"_L1, TEXT("TEXT"), TEXT("Set the notes.")},
    Option{"state"_L1, TEXT("STATE"), TEXT("Mark the answer as draft or ready; empty is what has no text.")},
};

constexpr std::array importOptions{
    Option{"as"_L1, TEXT("KIND"), TEXT("What the files are: guide or history. Otherwise that is found out.")},
};

constexpr std::array guideOptions{
    Option{"guide"_L1, TEXT("ID"), TEXT("The guide; otherwise the first that 'guides' lists.")},
};

constexpr std::array packOptions{
    Option{"out"_L1, TEXT("FILE.pdf"), TEXT("The file to write.")},
    Option{"guide"_L1, TEXT("ID"), TEXT("The guide to print; otherwise the first that 'guides' lists.")},
    stage,
    category,
    Option{"company"_L1, TEXT("TEXT"), TEXT("Whom the interview is with.")},
    Option{"role"_L1, TEXT("TEXT"), TEXT("The role, in place of the guide's.")},
    Option{"date"_L1, TEXT("YYYY-MM-DD"), TEXT("The day of the interview.")},
    Option{"paper"_L1, TEXT("PAPER"), TEXT("a4 (the default) or letter.")},
    Option{"ruled"_L1, nullptr, TEXT("Print lines to write on where an answer is empty.")},
    Option{"without"_L1, TEXT("PART"),
        TEXT("Leave out overview, why, pointers, followups, prompts, answers or notes; may be repeated."), true},
};

constexpr Option passphraseFile{"passphrase-file"_L1, TEXT("FILE"),
    TEXT("The file whose one line is the passphrase that protects the export; - reads standard input.")};

constexpr std::array restoreOptions{passphraseFile};

constexpr std::array exportOptions{
    Option{"out"_L1, TEXT("FILE"), TEXT("The file to write everything into, to be restored from.")},
    Option{"markdown"_L1, TEXT("PATH"),
        TEXT("Write the answers as Markdown, to be read without Starwright: into that file, or into a folder, one file "
             "a guide.")},
    passphraseFile,
};

constexpr std::array table{
    Command{"guides"_L1, nullptr, 0, 0, TEXT("List the guides."), {}, listGuides},
    Command{"questions"_L1, nullptr, 0, 0, TEXT("List the questions of the guides."), questionsOptions, listQuestions},
    Command{"answer"_L1, TEXT("ID"), 1, 1, TEXT("Print your answer to a question, or set parts of it."), answerOptions,
        showOrSetAnswer},
    Command{"import"_L1, TEXT("FILE…"), 1, std::numeric_limits<qsizetype>::max(),
        TEXT("Read work histories and guides from files and keep them."), importOptions, importFiles},
    Command{
        "history"_L1, nullptr, 0, 0, TEXT("Print your work history; with --json, as a JSON Resume."), {}, showHistory},
    Command{"match"_L1, nullptr, 0, 0, TEXT("Print which lines of your work history answer each question."),
        guideOptions, showEvidence},
    Command{"priorities"_L1, nullptr, 0, 0, TEXT("List the questions by how pressing they are, with the reasons."),
        guideOptions, listPriorities},
    Command{"pack"_L1, nullptr, 0, 0, TEXT("Write the prep pack as a PDF."), packOptions, writePack, true},
    Command{"export"_L1, nullptr, 0, 0, TEXT("Write everything that is yours into one file."), exportOptions,
        exportEverything},
    Command{"restore"_L1, TEXT("FILE"), 1, 1, TEXT("Bring back what an export holds, beside what is there."),
        restoreOptions, restoreExport},
    Command{"check"_L1, nullptr, 0, 0, TEXT("Check that the data file is sound."), {}, checkDataFile},
    Command{"help"_L1, TEXT("[COMMAND]"), 0, 1, TEXT("Explain a command."), {}, showHelp},
};

#undef TEXT

} // namespace

std::span<const Command> commands()
{
    return table;
}

std::span<const Option> commonOptions()
{
    return common;
}

const Command *findCommand(QStringView name)
{
    const auto found = std::ranges::find_if(table, [&](const Command &command) { return command.name == name; });
    return found == table.end() ? nullptr : &*found;
}

Failure unknownCommand(const QString &name)
{
    QStringList names;
    for (const Command &command : table)
        names.append(command.name);
    return wrongUsage(name,
        QCoreApplication::translate("CommandLine", "there is no such command") + Domain::didYouMean(name, names)
            + QCoreApplication::translate("CommandLine", "; 'starwright help' names them"))
        .error();
}

} // namespace CommandLine
