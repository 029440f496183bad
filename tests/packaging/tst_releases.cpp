// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats.h"

#include <QFile>
#include <QTest>
#include <QTimeZone>

using namespace Releases;
using namespace Qt::StringLiterals;

namespace
{

const QString changelog = u"# Changelog\n"
                          "\n"
                          "- not of any version\n"
                          "\n"
                          "## [Unreleased]\n"
                          "\n"
                          "### Added\n"
                          "\n"
                          "- One *new* thing & a `command`: [its page](a.md), which takes more than one\n"
                          "  line to tell of.\n"
                          "- Another.\n"
                          "\n"
                          "## [1.2.0] - 2026-02-03\n"
                          "\n"
                          "- The first.\n"_s;

const Issue issue{.version = u"1.3.0"_s,
    .time = QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7), QTimeZone::UTC),
    .maintainer = u"Some One <one@starwright.example>"_s};

} // namespace

/// CHANGELOG.md, read once and written for Debian and AppStream.
class TestReleases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads()
    {
        const QList<Release> releases = fromChangelog(changelog);
        QCOMPARE(releases.size(), 2);
        QVERIFY(releases[0].version.isEmpty());
        QCOMPARE(releases[0].changes.size(), 2);
        QVERIFY(releases[0].changes[0].endsWith(u"more than one line to tell of."));
        QCOMPARE(releases[1].version, u"1.2.0"_s);
        QCOMPARE(releases[1].date, QDate(2026, 2, 3));
        QCOMPARE(releases[1].changes, QStringList{u"The first."_s});
    }

    void forDebian()
    {
        QCOMPARE(toDebian(fromChangelog(changelog), issue),
            u"starwright (1.3.0) unstable; urgency=medium\n"
            "\n"
            "  * One new thing & a command: its page, which takes more than one line to tell\n"
            "    of.\n"
            "  * Another.\n"
            "\n"
            " -- Some One <one@starwright.example>  Wed, 04 Mar 2026 05:06:07 +0000\n"
            "\n"
            "starwright (1.2.0) unstable; urgency=medium\n"
            "\n"
            "  * The first.\n"
            "\n"
            " -- Some One <one@starwright.example>  Tue, 03 Feb 2026 00:00:00 +0000\n"_s);
    }

    void forAppStream()
    {
        const QString released = QString(changelog).replace(u"[Unreleased]"_s, u"[1.3.0] - 2026-03-04"_s);
        QCOMPARE(toAppStream(fromChangelog(released)),
            u"<releases>\n"
            "  <release version=\"1.3.0\" date=\"2026-03-04\">\n"
            "    <description>\n"
            "      <ul>\n"
            "        <li>One new thing &amp; a command: its page, which takes more than one line to tell of.</li>\n"
            "        <li>Another.</li>\n"
            "      </ul>\n"
            "    </description>\n"
            "  </release>\n"
            "  <release version=\"1.2.0\" date=\"2026-02-03\">\n"
            "    <description>\n"
            "      <ul>\n"
            "        <li>The first.</li>\n"
            "      </ul>\n"
            "    </description>\n"
            "  </release>\n"
            "</releases>"_s);
        QVERIFY(!toAppStream(fromChangelog(changelog)).contains(u"1.3.0"_s)); // which is not out yet
        QCOMPARE(toAppStream({}), QString());
    }

    /// What cannot be read would be missing in every package.
    void readsOurOwn()
    {
        QFile file(QStringLiteral(SOURCE_ROOT "/CHANGELOG.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const QList<Release> releases = fromChangelog(text);
        QCOMPARE(releases.size(), text.count(u"\n## "_s));
        for (const Release &release : releases) {
            QVERIFY(!release.changes.isEmpty());
            QCOMPARE(release.date.isValid(), !release.version.isEmpty());
        }
    }
};

QTEST_APPLESS_MAIN(TestReleases)
#include "tst_releases.moc"
