// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/data/promises.h"

#include "widgets/theme/dimlabel.h"

#include <QFileInfo>
#include <QFontDatabase>
#include <QVBoxLayout>
#include <array>

namespace Widgets
{

namespace
{

/// %1 is the data file, %2 its folder, both quoted. Strace is Linux's; other systems have tools of their own.
constexpr std::array commands{
    "strace -f -e trace=socket,connect starwright 2>&1 | grep AF_INET",
    "strace -f -e trace=%file starwright 2>&1 | grep -v ENOENT",
    "ls -l %2 %2/backups",
    "starwright --data %1 check",
    "starwright --data %1 export --out everything.json --markdown answers.md",
};

QString quoted(const QString &path)
{
    return u'\'' + QString(path).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

} // namespace

Promises::Promises(QWidget *parent) : Card(parent)
{
    const std::array claims{
        tr("It never sends anything: there is no account, no telemetry and no code that opens a network connection. "
           "On Linux this prints nothing while you use the window:"),
        tr("It never reads or writes elsewhere: only its own folder, its settings, its cache, and what you import or "
           "export. On Linux this lists every file that it touches; the rest are the system's libraries, fonts and "
           "icons:"),
        tr("It never lets others look: the data file and the backups are for you alone."),
        tr("It never keeps quiet about damage: this reads the whole file and its backups."),
        tr("It never locks you in: this writes everything as JSON, and your answers as Markdown."),
    };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 16);
    column->setSpacing(4);
    for (const QString &claim : claims) {
        auto *sentence = new QLabel(claim, this);
        sentence->setTextFormat(Qt::PlainText);
        sentence->setWordWrap(true);
        auto *command = new DimLabel(this);
        command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        command->setWordWrap(true);
        command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        command->setContentsMargins(0, 0, 0, 8);
        m_commands.append(command);
        column->addWidget(sentence);
        column->addWidget(command);
    }
    setFile({});
}

void Promises::setFile(const QString &file)
{
    for (qsizetype place = 0; place < m_commands.size(); ++place) {
        QString command = QString::fromLatin1(commands[static_cast<std::size_t>(place)]);
        command.replace(QStringLiteral("%1"), quoted(file));
        command.replace(QStringLiteral("%2"), quoted(QFileInfo(file).path()));
        m_commands[place]->setText(command);
        m_commands[place]->setAccessibleName(tr("Command: %1").arg(command));
    }
}

} // namespace Widgets
