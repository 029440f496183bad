// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytes.h"
#include "formats/history/cvtext.h"
#include "formats/history/docxtext.h"
#include "formats/history/encoding.h"

/// Whatever bytes the parts of a Word document have, its body and its styles: they are read or refused.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const Fuzz::TimeLimit limit;
    const QByteArray xml = Fuzz::bytesOf(data, size);
    const auto text = Formats::readDocxText(xml, Formats::readDocxStyles(xml), QStringLiteral("f.docx"));
    if (text)
        Formats::readCvText(Formats::cleanText(*text), Formats::HistoryFormat::Docx);
    return 0;
}
