// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QTextLayout>

namespace Pack
{

/// Text with the looks that differ from its paragraph's.
struct StyledText {
    QString text;
    QList<QTextLayout::FormatRange> looks;

    StyledText() = default;
    StyledText(QString plain, QList<QTextLayout::FormatRange> theLooks = {})
        : text(std::move(plain))
        , looks(std::move(theLooks))
    {
    }
    void append(const QString &more, const QTextCharFormat &look = {})
    {
        if (!look.isEmpty())
            looks.append({static_cast<int>(text.size()), static_cast<int>(more.size()), look});
        text += more;
    }
};

} // namespace Pack
