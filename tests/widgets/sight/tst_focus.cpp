// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"
#include "widgets/theme/scheme.h"

#include <QDialog>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

bool takesTab(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy()
        && !widget.visibleRegion().isEmpty();
}

QImage painted(QWidget &window, const QRect &area)
{
    QImage image(area.size(), QImage::Format_RGB32);
    window.render(&image, {}, area);
    return image;
}

/// Whether anything differs around the widget when it has the focus.
bool showsFocus(QWidget &widget, QWidget &window)
{
    constexpr int around = 6; // a frame around a field counts
    const QRect place(widget.mapTo(&window, QPoint()), widget.size());
    const QRect area = place.adjusted(-around, -around, around, around).intersected(window.rect());
    if (QWidget *other = QApplication::focusWidget())
        other->clearFocus();
    const QImage without = painted(window, area);
    widget.setFocus(Qt::TabFocusReason);
    return painted(window, area) != without;
}

QStringList unseen(QWidget &window)
{
    QStringList faults;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == &window && takesTab(*widget) && !showsFocus(*widget, window))
            faults << u"%1 %2 %3"_s.arg(
                QLatin1StringView(widget->metaObject()->className()), widget->objectName(), widget->accessibleName());
    }
    return faults;
}

} // namespace

/// Whoever works by keys always sees where they are.
class TestFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QApplication::setCursorFlashTime(0);
        m_fixture = std::make_unique<Support::WindowFixture>();
        m_fixture->prepare(Support::someOfEach(m_fixture->workspace().guide()));
        m_fixture->choose(u"production-incident"_s);
        QTRY_VERIFY(!m_fixture->preparation().priorities().isEmpty());
    }

    void isSeenOnEachPage_data()
    {
        QTest::addColumn<QByteArray>("action");
        for (const char *action : Support::pageActions)
            QTest::newRow(action) << QByteArray(action);
    }

    void isSeenOnEachPage()
    {
        QFETCH(QByteArray, action);
        m_fixture->trigger(action.constData());
        QCoreApplication::processEvents();
        const QStringList faults = unseen(m_fixture->window());
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void isSeenInDialogs_data()
    {
        QTest::addColumn<QByteArray>("action");
        for (const char *action : Support::dialogActions)
            QTest::newRow(action) << QByteArray(action);
    }

    void isSeenInDialogs()
    {
        QFETCH(QByteArray, action);
        m_fixture->trigger(action.constData());
        auto *dialog = m_fixture->window().findChild<QDialog *>();
        QVERIFY(dialog);
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        const QStringList faults = unseen(*dialog);
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

private:
    std::unique_ptr<Support::WindowFixture> m_fixture;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Widgets::applyScheme(Widgets::Scheme::Light);
    TestFocus test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_focus.moc"
