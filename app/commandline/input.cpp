// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/input.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>
#include <algorithm>

namespace CommandLine
{

namespace
{

constexpr qsizetype longest = 20'000'000;

struct Input {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

std::unexpected<Domain::Error> cannotRead(const QString &why)
{
    return Domain::failure(Input::tr("cannot read"), Input::tr("standard input"), why);
}

} // namespace

Domain::Result<QString> readText(QIODevice &device)
{
    QByteArray bytes;
    QByteArray chunk(65536, Qt::Uninitialized);
    qint64 count = 0;
    do {
        count = device.read(chunk.data(), chunk.size());
        bytes += chunk.first(std::max<qint64>(count, 0));
    } while (count > 0 && bytes.size() <= longest);
    if (count < 0)
        return cannotRead(device.errorString());
    if (bytes.size() > longest)
        return cannotRead(Input::tr("it is longer than %1 MB").arg(longest / 1'000'000));
    QStringDecoder decoder(
        QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return cannotRead(Input::tr("it is no UTF-8 text"));
    return text;
}

Expected<QString> readPassphrase(const Invocation &call)
{
    constexpr QLatin1StringView option("passphrase-file");
    if (!call.has(option))
        return QString();
    const QString name = call.value(option);
    QFile file(name);
    if (name != u"-" && !file.open(QIODevice::ReadOnly))
        return call.refused(option, file.errorString());
    auto text = readText(name == u"-" ? *call.input : file);
    if (!text)
        return call.refused(option, text.error().why);
    if (text->endsWith(u'\n'))
        text->chop(text->endsWith(u"\r\n") ? 2 : 1);
    if (text->isEmpty() || text->contains(u'\n'))
        return call.refused(option, Input::tr("the passphrase has to be one line, and not empty"));
    return *text;
}

} // namespace CommandLine
