// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/elided.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

QImage painted(const QString &text, Qt::LayoutDirection direction)
{
    QImage image(240, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    painter.drawText(image.rect(), static_cast<int>(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter), text);
    return image;
}

} // namespace

/// A text in one line, among texts that run the other way.
class TestElided : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullStopsStayAtTheEnd_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::newRow("whole") << u"Developer, Ledger Inc."_s << 240;
        QTest::newRow("cut") << u"Developer, Ledger Inc."_s << 90;
    }

    void fullStopsStayAtTheEnd()
    {
        QFETCH(const QString, text);
        QFETCH(const int, width);
        const QFontMetrics metrics{QFont()};
        const QString plain = metrics.elidedText(text, Qt::ElideRight, width);
        QVERIFY(painted(plain, Qt::RightToLeft) != painted(plain, Qt::LeftToRight)); // what this is about
        QCOMPARE(painted(Widgets::elided(text, metrics, width), Qt::RightToLeft), painted(plain, Qt::LeftToRight));
    }
};

QTEST_MAIN(TestElided)
#include "tst_elided.moc"
