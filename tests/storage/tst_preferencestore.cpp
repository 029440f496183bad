// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/preferencestore.h"

#include "datafolder.h"
#include "support/result.h"

using namespace Qt::StringLiterals;
using Storage::PreferenceStore;

/// Preferences are kept by name.
class TestPreferenceStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastValueCounts()
    {
        const DataFolder folder;
        VERIFY_DONE(PreferenceStore(*folder.open()).set(u"company"_s, u"Old"_s));
        VERIFY_DONE(PreferenceStore(*folder.open()).set(u"company"_s, u"O'Brien & \"Söhne\" 😀\0"_s));
        VERIFY_DONE(PreferenceStore(*folder.open()).set(u"role"_s, u""_s));
        const QHash<QString, QString> expected{{u"company"_s, u"O'Brien & \"Söhne\" 😀\0"_s}, {u"role"_s, u""_s}};
        QCOMPARE(PreferenceStore(*folder.open()).load(), expected);
    }
};

QTEST_GUILESS_MAIN(TestPreferenceStore)
#include "tst_preferencestore.moc"
