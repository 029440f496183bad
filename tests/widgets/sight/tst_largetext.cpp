// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"
#include "widgets/theme/scheme.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

/// Where a button's text has to fit; of a box to tick, beside the box.
bool fits(const QAbstractButton &button)
{
    if (button.text().isEmpty() || (button.inherits("QToolButton") && !button.icon().isNull()))
        return true; // an icon
    return button.width() >= button.fontMetrics().horizontalAdvance(button.text().remove(u'&'))
        && button.height() >= button.fontMetrics().height() - button.fontMetrics().leading();
}

bool fits(const QLabel &label)
{
    if (!label.wordWrap())
        return label.width() >= label.minimumSizeHint().width() && label.height() >= label.sizeHint().height();
    return label.height() >= label.heightForWidth(label.width()) - 1;
}

/// What is seen of the window and has less room than it needs.
QStringList cut(const QWidget &window)
{
    QStringList faults;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool chip = widget->inherits("Widgets::Chip"); // which elides, and has a tool tip with the whole text
        const bool row = widget->inherits("Widgets::PressingRow"); // which wraps
        if ((label && !fits(*label)) || (button && !chip && !row && !fits(*button))) {
            faults << u"%1 %2, %3 × %4: %5"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                widget->objectName(), QString::number(widget->width()), QString::number(widget->height()),
                (label ? label->text() : button->text()).left(60));
        }
    }
    return faults;
}

} // namespace

/// Large letters: nothing is cut off. The scale of the screen makes everything larger, and so leaves a smaller window.
class TestLargeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        m_fixture.reset();
        QApplication::setFont(m_font);
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<int>("pixels");
        QTest::addColumn<QSize>("size");
        QTest::newRow("20 px") << 20 << QSize(1280, 820);
        QTest::newRow("20 px, narrow") << 20 << QSize(900, 600);
        QTest::newRow("1920 x 1080 at 200 %") << 13 << QSize(960, 540);
        QTest::newRow("1920 x 1080 at 300 %") << 13 << QSize(640, 360);
    }

    void nothingIsCut()
    {
        QFETCH(int, pixels);
        QFETCH(QSize, size);
        QFont font = m_font;
        constexpr double pixelsPerPoint = 96.0 / 72; // of the platform of these tests
        font.setPointSizeF(pixels / pixelsPerPoint);
        QApplication::setFont(font);
        m_fixture = std::make_unique<Support::WindowFixture>();
        m_fixture->prepare(Support::someOfEach(m_fixture->workspace().guide()));
        m_fixture->choose(u"production-incident"_s);
        m_fixture->window().resize(size);
        QVERIFY2(m_fixture->window().width() <= size.width() && m_fixture->window().height() <= size.height(),
            "the window does not become so small");
        QStringList faults;
        for (const char *action : Support::pageActions) {
            m_fixture->trigger(action);
            (void)QTest::qWaitFor([this] { return cut(m_fixture->window()).isEmpty(); }, 500);
            for (const QString &fault : cut(m_fixture->window()))
                faults << QLatin1StringView(action) + u": "_s + fault;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void theTestSeesWhatIsCut()
    {
        QWidget window;
        window.resize(400, 100);
        auto *label = new QLabel(u"A text that is longer than that"_s, &window);
        label->resize(40, 20);
        window.show();
        QCOMPARE(cut(window).size(), 1);
        label->resize(label->sizeHint());
        QCOMPARE(cut(window), QStringList{});
    }

private:
    QFont m_font = QApplication::font();
    std::unique_ptr<Support::WindowFixture> m_fixture;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Widgets::applyScheme(Widgets::Scheme::Light);
    TestLargeText test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_largetext.moc"
