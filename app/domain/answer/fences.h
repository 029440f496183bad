// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Domain
{

/// Follows fenced code blocks line by line, by CommonMark's rule: three or more backticks or tildes, indented
/// by three spaces at the most, closed by at least as many of the same with nothing behind them.
class Fence
{
public:
    enum class Line { Text, Opening, Code, Closing };

    /// Takes the next line and says what it is.
    Line advance(QStringView line);
    bool isOpen() const { return m_length > 0; }
    /// The first word behind the opening fence: "python". Empty while no fence is open.
    QString language() const { return m_language; }

    friend bool operator==(const Fence &, const Fence &) = default;

private:
    QChar m_mark;
    qsizetype m_length = 0;
    QString m_language;
};

} // namespace Domain
