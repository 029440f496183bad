// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/history/foreignfile.h"

#include <QCoreApplication>

namespace Formats
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Formats::ForeignFile)
};

} // namespace

QString foreignKind(const QByteArray &bytes)
{
    struct Signature {
        QByteArrayView bytes;
        QString kind;
    };
    const Signature signatures[]{
        {"\xD0\xCF\x11\xE0", Words::tr("a document of an older Office, or one with a password")},
        {"{\\rtf", Words::tr("a document in Rich Text Format")},
        {"<!DOCTYPE html", Words::tr("a web page")},
        {"<html", Words::tr("a web page")},
        {"\x89PNG", Words::tr("a picture")},
        {"\xFF\xD8\xFF", Words::tr("a picture")},
        {"GIF8", Words::tr("a picture")},
        {"%!PS", Words::tr("a PostScript file")},
        {"7z\xBC\xAF", Words::tr("an archive")},
        {"Rar!", Words::tr("an archive")},
        {"\x1F\x8B", Words::tr("an archive")},
    };
    for (const Signature &signature : signatures) {
        const QByteArrayView start = QByteArrayView(bytes).first(qMin(bytes.size(), signature.bytes.size()));
        if (start.compare(signature.bytes, Qt::CaseInsensitive) == 0)
            return signature.kind;
    }
    return {};
}

} // namespace Formats
