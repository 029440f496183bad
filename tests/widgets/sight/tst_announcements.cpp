// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windowfixture.h"
#include "widgets/window/announcements.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

/// What is said to whoever does not see the window change.
class TestAnnouncements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<Support::WindowFixture>();
        m_heard.clear();
        connect(m_fixture->window().findChild<Widgets::Announcements *>(), &Widgets::Announcements::said, this,
            [this](const QString &text, Widgets::Urgency urgency) {
                m_heard << text + (urgency == Widgets::Urgency::Now ? u"!"_s : QString());
            });
    }

    void whatAFilterLeaves()
    {
        m_fixture->find<QLineEdit>("search")->setText(u"incident"_s);
        const int total = static_cast<int>(m_fixture->workspace().guide()->questions.size());
        QTRY_COMPARE(m_heard.size(), 1);
        QVERIFY2(m_heard.constFirst().endsWith(u" of %1 question(s)"_s.arg(total)), qPrintable(m_heard.constFirst()));
    }

    void savedWhenTypingRests()
    {
        m_fixture->choose(u"production-incident"_s);
        m_fixture->type("situation", u"one"_s);
        m_fixture->window().commit();
        QTRY_COMPARE(m_heard, QStringList{u"Saved"_s});
    }

    void failedAtOnceAndOnce()
    {
        m_fixture->failSaving(true);
        m_fixture->choose(u"production-incident"_s);
        m_fixture->type("situation", u"one"_s);
        m_fixture->window().commit();
        QTRY_COMPARE(m_heard, QStringList{u"Not saved, trying again: the disk is full!"_s});
        m_fixture->failSaving(false);
        QTRY_COMPARE(m_heard.last(), u"Saved"_s);
        QCOMPARE(m_heard.size(), 2);
    }

private:
    QStringList m_heard; ///< The urgent with an exclamation mark.
    std::unique_ptr<Support::WindowFixture> m_fixture;
};

QTEST_MAIN(TestAnnouncements)
#include "tst_announcements.moc"
