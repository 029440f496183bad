// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTextStream>

using namespace Qt::StringLiterals;

// rendericon SVG SIZE FILE: an icon at one size, made while building so that the drawing is kept once. The file's
// ending names the format, png or ico.
int main(int argc, char **argv)
{
    if (argc != 4) {
        QTextStream(stderr) << "usage: rendericon SVG SIZE FILE\n";
        return 2;
    }
    QSvgRenderer drawing(QString::fromLocal8Bit(argv[1]));
    const int size = QByteArray(argv[2]).toInt();
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter);
    painter.end();
    if (drawing.isValid() && image.save(QString::fromLocal8Bit(argv[3])))
        return EXIT_SUCCESS;
    QTextStream(stderr) << u"rendericon: cannot draw %1 into %2\n"_s.arg(
        QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[3]));
    return EXIT_FAILURE;
}
