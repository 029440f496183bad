// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palettemodel.h"
#include "support/guidegenerator.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Models;
using namespace Qt::StringLiterals;

/// What a palette offers, and in which order.
class TestPaletteModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<PaletteModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    }

    void offersAllInOrder()
    {
        m_model->setItems(items(), {});
        QCOMPARE(texts(), (QStringList{u"Export pack…"_s, u"Print…"_s, u"Group by stage"_s, u"Explain a deadlock"_s}));
        QCOMPARE(m_model->index(0).data(PaletteModel::ShortcutRole), u"Ctrl+E"_s);
        QCOMPARE(m_model->index(0).data(PaletteModel::WhereRole), u"File"_s);
        QCOMPARE(m_model->index(0).data(Qt::AccessibleTextRole), u"Export pack…, Ctrl+E"_s);
    }

    void offersWhatWasChosenLatelyFirst()
    {
        m_model->setItems(items(), {u"question:lock"_s, u"action:gone"_s, u"action:stage"_s});
        QCOMPARE(texts(), (QStringList{u"Explain a deadlock"_s, u"Group by stage"_s, u"Export pack…"_s, u"Print…"_s}));
    }

    void findsTheBestFirst()
    {
        m_model->setItems(items(), {});
        m_model->setQuery(u"pri"_s);
        QCOMPARE(texts(), QStringList{u"Print…"_s});
        m_model->setQuery(u"exp"_s);
        QCOMPARE(texts(), (QStringList{u"Export pack…"_s, u"Explain a deadlock"_s}));
        QCOMPARE(m_model->index(0).data(PaletteModel::MarksRole).value<QList<Domain::TextRange>>(),
            (QList<Domain::TextRange>{{0, 3}}));
    }

    void ofWhatFitsAsWellTheLastChosen()
    {
        m_model->setItems(items(), {u"question:lock"_s});
        m_model->setQuery(u"exp"_s);
        QCOMPARE(texts(), (QStringList{u"Explain a deadlock"_s, u"Export pack…"_s}));
        m_model->setQuery(u"export"_s);
        QCOMPARE(texts(), QStringList{u"Export pack…"_s});
    }

    /// Typing on looks only where the last query found something; that must not lose or keep anything.
    void typingOnAndBackIsTheSameAsAnew()
    {
        const QString typed = u"group by"_s;
        QStringList queries;
        for (qsizetype length = 0; length <= typed.size(); ++length)
            queries << typed.first(length);
        for (qsizetype length = typed.size(); length >= 0; --length)
            queries << typed.first(length);
        queries << u"ep"_s << u"gs ta"_s << u"g s"_s;
        m_model->setItems(items(), {});
        for (const QString &query : std::as_const(queries)) {
            m_model->setQuery(query);
            PaletteModel anew;
            anew.setItems(items(), {});
            anew.setQuery(query);
            QCOMPARE(m_model->found(), anew.found());
            for (int row = 0; row < anew.rowCount(); ++row)
                QCOMPARE(m_model->index(row).data(), anew.index(row).data());
        }
    }

    void showsTheFirstOfMany()
    {
        const Domain::Guide guide = Support::generatedGuide({.questions = 5000});
        QList<PaletteItem> many;
        for (const Domain::Question &question : guide.questions)
            many.append({.key = question.id, .text = question.title, .where = question.category});
        many.append({.key = u"last"_s, .text = u"Zebra crossing"_s, .where = {}});
        m_model->setItems(many, {});
        QCOMPARE(m_model->rowCount(), PaletteModel::mostRows);
        QCOMPARE(m_model->found(), 5001);
        m_model->setQuery(u"zebra cr"_s);
        QCOMPARE(texts(), QStringList{u"Zebra crossing"_s});
    }

private:
    static QList<PaletteItem> items()
    {
        return {{.key = u"action:pack"_s, .text = u"Export pack…"_s, .where = u"File"_s, .shortcut = u"Ctrl+E"_s},
            {.key = u"action:print"_s, .text = u"Print…"_s, .where = u"File"_s, .shortcut = u"Ctrl+P"_s},
            {.key = u"action:stage"_s, .text = u"Group by stage"_s, .where = u"View"_s},
            {.key = u"question:lock"_s, .text = u"Explain a deadlock"_s, .where = u"Technical"_s}};
    }

    QStringList texts() const
    {
        QStringList found;
        for (int row = 0; row < m_model->rowCount(); ++row)
            found << m_model->index(row).data().toString();
        return found;
    }

    std::unique_ptr<PaletteModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_APPLESS_MAIN(TestPaletteModel)
#include "tst_palettemodel.moc"
