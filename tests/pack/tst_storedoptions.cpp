// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/storedoptions.h"

#include <QTest>

/// What was chosen for the last pack comes back for the next one.
class TestStoredOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack()
    {
        Pack::Options options;
        options.company = QStringLiteral("Ärzte & Söhne");
        options.role = QStringLiteral("Staff");
        options.author = QStringLiteral("A. Person");
        options.interviewDate = QDate(2027, 1, 15);
        options.stages = {QStringLiteral("system-design"), QStringLiteral("final-values")};
        options.categories = {QStringLiteral("Culture fit")};
        options.sections = Pack::Section::Answers | Pack::Section::Why;
        options.paper = Pack::Paper::Letter;
        options.ruledLines = false;
        const Pack::Options back = Pack::fromStored(Pack::toStored(options));
        QCOMPARE(back.company, options.company);
        QCOMPARE(back.role, options.role);
        QCOMPARE(back.author, options.author);
        QCOMPARE(back.interviewDate, options.interviewDate);
        QCOMPARE(back.stages, options.stages);
        QCOMPARE(back.categories, options.categories);
        QCOMPARE(back.sections, options.sections);
        QCOMPARE(back.paper, options.paper);
        QCOMPARE(back.ruledLines, options.ruledLines);
    }

    void nothingKnownIsTheDefault()
    {
        const Pack::Options options = Pack::fromStored({});
        QCOMPARE(options.sections, Pack::allSections);
        QVERIFY(options.stages.isEmpty());
        QVERIFY(!options.interviewDate.isValid());
        QVERIFY(options.ruledLines);
    }

    void whatIsNoSectionIsDropped()
    {
        const auto options = Pack::fromStored({{QStringLiteral("pack.sections"), QStringLiteral("65535")}});
        QCOMPARE(options.sections, Pack::allSections);
    }
};

QTEST_APPLESS_MAIN(TestStoredOptions)
#include "tst_storedoptions.moc"
