// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/archive.h"

#include "formats/cannotread.h"
#include "formats/history/docx.h"
#include "formats/history/linkedin.h"
#include "formats/history/zipfiles.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Formats
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Formats::Archive)
};

QString kindOf(const ZipFiles &zip)
{
    if (zip.contains(u"content.xml"_s))
        return Words::tr("this is an OpenDocument file; save it as DOCX or PDF");
    if (zip.contains(u"xl/workbook.xml"_s))
        return Words::tr("this is a spreadsheet; save it as CSV");
    return Words::tr("this archive is neither a DOCX file nor LinkedIn's copy of your data, which holds Positions.csv");
}

} // namespace

bool isArchive(const QByteArray &bytes)
{
    return bytes.startsWith("PK\3\4") || bytes.startsWith("PK\5\6");
}

Domain::Result<ReadHistory> readArchive(const QByteArray &bytes, const QString &name)
{
    auto zip = ZipFiles::open(bytes, name);
    if (!zip)
        return std::unexpected(zip.error());
    if (isDocx(*zip))
        return readDocx(*zip, name);
    if (isLinkedInArchive(*zip))
        return readLinkedInArchive(*zip, name);
    return cannotRead(name, kindOf(*zip));
}

} // namespace Formats
