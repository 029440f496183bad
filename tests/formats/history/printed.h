// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// PDFs as word processors print them: with fonts of the system, of which only the signs in use are in the file.
namespace Printed
{

struct Line {
    double x = 0; ///< Points from the left; from the right for what is written from there.
    double y = 0; ///< Points from the top of an A4 page to the line's foot.
    QString text;
    double size = 10;
    bool isBold = false;
};

/// Needs a QGuiApplication.
QByteArray pdf(const QList<QList<Line>> &pages);

/// Lines below each other, on as many pages as they need.
QByteArray pdf(const QStringList &lines);

} // namespace Printed
