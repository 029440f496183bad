// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include <QApplication>
#include <QStyle>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace
{

/// A widget that is seen, and where.
struct Place {
    QString name;
    QRect rect;
};

QString nameOf(const QWidget *widget)
{
    const QString own = QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName();
    return widget->parentWidget() ? own + u" in "_s + widget->parentWidget()->objectName() : own;
}

/// Each splitter is a pixel off in the mirror, and one page has one within another.
bool isSame(const QRect &one, const QRect &other)
{
    return one.size() == other.size() && one.top() == other.top() && qAbs(one.left() - other.left()) <= 2;
}

/// As a person sees it who reads from that side, measured from where a line begins.
QList<Place> placesIn(QWidget &window)
{
    QList<Place> places;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window))
            continue;
        const QRect there(widget->mapTo(&window, QPoint()), widget->size());
        places.append({nameOf(widget), QStyle::visualRect(window.layoutDirection(), window.rect(), there)});
    }
    return places;
}

} // namespace

/// In a language that is written from right to left the window is the other one in a mirror.
class TestMirrored : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void theTestSeesWhatStaysWhereItWas()
    {
        QWidget window;
        window.setLayoutDirection(Qt::RightToLeft);
        window.resize(100, 20);
        QWidget child(&window);
        child.setGeometry(0, 0, 30, 20);
        const QRect other = placesIn(window).constFirst().rect;
        window.setLayoutDirection(Qt::LeftToRight);
        QVERIFY(!isSame(placesIn(window).constFirst().rect, other));
        child.setGeometry(70, 0, 30, 20);
        QVERIFY(isSame(placesIn(window).constFirst().rect, other));
    }

    void pages_data()
    {
        QTest::addColumn<QString>("action");
        for (const char *action : Support::pageActions)
            QTest::newRow(action) << QString::fromLatin1(action);
    }

    void pages()
    {
        QFETCH(const QString, action);
        const QList<Place> one = shown(action, Qt::LeftToRight);
        const QList<Place> other = shown(action, Qt::RightToLeft);
        QVERIFY(one.size() > 20);
        QCOMPARE(other.size(), one.size());
        QStringList faults;
        for (qsizetype i = 0; i < one.size(); ++i) {
            QCOMPARE(other[i].name, one[i].name);
            if (!isSame(other[i].rect, one[i].rect))
                faults << u"%1: %2, %3 wide, not %4, %5"_s.arg(one[i].name)
                              .arg(other[i].rect.x())
                              .arg(other[i].rect.width())
                              .arg(one[i].rect.x())
                              .arg(one[i].rect.width());
        }
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

private:
    static QList<Place> shown(const QString &action, Qt::LayoutDirection direction)
    {
        QGuiApplication::setLayoutDirection(direction);
        Support::WindowFixture fixture;
        fixture.prepare(Support::someOfEach(fixture.workspace().guide()));
        fixture.choose(u"production-incident"_s);
        fixture.trigger(qPrintable(action));
        fixture.window().resize(1280, 820);
        [&] { QTRY_VERIFY(!fixture.preparation().isMatching()); }();
        QCoreApplication::processEvents();
        return placesIn(fixture.window());
    }
};

QTEST_MAIN(TestMirrored)
#include "tst_mirrored.moc"
