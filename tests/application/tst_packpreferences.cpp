// SPDX-License-Identifier: GPL-3.0-or-later
#include "packpreferences.h"

#include <QTest>

/// What was chosen for the last pack comes back for the next one.
class TestPackPreferences : public QObject
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
        const Pack::Options back = packOptionsFrom(preferencesFrom(options));
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
        const Pack::Options options = packOptionsFrom({});
        QCOMPARE(options.sections, Pack::allSections);
        QVERIFY(options.stages.isEmpty());
        QVERIFY(!options.interviewDate.isValid());
        QVERIFY(options.ruledLines);
    }

    void whatIsNoSectionIsDropped()
    {
        const auto options = packOptionsFrom({{QStringLiteral("pack.sections"), QStringLiteral("65535")}});
        QCOMPARE(options.sections, Pack::allSections);
    }
};

QTEST_APPLESS_MAIN(TestPackPreferences)
#include "tst_packpreferences.moc"
