// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace CommandLine
{

/// Where a command reads and writes; all of them open.
struct Streams {
    QIODevice &input;
    QIODevice &output;
    QIODevice &errors;
    int width = 0; ///< Columns of the terminal that output is; 0 where it is none, and nothing is wrapped.
};

} // namespace CommandLine
