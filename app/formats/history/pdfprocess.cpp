// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/pdfprocess.h"

#include "formats/cannotread.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Formats
{

namespace
{

constexpr int longestMs = 10'000; ///< Of a busy machine; the program itself gives up after two seconds of work.

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Formats::Pdf)
};

/// Beside this program, or where installed programs keep theirs.
QString program()
{
    const QDir here(QCoreApplication::applicationDirPath());
    return QStandardPaths::findExecutable(
        u"starwright-pdftext"_s, {here.path(), QDir::cleanPath(here.filePath(QStringLiteral(STARWRIGHT_PROGRAMS)))});
}

} // namespace

Domain::Result<PdfPages> readPdfElsewhere(const QByteArray &pdf, const QString &name)
{
    const auto refused = [&name](const QString &why) { return cannotRead(name, why); };
    QProcess process;
    process.start(program(), {});
    if (!process.waitForStarted(longestMs))
        return refused(Words::tr("the program that reads PDFs, starwright-pdftext, does not start; install again"));
    process.write(pdf);
    process.closeWriteChannel();
    if (!process.waitForFinished(longestMs)) {
        process.kill();
        process.waitForFinished();
        return refused(Words::tr("this PDF takes too long to read; export it again, or import another format"));
    }
    PdfPages pages;
    const QByteArray output = process.readAllStandardOutput();
    QDataStream stream(output);
    stream >> pages;
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || stream.status() != QDataStream::Ok)
        return refused(Words::tr("this PDF cannot be read; export it again, or import another format"));
    return pages;
}

} // namespace Formats
