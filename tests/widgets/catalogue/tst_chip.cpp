// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/catalogue/chip.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Widgets::Chip;

class ChipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_chip = std::make_unique<Chip>(u"Stage"_s);
        m_chip->setChoices({{.key = u"screen"_s, .label = u"Screen"_s}, {.key = u"q"_s, .label = u"Q & A"_s}});
    }

    void offersItsChoicesWhenItsMenuOpens();
    void choosesSeveralInOneGo();
    void anyClearsThem();
    void keepsWhatIsStillOffered();

private:
    QList<QAction *> open()
    {
        m_chip->menu()->popup({});
        return m_chip->menu()->actions();
    }

    std::unique_ptr<Chip> m_chip;
};

void ChipTest::offersItsChoicesWhenItsMenuOpens()
{
    m_chip->setChosen({u"q"_s});
    const QList<QAction *> actions = open();
    QCOMPARE(actions.size(), 4); // with a line and "Any"
    QCOMPARE(actions[0]->text(), u"Screen"_s);
    QCOMPARE(actions[1]->text(), u"Q && A"_s);
    QVERIFY(!actions[0]->isChecked());
    QVERIFY(actions[1]->isChecked());
    QCOMPARE(m_chip->text(), u"Q & A"_s);
}

void ChipTest::choosesSeveralInOneGo()
{
    const QSignalSpy changed(m_chip.get(), &Chip::chosenChanged);
    const QList<QAction *> actions = open();
    for (QAction *action : actions.first(2)) {
        const QRect place = m_chip->menu()->actionGeometry(action);
        m_chip->menu()->setActiveAction(action);
        QTest::mouseRelease(m_chip->menu(), Qt::LeftButton, {}, place.center());
        QVERIFY(m_chip->menu()->isVisible());
    }
    QCOMPARE(m_chip->chosen(), (QSet<QString>{u"screen"_s, u"q"_s}));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(m_chip->text(), u"Screen, Q & A"_s);
}

void ChipTest::anyClearsThem()
{
    m_chip->setChosen({u"screen"_s});
    const QSignalSpy changed(m_chip.get(), &Chip::chosenChanged);
    open().constLast()->trigger();
    QVERIFY(m_chip->chosen().isEmpty());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_chip->text(), u"Stage"_s);
}

void ChipTest::keepsWhatIsStillOffered()
{
    m_chip->setChosen({u"screen"_s, u"q"_s});
    m_chip->setChoices({{.key = u"q"_s, .label = u"Questions"_s}});
    QCOMPARE(m_chip->chosen(), QSet<QString>{u"q"_s});
    QCOMPARE(m_chip->text(), u"Questions"_s);
}

QTEST_MAIN(ChipTest)
#include "tst_chip.moc"
