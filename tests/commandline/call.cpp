// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/call.h"

#include "commandline/commandline.h"

#include <QBuffer>
#include <QFile>

using namespace Qt::StringLiterals;

namespace CommandLine::Test
{

QJsonDocument Left::json() const
{
    if (!output.endsWith('\n') || output.endsWith("\n\n"))
        return {};
    return QJsonDocument::fromJson(output);
}

QString Caller::makeFile(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

Left Caller::run(const QStringList &arguments, const QByteArray &input, int width) const
{
    QBuffer inputBuffer;
    inputBuffer.setData(input);
    QBuffer output;
    QBuffer errors;
    if (!inputBuffer.open(QIODevice::ReadOnly) || !output.open(QIODevice::WriteOnly)
        || !errors.open(QIODevice::WriteOnly))
        return {};
    const QStringList all = QStringList{u"starwright"_s, u"--data"_s, dataFile()} + arguments;
    const int exitCode = CommandLine::run(all, {inputBuffer, output, errors, width});
    return {exitCode, output.data(), errors.data()};
}

} // namespace CommandLine::Test
