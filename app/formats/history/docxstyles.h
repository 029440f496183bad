// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace Formats
{

/// What a paragraph style makes of its paragraphs.
struct DocxStyle {
    int heading = 0; ///< Its level from 1; 0 where it is none.
    bool isItem = false;
    bool isBold = false;
    friend bool operator==(const DocxStyle &, const DocxStyle &) = default;
};

/// The styles of word/styles.xml by id. Ids are in the language of whoever wrote the document ("berschrift1"), names
/// are not: "heading 1". What is broken there counts for nothing.
QHash<QString, DocxStyle> readDocxStyles(const QByteArray &xml);

} // namespace Formats
