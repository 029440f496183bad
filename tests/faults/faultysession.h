// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/session.h"

namespace Faults
{

/// What refuses something that the program asks for.
class Trouble
{
public:
    Trouble() = default;
    virtual ~Trouble() = default;
    Q_DISABLE_COPY_MOVE(Trouble)

    virtual void begin() = 0;
    /// Until it begins again: for a look that is no part of the session.
    virtual void pause() = 0;
    virtual void repair() = 0;
    virtual bool hasStruck() const = 0;
};

/// A session, and what is in the file after each step of it.
struct Plan {
    QString dump; ///< Of the older version that the file has at first.
    QList<Step> steps;
    QList<Content> contents;

    static Plan of(const QString &dump, int steps, quint32 seed);
};

/// What came of a session amid trouble.
struct Course {
    bool wasStruck = false;
    int errors = 0;
    QString fault; ///< Empty: nothing was lost, nothing was half there, and each error said what can be done.
};

/// Goes through the session. What fails is done again: while the trouble lasts, and then without it. Each time, what
/// another program would find is compared with what was called saved. Ends some steps after the trouble.
Course goThrough(const Plan &plan, Trouble &trouble);

/// Empty where an error names what, where and why, and what can be done about it.
QString faultIn(const Domain::Error &error, const QString &folder);

} // namespace Faults
