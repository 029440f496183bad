// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cataloguemodel.h"
#include "support/windowfixture.h"

#include <QAction>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Domain;
using namespace Qt::StringLiterals;
using Support::WindowFixture;

namespace
{
const QString incident = u"production-incident"_s;
}

/// A question's priority on its page, set by hand, and how it is made.
class TestPriorityLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setByHandAndBack()
    {
        WindowFixture fixture;
        fixture.choose(incident);
        const QSignalSpy kept(&fixture.preparation(), &Models::Preparation::levelEdited);
        fixture.trigger("setLevel:low");
        QCOMPARE(kept.count(), 1);
        QCOMPARE(fixture.find<QToolButton>("priority")->accessibleName(), u"Priority: Low"_s);
        QVERIFY(fixture.find<QLabel>("priorityReasons")->text().startsWith(u"you set it to low"_s));
        const QModelIndex row
            = qobject_cast<Models::CatalogueModel *>(fixture.find<QTreeView>("catalogue")->model())->find(incident);
        QCOMPARE(row.data(Models::CatalogueModel::LevelRole).toInt(), int(Level::Low));
        fixture.trigger("setLevel:formula");
        QVERIFY(!fixture.preparation().priority(incident).byHand);
        QVERIFY(!fixture.find<QLabel>("priorityReasons")->text().startsWith(u"you set it to low"_s));
    }

    void reasonsAreInWords()
    {
        WindowFixture fixture;
        fixture.choose(incident);
        QCOMPARE(fixture.find<QLabel>("priorityReasons")->text(),
            fixture.preparation().priority(incident).reasons().join(u"; "_s));
        QVERIFY(fixture.find<QLabel>("priorityReasons")->isVisible());
    }

    void groupedAndFilteredByPriority()
    {
        WindowFixture fixture;
        fixture.trigger("groupByPriority");
        auto *tree = fixture.find<QTreeView>("catalogue");
        fixture.preparation().setLevel(incident, Level::High);
        QCOMPARE(tree->model()->index(0, 0).data().toString(), u"High"_s);
        fixture.choose(incident);
        QCoreApplication::processEvents();
        fixture.trigger("setLevel:low");
        const auto current = [tree] { return tree->currentIndex(); };
        QCOMPARE(current().data(Models::CatalogueModel::QuestionIdRole).toString(), incident);
        QCOMPARE(current().parent().data().toString(), u"High"_s); // it stays until it is let go
        fixture.choose(u"slow-query"_s);
        const auto *model = qobject_cast<Models::CatalogueModel *>(tree->model());
        QTRY_COMPARE(model->find(incident).parent().data().toString(), u"Low"_s);
        fixture.restart();
        QCOMPARE(fixture.find<QTreeView>("catalogue")
                     ->model()
                     ->index(0, 0)
                     .data(Models::CatalogueModel::BranchKeyRole)
                     .toString(),
            u"priority:high"_s);
    }

    void weightsAreVisibleAndChange()
    {
        WindowFixture fixture;
        fixture.choose(incident);
        fixture.trigger("priorityHelp");
        auto *dialog = fixture.window().findChild<QWidget *>(u"priorityDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        auto *weight = dialog->findChild<QDoubleSpinBox *>(u"weight:"_s + toWord(Term::Evidence));
        const double before = weight->value();
        QCOMPARE(before, fixture.preparation().weights()[Term::Evidence]);
        weight->setFocus();
        QTest::keyClick(weight, Qt::Key_Up);
        QVERIFY(weight->value() > before);
        QCOMPARE(fixture.preparation().weights()[Term::Evidence], weight->value());
        dialog->findChild<QPushButton *>(u"usualWeights"_s)->click();
        QCOMPARE(fixture.preparation().weights(), Weights());
        QCOMPARE(weight->value(), before);
    }
};

QTEST_MAIN(TestPriorityLine)
#include "tst_priorityline.moc"
