// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/completion.h"

#include "commandline/command.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace CommandLine
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

bool isFile(const char *argument)
{
    const QByteArrayView name(argument ? argument : "");
    return name.startsWith("FILE") || name == "PATH";
}

QString commandNames()
{
    QStringList names;
    for (const Command &command : commands())
        names.append(command.name);
    return names.join(u' ');
}

/// What may stand behind the command's name, where that is one of a few words.
QString argumentWords(const Command &command)
{
    return command.run == findCommand(u"help"_s)->run ? commandNames() : QString::fromLatin1(command.values);
}

QString optionNames(const QList<Option> &options)
{
    QStringList names;
    for (const Option &option : options)
        names.append(u"--"_s + option.name);
    return names.join(u' ');
}

/// As one word for any of the three shells.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

/// What bash does behind an option that takes a value.
QString bashValue(const Option &option)
{
    if (isFile(option.argument))
        return u"_starwright_files; return"_s;
    return option.values ? u"words=%1"_s.arg(quoted(QString::fromLatin1(option.values))) : u"return"_s;
}

QString bashCase(const Command &command)
{
    const QList<Option> options = optionsOf(command);
    QString text = u"    %1) case $before in\n"_s.arg(command.name);
    for (const Option &option : options) {
        if (option.argument)
            text += u"      --%1) %2 ;;\n"_s.arg(option.name, bashValue(option));
    }
    const QString words = QStringList{argumentWords(command), optionNames(options)}.join(u' ').trimmed();
    const QString files = isFile(command.arguments) ? u"[[ $word == -* ]] || _starwright_files; "_s : QString();
    return text + u"      *) %1words=%2 ;;\n    esac ;;\n"_s.arg(files, quoted(words));
}

/// "--out=[The file to write.]:FILE:_files", as _arguments has it.
QString zshOption(const Option &option)
{
    QString text = Words::tr(option.help);
    for (const QChar special : u"\\[]:"_s)
        text.replace(special, QString(u'\\') + special);
    QString spec = (option.isRepeatable ? u"*--"_s : u"--"_s) + option.name;
    if (!option.argument)
        return quoted(spec + u'[' + text + u']');
    const QString action = isFile(option.argument) ? u"_files"_s
        : option.values                            ? u"(%1)"_s.arg(QString::fromLatin1(option.values))
                                                   : u" "_s;
    return quoted(spec + u"=[%1]:%2:%3"_s.arg(text, QString::fromUtf8(option.argument), action));
}

QString zshCase(const Command &command)
{
    QStringList specs;
    for (const Option &option : optionsOf(command))
        specs.append(zshOption(option));
    if (isFile(command.arguments))
        specs.append(u"'*:FILE:_files'"_s);
    else if (const QString words = argumentWords(command); !words.isEmpty())
        specs.append(quoted(u"1:%1:(%2)"_s.arg(QString::fromUtf8(command.arguments), words)));
    return u"    %1) _arguments \\\n      %2 ;;\n"_s.arg(command.name, specs.join(u" \\\n      "_s));
}

QString fishOption(const QString &condition, const Option &option)
{
    QString text = condition + u" -l "_s + option.name;
    if (isFile(option.argument))
        text += u" -r -F"_s;
    else if (option.values)
        text += u" -x -a "_s + quoted(QString::fromLatin1(option.values));
    else if (option.argument)
        text += u" -x"_s;
    return text + u" -d "_s + quoted(Words::tr(option.help)) + u'\n';
}

QString fishCommand(const Command &command)
{
    const QString behind = u"complete -c starwright -n '__fish_seen_subcommand_from %1'"_s.arg(command.name);
    QString text = u"complete -c starwright -n __fish_use_subcommand -a %1 -d %2\n"_s.arg(
        command.name, quoted(Words::tr(command.summary)));
    for (const Option &option : command.options)
        text += fishOption(behind, option);
    if (isFile(command.arguments))
        text += behind + u" -F\n"_s;
    else if (const QString words = argumentWords(command); !words.isEmpty())
        text += behind + u" -a "_s + quoted(words) + u'\n';
    return text;
}

} // namespace

QString bashCompletion()
{
    QString cases;
    for (const Command &command : commands())
        cases += bashCase(command);
    return uR"(_starwright_files() {
  compopt -o filenames
  mapfile -t COMPREPLY < <(compgen -f -- "$word")
}

_starwright() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command='' words='' i
  # Bash takes --option=value apart at the sign.
  if [[ $word == = ]]; then word=''
  elif [[ $before == = ]]; then before=${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((i = 1; i < COMP_CWORD; ++i)); do
    case ${COMP_WORDS[i]} in
      --data) ((i += 1)) ;;
      -*) ;;
      *) command=${COMP_WORDS[i]}; break ;;
    esac
  done
  COMPREPLY=()
  case $command in
%1    '') case $before in
      --data) _starwright_files; return ;;
      *) words='%2' ;;
    esac ;;
  esac
  [[ ${#COMPREPLY[@]} -gt 0 ]] || mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}

complete -F _starwright starwright
)"_s.arg(cases, commandNames() + u" --data --help --version"_s);
}

QString zshCompletion()
{
    QString names;
    QString cases;
    for (const Command &command : commands()) {
        names += u"    %1\n"_s.arg(quoted(command.name + u':' + Words::tr(command.summary)));
        cases += zshCase(command);
    }
    return uR"(#compdef starwright

_starwright() {
  local context state line
  typeset -A opt_args
  local -a commands=(
%1  )
  _arguments -C '--data=[]:FILE:_files' '(- *)--help' '(- *)--version' '1:command:->command' '*::argument:->argument'
  [[ $state == command ]] && _describe command commands
  [[ $state == argument ]] && case $words[1] in
%2  esac
}

_starwright "$@"
)"_s.arg(names, cases);
}

QString fishCompletion()
{
    QString text = u"complete -c starwright -f\n"_s;
    for (const Option &option : commonOptions())
        text += fishOption(u"complete -c starwright"_s, option);
    for (const Command &command : commands())
        text += fishCommand(command);
    return text;
}

} // namespace CommandLine
