// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <optional>

namespace Domain
{

/// The fields of an answer: the four parts of a STAR story, and notes beside it.
enum class Part { Situation, Task, Action, Result, Notes };

inline constexpr std::array storyParts{Part::Situation, Part::Task, Part::Action, Part::Result};
inline constexpr std::array allParts{Part::Situation, Part::Task, Part::Action, Part::Result, Part::Notes};

/// One text per part.
class PartTexts
{
public:
    QString &operator[](Part part) { return m_texts[static_cast<std::size_t>(part)]; }
    const QString &operator[](Part part) const { return m_texts[static_cast<std::size_t>(part)]; }
    /// True where every part holds white space at the most.
    bool isBlank() const;
    friend bool operator==(const PartTexts &, const PartTexts &) = default;

private:
    std::array<QString, allParts.size()> m_texts;
};

/// The key that files and the command line use: "situation" … "notes".
QString toWord(Part part);
std::optional<Part> partFromWord(QStringView text);

} // namespace Domain
