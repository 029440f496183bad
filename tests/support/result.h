// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QTest>

/// Fails with the error's text.
#define VERIFY_DONE(...)                                                                                               \
    do {                                                                                                               \
        const auto &outcome = (__VA_ARGS__);                                                                           \
        QVERIFY2(outcome, qUtf8Printable(outcome ? QString() : outcome.error().text()));                               \
    } while (false)
