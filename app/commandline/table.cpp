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

constexpr std::array common{
    Option{"data"_L1, QT_TRANSLATE_NOOP("CommandLine", "FILE"),
        QT_TRANSLATE_NOOP("CommandLine", "The data file, in place of the one in the folder for application data.")},
    Option{"json"_L1, nullptr, QT_TRANSLATE_NOOP("CommandLine", "Print one JSON document.")},
    Option{"help"_L1, nullptr, QT_TRANSLATE_NOOP("CommandLine", "Print what the command does, and its options.")},
    Option{"version"_L1, nullptr, QT_TRANSLATE_NOOP("CommandLine", "Print the version.")},
};

constexpr Option guide{
    "guide"_L1, QT_TRANSLATE_NOOP("CommandLine", "ID"), QT_TRANSLATE_NOOP("CommandLine", "Only this guide.")};
constexpr Option category{"category"_L1, QT_TRANSLATE_NOOP("CommandLine", "NAME"),
    QT_TRANSLATE_NOOP("CommandLine", "Only questions of this category; may be repeated."), true};
constexpr Option stage{"stage"_L1, QT_TRANSLATE_NOOP("CommandLine", "NAME"),
    QT_TRANSLATE_NOOP("CommandLine", "Only questions asked at this stage, by name or id; may be repeated."), true};

constexpr std::array questionsOptions{
    guide,
    category,
    stage,
    Option{"set"_L1, QT_TRANSLATE_NOOP("CommandLine", "SET"),
        QT_TRANSLATE_NOOP("CommandLine", "Only one set: primary, practice or extra; may be repeated."), true,
        "primary practice extra"},
    Option{"search"_L1, QT_TRANSLATE_NOOP("CommandLine", "TEXT"),
        QT_TRANSLATE_NOOP("CommandLine",
            "Only questions that hold all of these words, in the question, why it is asked, the pointers or "
            "your answer.")},
};

constexpr std::array answerOptions{
    Option{"guide"_L1, QT_TRANSLATE_NOOP("CommandLine", "ID"),
        QT_TRANSLATE_NOOP("CommandLine", "The guide, where several have a question of this ID.")},
    Option{"situation"_L1, QT_TRANSLATE_NOOP("CommandLine", "TEXT"),
        QT_TRANSLATE_NOOP("CommandLine", "Set this part; '-' reads it from standard input.")},
    Option{"task"_L1, QT_TRANSLATE_NOOP("CommandLine", "TEXT"), QT_TRANSLATE_NOOP("CommandLine", "Set this part.")},
    Option{"action"_L1, QT_TRANSLATE_NOOP("CommandLine", "TEXT"), QT_TRANSLATE_NOOP("CommandLine", "Set this part.")},
    Option{"result"_L1, QT_TRANSLATE_NOOP("CommandLine", "TEXT"), QT_TRANSLATE_NOOP("CommandLine", "Set this part.")},
    Option{"notes"_L1, QT_TRANSLATE_NOOP("CommandLine", "TEXT"), QT_TRANSLATE_NOOP("CommandLine", "Set the notes.")},
    Option{"state"_L1, QT_TRANSLATE_NOOP("CommandLine", "STATE"),
        QT_TRANSLATE_NOOP("CommandLine", "Mark the answer as draft or ready; empty is what has no text."), false,
        "draft ready"},
};

constexpr std::array importOptions{
    Option{"as"_L1, QT_TRANSLATE_NOOP("CommandLine", "KIND"),
        QT_TRANSLATE_NOOP("CommandLine", "What the files are: guide or history. Otherwise that is found out."), false,
        "guide history"},
};

constexpr std::array guideOptions{
    Option{"guide"_L1, QT_TRANSLATE_NOOP("CommandLine", "ID"),
        QT_TRANSLATE_NOOP("CommandLine", "The guide; otherwise the first that 'guides' lists.")},
};

constexpr std::array packOptions{
    Option{
        "out"_L1, QT_TRANSLATE_NOOP("CommandLine", "FILE.pdf"), QT_TRANSLATE_NOOP("CommandLine", "The file to write.")},
    Option{"guide"_L1, QT_TRANSLATE_NOOP("CommandLine", "ID"),
        QT_TRANSLATE_NOOP("CommandLine", "The guide to print; otherwise the first that 'guides' lists.")},
    stage,
    category,
    Option{"company"_L1, QT_TRANSLATE_NOOP("CommandLine", "TEXT"),
        QT_TRANSLATE_NOOP("CommandLine", "Whom the interview is with.")},
    Option{"role"_L1, QT_TRANSLATE_NOOP("CommandLine", "TEXT"),
        QT_TRANSLATE_NOOP("CommandLine", "The role, in place of the guide's.")},
    Option{"date"_L1, QT_TRANSLATE_NOOP("CommandLine", "YYYY-MM-DD"),
        QT_TRANSLATE_NOOP("CommandLine", "The day of the interview.")},
    Option{"paper"_L1, QT_TRANSLATE_NOOP("CommandLine", "PAPER"),
        QT_TRANSLATE_NOOP("CommandLine", "a4 (the default) or letter."), false, "a4 letter"},
    Option{"ruled"_L1, nullptr, QT_TRANSLATE_NOOP("CommandLine", "Print lines to write on where an answer is empty.")},
    Option{"without"_L1, QT_TRANSLATE_NOOP("CommandLine", "PART"),
        QT_TRANSLATE_NOOP(
            "CommandLine", "Leave out overview, why, pointers, followups, prompts, answers or notes; may be repeated."),
        true, "overview why pointers followups prompts answers notes"},
};

constexpr Option passphraseFile{"passphrase-file"_L1, QT_TRANSLATE_NOOP("CommandLine", "FILE"),
    QT_TRANSLATE_NOOP(
        "CommandLine", "The file whose one line is the passphrase that protects the export; - reads standard input.")};

constexpr std::array restoreOptions{passphraseFile};

constexpr std::array exportOptions{
    Option{"out"_L1, QT_TRANSLATE_NOOP("CommandLine", "FILE"),
        QT_TRANSLATE_NOOP("CommandLine", "The file to write everything into, to be restored from.")},
    Option{"markdown"_L1, QT_TRANSLATE_NOOP("CommandLine", "PATH"),
        QT_TRANSLATE_NOOP("CommandLine",
            "Write the answers as Markdown, to be read without Starwright: into that file, or into a folder, one file "
            "a guide.")},
    passphraseFile,
};

constexpr std::array table{
    Command{"guides"_L1, nullptr, 0, 0, QT_TRANSLATE_NOOP("CommandLine", "List the guides."), {}, listGuides},
    Command{"questions"_L1, nullptr, 0, 0, QT_TRANSLATE_NOOP("CommandLine", "List the questions of the guides."),
        questionsOptions, listQuestions},
    Command{"answer"_L1, QT_TRANSLATE_NOOP("CommandLine", "ID"), 1, 1,
        QT_TRANSLATE_NOOP("CommandLine", "Print your answer to a question, or set parts of it."), answerOptions,
        showOrSetAnswer},
    Command{"import"_L1, QT_TRANSLATE_NOOP("CommandLine", "FILE…"), 1, std::numeric_limits<qsizetype>::max(),
        QT_TRANSLATE_NOOP("CommandLine", "Read work histories and guides from files and keep them."), importOptions,
        importFiles},
    Command{"history"_L1, nullptr, 0, 0,
        QT_TRANSLATE_NOOP("CommandLine", "Print your work history; with --json, as a JSON Resume."), {}, showHistory},
    Command{"match"_L1, nullptr, 0, 0,
        QT_TRANSLATE_NOOP("CommandLine", "Print which lines of your work history answer each question."), guideOptions,
        showEvidence},
    Command{"priorities"_L1, nullptr, 0, 0,
        QT_TRANSLATE_NOOP("CommandLine", "List the questions by how pressing they are, with the reasons."),
        guideOptions, listPriorities},
    Command{"pack"_L1, nullptr, 0, 0, QT_TRANSLATE_NOOP("CommandLine", "Write the prep pack as a PDF."), packOptions,
        writePack, true},
    Command{"export"_L1, nullptr, 0, 0,
        QT_TRANSLATE_NOOP("CommandLine", "Write everything that is yours into one file."), exportOptions,
        exportEverything},
    Command{"restore"_L1, QT_TRANSLATE_NOOP("CommandLine", "FILE"), 1, 1,
        QT_TRANSLATE_NOOP("CommandLine", "Bring back what an export holds, beside what is there."), restoreOptions,
        restoreExport},
    Command{"check"_L1, nullptr, 0, 0, QT_TRANSLATE_NOOP("CommandLine", "Check that the data file is sound."), {},
        checkDataFile},
    Command{"completion"_L1, QT_TRANSLATE_NOOP("CommandLine", "SHELL"), 1, 1,
        QT_TRANSLATE_NOOP("CommandLine", "Print what completes commands in a shell: bash, zsh or fish."), {},
        printCompletion, false, "bash zsh fish"},
    Command{"help"_L1, QT_TRANSLATE_NOOP("CommandLine", "[COMMAND]"), 0, 1,
        QT_TRANSLATE_NOOP("CommandLine", "Explain a command."), {}, showHelp},
};

} // namespace

std::span<const Command> commands()
{
    return table;
}

std::span<const Option> commonOptions()
{
    return common;
}

QList<Option> optionsOf(const Command &command)
{
    QList<Option> options(command.options.begin(), command.options.end());
    for (const Option &option : commonOptions())
        options.append(option);
    return options;
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
