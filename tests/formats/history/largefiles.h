// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// Files that were made to be slow to read, at a size of one's choice: most fill it with one thing said over and over.
namespace LargeFiles
{

struct File {
    QByteArray what;
    QString name;
    QByteArray bytes;
};

/// Of so many bytes each, at most as many as a history may have; those in archives unpack to four fifths of it.
QList<File> all(qsizetype size);

/// So many jobs, none of which is another, in each format that is text.
QList<File> manyAlike(int jobs);

} // namespace LargeFiles
