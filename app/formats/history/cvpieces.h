// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/history/period.h"

#include <QStringList>

namespace Formats
{

/// A text without the brackets, commas and dashes that are left at its ends when something was taken out.
QString withoutLooseEnds(QStringView text);
/// What stands between "|", "·", dashes and tabs.
QStringList atSeparators(QStringView text);
/// What stands between commas outside brackets. A legal form ("Inc.") stays with its name.
QStringList atCommas(QStringView text);
/// At the first " in ", " at ", … : before and behind it. The second is empty where there is none.
std::pair<QString, QString> atWord(const QString &text, std::initializer_list<QStringView> words);
/// Takes the first web address out of a text; empty where there is none.
QString takeAddress(QString &text);
/// Short, and no sentence: may name something.
bool isNameLike(QStringView text);
bool hasLetter(QStringView text);

} // namespace Formats
