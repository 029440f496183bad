// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/history/section.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace Domain
{

/// One position, project, degree…: the object that JSON Resume has for it. Fields that it defines are of their
/// kind (a text, or a list of texts; the readers see to it); keys that it does not define stay as they came.
using Entry = QJsonObject;

/// A work history, in the shape of JSON Resume 1.x and in the order in which it came.
struct History {
    QJsonObject basics;
    std::array<QList<Entry>, sections.size()> lists;
    QJsonObject more; ///< The document's other keys, as they came.

    QList<Entry> &operator[](Section section) { return lists[static_cast<std::size_t>(section)]; }
    const QList<Entry> &operator[](Section section) const { return lists[static_cast<std::size_t>(section)]; }
    bool isEmpty() const { return *this == History{}; }
    friend bool operator==(const History &, const History &) = default;
};

/// The JSON Resume document; sections without an entry are left out.
QJsonObject toJson(const History &history);

QString textOf(const Entry &entry, QLatin1StringView key);
QStringList listOf(const Entry &entry, QLatin1StringView key);

/// What an entry is called where it is referred to: "Senior Developer, Ledger AG". Empty where it has no name.
QString nameOf(Section section, const Entry &entry);
/// "2019 – 2023", "since 2021-04", or empty. Dates are shown as they stand in the entry.
QString periodOf(const Entry &entry);

} // namespace Domain
