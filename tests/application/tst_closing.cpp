// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "support/littleroom.h"
#include "support/smallhistory.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace
{

/// Answers the dialog that is about to ask, and gives what that says.
class Answering
{
public:
    explicit Answering(const QString &button)
    {
        QTimer::singleShot(0, &m_context, [this, button] {
            const auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box)
                return;
            m_text = box->text();
            for (QAbstractButton *each : box->buttons()) {
                if (each->text() == button)
                    each->click();
            }
        });
    }
    QString text() const { return m_text; }

private:
    QObject m_context;
    QString m_text;
};

} // namespace

/// Closing the window loses nothing, and asks where something cannot be written.
class TestClosing : public QObject
{
    Q_OBJECT

    const Domain::History m_history = Support::historyOf({u"Wrote it down while the disk was full"_s});

private Q_SLOTS:
    void whatIsTypedDuringASaveIsKept()
    {
        const QTemporaryDir folder;
        {
            Program program(folder, u"a.db"_s);
            program.field("result")->insertPlainText(u"Saved while"_s);
            program.whenAllIsWritten([](const auto &) { }); // The save is under way; its end is for the event loop.
            program.field("result")->insertPlainText(u" this was typed"_s);
            program.close();
        }
        Program program(folder, u"a.db"_s);
        QVERIFY2(program.field("result")->toPlainText().contains(u"this was typed"_s),
            qUtf8Printable(program.field("result")->toPlainText()));
    }

    void whatCannotBeWrittenIsAskedAbout_data()
    {
        QTest::addColumn<bool>("isHistory");
        QTest::newRow("an answer") << false;
        QTest::newRow("the history") << true;
    }

    void whatCannotBeWrittenIsAskedAbout()
    {
        if (Support::LittleRoom::whyNotHere)
            QSKIP(Support::LittleRoom::whyNotHere);
        QFETCH(const bool, isHistory);
        const QTemporaryDir folder;
        {
            Program program(folder, u"a.db"_s);
            QPlainTextEdit *result = program.field("result");
            {
                const Support::LittleRoom none(0);
                if (isHistory)
                    program.preparation().setHistory(m_history);
                else
                    result->insertPlainText(u"Written while the disk was full"_s);
                const Answering answering(u"Keep the window open"_s);
                program.close();
                QVERIFY2(answering.text().contains(u"could not be saved"_s), qUtf8Printable(answering.text()));
                QVERIFY(program.window().isVisible());
            }
            program.close(); // There is room again.
            QVERIFY(!program.window().isVisible());
        }
        Program program(folder, u"a.db"_s);
        if (isHistory)
            QCOMPARE(program.preparation().history(), m_history);
        else
            QCOMPARE(program.field("result")->toPlainText(), u"Written while the disk was full"_s);
    }

    void whoWantsToCloseMay()
    {
        if (Support::LittleRoom::whyNotHere)
            QSKIP(Support::LittleRoom::whyNotHere);
        const QTemporaryDir folder;
        Program program(folder, u"a.db"_s);
        const Support::LittleRoom none(0);
        program.preparation().setHistory(m_history);
        const Answering answering(u"Close and lose them"_s);
        program.close();
        QVERIFY(!program.window().isVisible());
    }
};

QTEST_MAIN(TestClosing)
#include "tst_closing.moc"
