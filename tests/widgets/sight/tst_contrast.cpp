// SPDX-License-Identifier: GPL-3.0-or-later
#include "measuring.h"
#include "pages.h"
#include "widgets/theme/scheme.h"

#include <QAbstractAnimation>
#include <QDialog>
#include <QLabel>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace
{

constexpr double forText = 4.5; // WCAG 2.2, 1.4.3
constexpr double forMarks = 3; // WCAG 2.2, 1.4.11

/// What systems offer for eyes that need it: one colour on black.
QPalette highContrast()
{
    QPalette palette(Qt::black);
    for (const auto role :
        {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button, QPalette::ToolTipBase})
        palette.setColor(role, Qt::black);
    for (const auto role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::PlaceholderText})
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Accent, Qt::yellow);
    palette.setColor(QPalette::Link, Qt::yellow);
    return palette;
}

} // namespace

/// Every text of the window, measured where it is painted.
class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        m_fixture.reset();
        QApplication::setPalette(QPalette());
    }

    void theTestSeesFaintText()
    {
        QWidget window;
        window.resize(200, 60);
        auto *label = new QLabel(u"Faint"_s, &window);
        label->resize(200, 60);
        QPalette faint;
        faint.setColor(QPalette::Window, Qt::white);
        faint.setColor(QPalette::WindowText, QColor(0x8a, 0x8a, 0x8a)); // 3.45 : 1
        window.setPalette(faint);
        window.show();
        QCOMPARE(Support::faintTexts(window, forText).size(), 1);
        QCOMPARE(Support::faintTexts(window, forMarks).size(), 0);
    }

    void textReads_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << Widgets::calmPalette(false);
        QTest::newRow("dark") << Widgets::calmPalette(true);
        QTest::newRow("high contrast") << highContrast();
    }

    void textReads()
    {
        QFETCH(QPalette, palette);
        start(palette);
        QStringList faults;
        for (const char *action : Support::pageActions) {
            m_fixture->trigger(action);
            QCoreApplication::processEvents();
            faults << found(action, m_fixture->window());
        }
        for (const char *action : Support::dialogActions) {
            m_fixture->trigger(action);
            auto *dialog = m_fixture->window().findChild<QDialog *>();
            QVERIFY(dialog);
            QCoreApplication::processEvents();
            faults << found(action, *dialog);
            dialog->close();
            QTRY_VERIFY(!m_fixture->window().findChild<QDialog *>());
        }
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void tourReads_data() { textReads_data(); }

    void tourReads()
    {
        QFETCH(QPalette, palette);
        start(palette);
        m_fixture->setTour();
        m_fixture->restart();
        m_fixture->window().offerTour();
        m_fixture->window().leadTour();
        QCoreApplication::processEvents();
        QCOMPARE(found("tour", m_fixture->window()).join(u'\n'), QString());
    }

    void marksAreSeen_data() { textReads_data(); }

    /// The ring of an answer's state stands before each question, the triangle of its priority behind it.
    void marksAreSeen()
    {
        QFETCH(QPalette, palette);
        start(palette);
        m_fixture->workspace().setText(u"production-incident"_s, Domain::Part::Task, u"x"_s);
        auto *tree = m_fixture->find<QTreeView>("catalogue");
        const QImage image = Support::rendered(*tree->viewport());
        int rows = 0;
        for (int branch = 0; branch < tree->model()->rowCount(); ++branch) {
            const QModelIndex parent = tree->model()->index(branch, 0);
            for (int row = 0; row < tree->model()->rowCount(parent); ++row) {
                const QRect place = tree->visualRect(tree->model()->index(row, 0, parent));
                if (!tree->viewport()->rect().contains(place))
                    continue;
                ++rows;
                const QRect ring(place.left() + 20, place.top() + 4, 24, place.height() - 8);
                const double contrast = Support::contrastIn(image, ring);
                QVERIFY2(contrast >= forMarks, qPrintable(QString::number(contrast)));
            }
        }
        QVERIFY(rows > 5);
    }

    void nothingMoves()
    {
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
        start(Widgets::calmPalette(false));
        QVERIFY(m_fixture->window().findChildren<QAbstractAnimation *>().isEmpty());
    }

    void whereOneCanTypeIsSeen_data() { textReads_data(); }

    void whereOneCanTypeIsSeen()
    {
        QFETCH(QPalette, palette);
        start(palette);
        auto *search = m_fixture->find<QWidget>("search");
        search->clearFocus();
        const QImage image = Support::rendered(m_fixture->window());
        const QPoint corner = search->mapTo(&m_fixture->window(), QPoint());
        // Its upper border, with as much above it, apart from what stands in it.
        QVERIFY(Support::contrastIn(image, QRect(corner + QPoint(20, -2), QSize(60, 4))) >= forMarks);
    }

private:
    void start(const QPalette &palette)
    {
        QApplication::setPalette(palette);
        m_fixture = std::make_unique<Support::WindowFixture>();
        m_fixture->prepare(Support::someOfEach(m_fixture->workspace().guide()));
        m_fixture->choose(u"production-incident"_s);
        QTRY_VERIFY(!m_fixture->preparation().priorities().isEmpty());
    }

    static QStringList found(const char *where, QWidget &window)
    {
        QStringList faults;
        for (const QString &fault : Support::faintTexts(window, forText))
            faults << QLatin1StringView(where) + u": "_s + fault;
        return faults;
    }

    std::unique_ptr<Support::WindowFixture> m_fixture;
};

// In the style that the window has where no desktop brings one.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Widgets::applyScheme(Widgets::Scheme::Light);
    TestContrast test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_contrast.moc"
