// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/guide/guidelist.h"

#include <QTest>

using namespace Domain;
using namespace Qt::StringLiterals;

namespace
{

Guide guide(const QString &id, int version, const QString &role)
{
    Guide guide;
    guide.id = id;
    guide.version = version;
    guide.role = role;
    return guide;
}

} // namespace

/// Which guide counts where two have one id.
class TestGuideList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestCounts()
    {
        const QList<GuidePtr> builtIn{std::make_shared<const Guide>(guide(u"a"_s, 2, u"built-in"_s)),
            std::make_shared<const Guide>(guide(u"b"_s, 2, u"built-in"_s)),
            std::make_shared<const Guide>(guide(u"c"_s, 2, u"built-in"_s))};
        const QList<Guide> imported{guide(u"0"_s, 1, u"own"_s), guide(u"a"_s, 1, u"own"_s), guide(u"b"_s, 2, u"own"_s),
            guide(u"c"_s, 3, u"own"_s)};
        QStringList roles;
        for (const GuidePtr &known : allGuides(builtIn, imported))
            roles.append(known->id + u' ' + known->role);
        QCOMPARE(roles, QStringList({u"a built-in"_s, u"b built-in"_s, u"c own"_s, u"0 own"_s}));
    }
};

QTEST_APPLESS_MAIN(TestGuideList)
#include "tst_guidelist.moc"
