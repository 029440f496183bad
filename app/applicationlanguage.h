// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The language of the window and of the command line.
namespace Language
{

/// Codes of those that Starwright speaks, English first.
QStringList available();
/// The one of these that a person would read who prefers the system's languages in that order, else English.
QString preferred(const QStringList &systemLanguages);
/// Speaks that language from now on: words, numbers, dates and the direction of writing. Empty: as the system.
void use(const QString &code);

} // namespace Language
