// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStandardPaths>
#include <QTest>

/// Skips a test, with the reason, where a program that it runs is not there.
#define NEEDS(tool)                                                                                                    \
    if (QStandardPaths::findExecutable(QStringLiteral(tool)).isEmpty())                                                \
    QSKIP(tool " is not installed")
