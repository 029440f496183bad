// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QCoreApplication>
#include <QList>
#include <functional>

namespace Formats
{

/// Where in a document a value stands: "questions[3].stages[1]". A link to the place around it, so that the
/// text is made only for what is wrong. Lives no longer than the places around it.
class Place
{
public:
    Place() = default;
    Place(const Place &parent, QLatin1StringView key) : m_parent(&parent), m_key(key) { }
    Place(const Place &parent, qsizetype index) : m_parent(&parent), m_index(index) { }

    QString text() const;

private:
    const Place *m_parent = nullptr;
    QLatin1StringView m_key;
    qsizetype m_index = -1;
};

/// What is wrong with a document: the first few in words, the others counted.
class Faults
{
    Q_DECLARE_TR_FUNCTIONS(Formats::Faults)

public:
    void add(const Place &place, const QString &reason);
    /// For a reason that takes work to find: asked for only if it is told.
    void add(const Place &place, const std::function<QString()> &reason);
    bool isEmpty() const { return m_count == 0; }
    /// What is wrong as one error; its place is that of the first fault.
    Domain::Error error(const QString &name) const;

private:
    struct Fault {
        QString place;
        QString reason;
    };
    QList<Fault> m_first;
    qsizetype m_count = 0;
};

} // namespace Formats
