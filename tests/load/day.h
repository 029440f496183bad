// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/expected.h"
#include "load/program.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

namespace Load
{

/// A day of work: the program, what it has to do, and what is done to both. The same seed gives the same day.
struct Day {
    explicit Day(quint32 seed) : random(seed), program(std::make_unique<Program>(folder.path())) { }

    QTemporaryDir folder;
    QRandomGenerator random;
    Expected expected;
    std::unique_ptr<Program> program;

    template <typename List>
    auto oneOf(const List &list)
    {
        return list[random.bounded(static_cast<int>(std::size(list)))];
    }
    bool chance(int of) { return random.bounded(of) == 0; }
    /// A question of the open guide.
    QString anyQuestion() { return oneOf(expected.openGuide()->questions).id; }
    /// Words and code in several scripts, on one line or more.
    QString text();
};

/// Something that a person may do.
struct Operation {
    const char *name;
    int share; ///< How often it is done, beside the others.
    std::function<void(Day &)> run;
};

QList<Operation> writing();
QList<Operation> reading();
QList<Operation> preparing();
QList<Operation> keeping();

/// Does one of them; gives its name.
QString doOne(const QList<Operation> &operations, Day &day);

/// What stands in the editors, without waiting for anything.
QString differenceInEditors(Day &day);
/// Lets the program finish, and tells how it differs from what is expected; empty where it does not.
QString difference(Day &day);
/// Of what was read from a file or an export; times do not count.
QString difference(const Domain::Everything &read, const Domain::Everything &expected);
/// Closes the program, reads its file, and opens it again.
QString differenceOnReopening(Day &day);

} // namespace Load
