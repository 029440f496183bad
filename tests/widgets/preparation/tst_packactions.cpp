// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/needs.h"
#include "support/samplehistory.h"
#include "support/windowfixture.h"
#include "widgets/pack/packdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Domain;
using namespace Qt::StringLiterals;
using Support::WindowFixture;

namespace
{

Interview interviewAt(const QString &company, QDate date, const Guide &guide)
{
    return {.id = company,
        .guide = guide.id,
        .company = company,
        .role = u"Ferry developer"_s,
        .stages = {{.stage = guide.stages.at(1).id, .date = date}},
        .ownQuestions = {u"Who is on call?"_s}};
}

/// What is done in the dialogs, which come one after the other and wait for somebody.
class Person : public QObject
{
public:
    Person(QString interview, QString file) : m_interview(std::move(interview)), m_file(std::move(file))
    {
        m_look.callOnTimeout(this, &Person::act);
        m_look.start(10);
    }

    QStringList offered; ///< The interviews in the dialog.
    QString suggested;

private:
    void act()
    {
        QWidget *modal = QApplication::activeModalWidget();
        if (auto *dialog = qobject_cast<Widgets::PackDialog *>(modal); dialog && offered.isEmpty())
            choose(*dialog);
        else if (auto *files = qobject_cast<QFileDialog *>(modal); files && !m_isNamed)
            name(*files);
    }

    void choose(Widgets::PackDialog &dialog)
    {
        auto *box = dialog.findChild<QComboBox *>(u"interview"_s);
        suggested = box->currentText();
        for (int i = 0; i < box->count(); ++i)
            offered.append(box->itemText(i));
        if (const int place = box->findData(m_interview); place >= 0 && place != box->currentIndex()) {
            box->setCurrentIndex(place);
            Q_EMIT box->activated(place);
        }
        dialog.findChild<QPushButton *>(u"exportPdf"_s)->click();
    }

    void name(QFileDialog &files)
    {
        m_isNamed = true;
        files.findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(m_file);
        QTest::keyClick(files.findChild<QLineEdit *>(u"fileNameEdit"_s), Qt::Key_Return);
    }

    QString m_interview;
    QString m_file;
    bool m_isNamed = false;
    QTimer m_look;
};

QString textOf(const QString &pdf)
{
    QProcess program;
    program.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    program.waitForFinished();
    return QString::fromUtf8(program.readAllStandardOutput()).simplified();
}

} // namespace

/// The pack as it is asked for in the window.
class TestPackActions : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void isMadeForAnInterview_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("company");
        QTest::newRow("the next one is suggested") << u"Fjordbillett"_s << u"Fjordbillett"_s;
        QTest::newRow("another is chosen") << u"Lakeside"_s << u"Lakeside"_s;
    }

    void isMadeForAnInterview()
    {
        NEEDS("pdftotext");
        QFETCH(const QString, chosen);
        QFETCH(const QString, company);
        WindowFixture fixture;
        const Guide &guide = *fixture.workspace().guide();
        const QDate today = QDate::currentDate();
        Models::Preparation::Stored stored;
        stored.history = Support::sampleHistory();
        stored.interviews = {interviewAt(u"Lakeside"_s, today.addDays(30), guide),
            interviewAt(u"Fjordbillett"_s, today.addDays(7), guide)};
        fixture.prepare(stored);
        QTRY_VERIFY(!fixture.preparation().isMatching());

        const QString file = m_folder.filePath(company + u".pdf"_s);
        const Person person(chosen, file);
        fixture.trigger("exportPack");
        QTRY_VERIFY(QFile::exists(file));
        QCOMPARE(person.offered.size(), 3); // and none
        QCOMPARE(person.suggested, u"Fjordbillett · Ferry developer"_s);
        const QString text = textOf(file);
        for (const QString &words :
            {company, u"Ferry developer"_s, u"Who is on call?"_s, u"rolled back in 20 minutes"_s})
            QVERIFY2(text.contains(words), qPrintable(words));
    }
};

QTEST_MAIN(TestPackActions)
#include "tst_packactions.moc"
