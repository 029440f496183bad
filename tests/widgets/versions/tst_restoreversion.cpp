// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windowfixture.h"

#include <QPlainTextEdit>
#include <QPromise>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QTimeZone>

using namespace Domain;
using namespace Qt::StringLiterals;
using Support::WindowFixture;

namespace
{

const QString incident = u"production-incident"_s;

/// Keeps when it is told to, as a slow disk does.
class SlowSource
{
public:
    Models::VersionSource source()
    {
        Version version{.at = QDateTime(QDate(2026, 5, 4), QTime(9, 0), QTimeZone::UTC), .answer = {}};
        version.answer.parts[Part::Situation] = u"As it was on Monday"_s;
        return {.load
            = [version](
                  const AnswerKey &) { return QtFuture::makeReadyValueFuture(Result<QList<Version>>(QList{version})); },
            .search = {},
            .keep =
                [this](const AnswerKey &, const Answer &answer) {
                    m_kept.append(answer.parts[Part::Situation]);
                    m_promise = QPromise<Result<void>>();
                    m_promise.start();
                    return m_promise.future();
                }};
    }
    const QStringList &kept() const { return m_kept; }
    void finish(const Result<void> &result)
    {
        QPromise<Result<void>> promise = std::move(m_promise);
        promise.addResult(result);
        promise.finish();
    }

private:
    QStringList m_kept;
    QPromise<Result<void>> m_promise;
};

} // namespace

/// Another version takes the answer's place once what stands there is one too.
class TestRestoreVersion : public QObject
{
    Q_OBJECT

private:
    /// The situation says that, and the only version is asked for.
    static void restore(WindowFixture &fixture, SlowSource &slow, const QString &present)
    {
        fixture.setVersions(slow.source());
        fixture.restart();
        fixture.choose(incident);
        fixture.type("situation", present);
        fixture.trigger("showVersions");
        auto *button = fixture.find<QPushButton>("restoreVersion");
        QTRY_VERIFY(button->isEnabled());
        button->click();
        QCOMPARE(slow.kept(), QStringList{present});
    }

    static QString situation(WindowFixture &fixture)
    {
        return fixture.find<QPlainTextEdit>("situation")->toPlainText();
    }

private Q_SLOTS:
    void takesThePlaceOfWhatWasKept()
    {
        WindowFixture fixture;
        SlowSource slow;
        restore(fixture, slow, u"On a Friday"_s);
        QCOMPARE(situation(fixture), u"On a Friday"_s);
        slow.finish({});
        QTRY_COMPARE(situation(fixture), u"As it was on Monday"_s);
        QCOMPARE(slow.kept().size(), 1);
    }

    void keepsWhatIsTypedMeanwhile()
    {
        WindowFixture fixture;
        SlowSource slow;
        restore(fixture, slow, u"On a Friday"_s);
        fixture.type("situation", u" evening"_s);
        slow.finish({});
        QTRY_COMPARE(slow.kept(), (QStringList{u"On a Friday"_s, u"On a Friday evening"_s}));
        QCOMPARE(situation(fixture), u"On a Friday evening"_s);
        slow.finish({});
        QTRY_COMPARE(situation(fixture), u"As it was on Monday"_s);
    }

    void staysWhereNothingCanBeKept()
    {
        WindowFixture fixture;
        SlowSource slow;
        restore(fixture, slow, u"On a Friday"_s);
        slow.finish(failure(u"cannot write"_s, u"a.db"_s, u"the disk is full"_s));
        QTRY_VERIFY(fixture.window().statusBar()->currentMessage().contains(u"the disk is full"_s));
        QCOMPARE(situation(fixture), u"On a Friday"_s);
    }
};

QTEST_MAIN(TestRestoreVersion)
#include "tst_restoreversion.moc"
