// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/longwords.h"
#include "support/samplehistory.h"
#include "support/windowfixture.h"
#include "widgets/pack/packdialog.h"
#include "widgets/start/progressring.h"
#include "widgets/tour/toursteps.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

QString nameOf(const QWidget *widget, const QString &text)
{
    return u"%1 '%2' %3: %4×%5"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName(), text)
        .arg(widget->width())
        .arg(widget->height());
}

bool isCut(const QLabel *label)
{
    if (label->textFormat() == Qt::RichText || label->text().isEmpty())
        return false;
    return label->wordWrap() ? label->heightForWidth(label->width()) > label->height()
                             : label->sizeHint().width() > label->width();
}

/// The widgets whose own words do not fit into them, as they are shown.
QStringList cut(const QWidget *page)
{
    QStringList found;
    for (const QWidget *widget : page->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(page))
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && isCut(label))
            found.append(nameOf(label, label->text()));
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && !button->text().isEmpty() && button->minimumSizeHint().width() > button->width())
            found.append(nameOf(button, button->text()));
        const auto *field = qobject_cast<const QLineEdit *>(widget);
        if (field && field->fontMetrics().horizontalAdvance(field->placeholderText()) > field->width() - 8)
            found.append(nameOf(field, field->placeholderText()));
        const auto *scroll = qobject_cast<const QScrollArea *>(widget);
        if (scroll && scroll->widget() && scroll->widget()->width() > scroll->viewport()->width())
            found.append(nameOf(scroll, u"is wider than it shows"_s));
    }
    return found;
}

Domain::Interview interview(const Domain::Guide &guide)
{
    Domain::Interview interview;
    interview.id = u"i"_s;
    interview.guide = guide.id;
    interview.company = u"Acme"_s;
    for (const Domain::Stage &stage : guide.stages)
        interview.stages.append({.stage = stage.id, .date = QDate(2027, 1, 15)});
    return interview;
}

} // namespace

/// Nothing that the window says is cut in a language that needs half as much room again.
class TestLongWords : public QObject
{
    Q_OBJECT

    Support::LongWords m_words;

private Q_SLOTS:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_words)); }
    void cleanupTestCase() { QCoreApplication::removeTranslator(&m_words); }

    void wordsGrowByHalf()
    {
        const QString words = QCoreApplication::translate("any", "&Open %1…");
        QCOMPARE_GE(words.size(), u"&Open %1…"_s.size() * 3 / 2);
        QVERIFY(words.endsWith(u"&Open %1…"_s));
    }

    void aCutLabelIsSeen()
    {
        QWidget page;
        auto *label = new QLabel(u"Some words that need room"_s, &page);
        label->resize(label->sizeHint());
        QCOMPARE(cut(&page), QStringList());
        label->resize(20, 20);
        QCOMPARE(cut(&page).size(), 1);
    }

    void pages_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QSize>("size");
        for (const QSize &size : {QSize(1280, 820), QSize(900, 600)}) {
            for (const QString &action : {u""_s, u"page:start"_s, u"page:coverage"_s, u"page:interviews"_s,
                     u"aboutGuide"_s, u"showHistory"_s, u"groupByStage"_s, u"priorityHelp"_s})
                QTest::addRow("%s at %d", qPrintable(action), size.width()) << action << size;
        }
    }

    void pages()
    {
        QFETCH(const QString, action);
        QFETCH(const QSize, size);
        Support::WindowFixture fixture;
        Models::Preparation::Stored stored;
        stored.history = Support::sampleHistory();
        stored.interviews = {interview(*fixture.workspace().guide())};
        fixture.prepare(stored);
        QTRY_VERIFY(!fixture.preparation().isMatching());
        fixture.choose(u"production-incident"_s);
        if (!action.isEmpty())
            fixture.trigger(qPrintable(action));
        fixture.window().resize(size);
        QTRY_COMPARE(fixture.window().size(), size); // Nothing keeps it wider.
        QCoreApplication::processEvents();
        QCOMPARE(cut(&fixture.window()).join(u'\n'), QString());
    }

    void tour_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("wide") << QSize(1280, 820);
        QTest::newRow("narrow") << QSize(900, 600);
    }

    void tour()
    {
        QFETCH(const QSize, size);
        Support::WindowFixture fixture;
        fixture.setTour();
        fixture.restart();
        fixture.window().resize(size);
        fixture.window().offerTour();
        fixture.window().leadTour();
        auto *next = fixture.find<QPushButton>("tourNext");
        for (qsizetype step = 1; step < Widgets::tourSteps().size(); ++step) {
            QCoreApplication::processEvents();
            QCOMPARE(fixture.window().size(), size);
            QCOMPARE(cut(&fixture.window()).join(u'\n'), QString());
            next->click();
        }
        QCoreApplication::processEvents();
        QCOMPARE(cut(&fixture.window()).join(u'\n'), QString());
    }

    /// Which paints its words itself.
    void progressRing()
    {
        Support::WindowFixture fixture;
        auto *ring = fixture.find<Widgets::ProgressRing>("progressRing");
        const int words = ring->fontMetrics().horizontalAdvance(Widgets::ProgressRing::tr("of %1 ready").arg(41));
        QTRY_COMPARE_GE(ring->width(), words + 32);
    }

    void packDialog()
    {
        Support::WindowFixture fixture;
        Widgets::PackDialog dialog(*fixture.workspace().guide(), {}, &fixture.window());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QCOMPARE(cut(&dialog).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestLongWords)
#include "tst_longwords.moc"
