// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include <QAccessible>
#include <QDialog>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace
{

QString describe(QAccessibleInterface &item)
{
    const QObject *object = item.object();
    return u"%1 %2, role %3"_s.arg(object ? QString::fromLatin1(object->metaObject()->className()) : u"?"_s,
        object ? object->objectName() : QString(), QString::number(item.role()));
}

/// What can have the focus and has no name, or is nothing that a screen reader could tell: from there downwards.
void findNameless(QAccessibleInterface *item, QStringList &faults)
{
    if (!item || !item->isValid() || item->state().invisible)
        return;
    if (item->state().focusable && item->text(QAccessible::Name).trimmed().isEmpty()
        && item->role() != QAccessible::Client)
        faults << u"no name: "_s + describe(*item);
    if (item->state().focusable && item->role() == QAccessible::Client)
        faults << u"no role: "_s + describe(*item);
    for (int child = 0; child < item->childCount(); ++child)
        findNameless(item->child(child), faults);
}

QStringList nameless(QWidget &widget)
{
    QStringList faults;
    findNameless(QAccessible::queryAccessibleInterface(&widget), faults);
    faults.removeDuplicates();
    return faults;
}

QAccessibleInterface *rowNamed(QAccessibleInterface *tree, const QString &name)
{
    for (int child = 0; child < tree->childCount(); ++child) {
        if (QAccessibleInterface *row = tree->child(child); row && row->text(QAccessible::Name) == name)
            return row;
    }
    return nullptr;
}

} // namespace

/// What a screen reader is told of the window: names, roles, states and descriptions.
class TestAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<Support::WindowFixture>();
        m_fixture->prepare(Support::someOfEach(m_fixture->workspace().guide()));
        m_fixture->choose(u"production-incident"_s);
        QTRY_VERIFY(!m_fixture->preparation().priorities().isEmpty());
    }

    void everythingHasAName_data()
    {
        QTest::addColumn<QByteArray>("action");
        for (const char *action : Support::pageActions)
            QTest::newRow(action) << QByteArray(action);
    }

    void everythingHasAName()
    {
        QFETCH(QByteArray, action);
        m_fixture->trigger(action.constData());
        const QStringList faults = nameless(m_fixture->window());
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void everythingInADialogHasAName_data()
    {
        QTest::addColumn<QByteArray>("action");
        for (const char *action : Support::dialogActions)
            QTest::newRow(action) << QByteArray(action);
    }

    void everythingInADialogHasAName()
    {
        QFETCH(QByteArray, action);
        m_fixture->trigger(action.constData());
        auto *dialog = m_fixture->window().findChild<QDialog *>();
        QVERIFY(dialog);
        const QStringList faults = nameless(*dialog);
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
        QVERIFY(!QAccessible::queryAccessibleInterface(dialog)->text(QAccessible::Name).isEmpty());
    }

    void theTestSeesWhatHasNoName()
    {
        QWidget window;
        auto *edit = new QLineEdit(&window);
        edit->setObjectName(u"nameless"_s);
        window.show();
        QCOMPARE(nameless(window).size(), 1);
        edit->setAccessibleName(u"Now it has one"_s);
        QCOMPARE(nameless(window), QStringList{});
    }

    void aQuestionTellsItsStanding()
    {
        m_fixture->type("situation", u"Something"_s);
        m_fixture->window().commit();
        m_fixture->workspace().setCovered(u"production-incident"_s, 0, true);
        m_fixture->preparation().setLevel(u"production-incident"_s, Domain::Level::High);
        auto *tree = QAccessible::queryAccessibleInterface(m_fixture->find<QTreeView>("catalogue"));
        const Domain::Question &question = *m_fixture->workspace().guide()->question(u"production-incident"_s);
        QAccessibleInterface *row = rowNamed(tree, question.question);
        QVERIFY(row);
        QCOMPARE(row->role(), QAccessible::TreeItem);
        QCOMPARE(row->text(QAccessible::Description),
            u"high priority, draft, 1 of %1 pointers covered"_s.arg(question.pointers.size()));
        QVERIFY(row->state().selected);
    }

    void aBranchTellsHowFarItIs()
    {
        auto *tree = QAccessible::queryAccessibleInterface(m_fixture->find<QTreeView>("catalogue"));
        const QAbstractItemModel *model = m_fixture->find<QTreeView>("catalogue")->model();
        QAccessibleInterface *branch = rowNamed(tree, model->index(0, 0).data().toString());
        QVERIFY(branch);
        QVERIFY(branch->state().expandable);
        QVERIFY(branch->state().expanded);
        QVERIFY(branch->text(QAccessible::Description).contains("questions answered"_L1));
    }

    void theGroupingIsAChoiceOfOne()
    {
        auto *grouping = QAccessible::queryAccessibleInterface(m_fixture->find<QWidget>("grouping"));
        QCOMPARE(grouping->text(QAccessible::Name), u"Group by"_s);
        QCOMPARE(grouping->childCount(), 3);
        QCOMPARE(grouping->child(0)->role(), QAccessible::RadioButton);
        QVERIFY(grouping->child(0)->state().checked);
        QVERIFY(!grouping->child(1)->state().checked);
    }

    void aFoldTellsWhetherItIsOpen()
    {
        QWidget *section = m_fixture->find<QWidget>("evidenceSection");
        auto *heading = QAccessible::queryAccessibleInterface(section->findChild<QAbstractButton *>());
        QVERIFY(heading->state().expandable);
        QVERIFY(heading->state().expanded != heading->state().collapsed);
    }

private:
    std::unique_ptr<Support::WindowFixture> m_fixture;
};

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
