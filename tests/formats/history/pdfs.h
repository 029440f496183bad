// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// PDFs put together by hand, so that a test says what stands where, and in which order.
namespace Pdfs
{

struct Text {
    double x = 0; ///< Points from the left.
    double y = 0; ///< Points from the top of an A4 page.
    QString text;
    double size = 10;
};
using Page = QList<Text>;

QByteArray pdf(const QList<Page> &pages);
/// With objects of one's own ("9 0 obj … endobj"), and entries for the catalogue and the trailer.
QByteArray pdf(const QList<Page> &pages, const QByteArrayList &objects, const QByteArray &catalogue,
    const QByteArray &trailer = {});

/// Lines below each other from y on.
Page lines(double x, double y, const QStringList &texts, double size = 10);

} // namespace Pdfs
