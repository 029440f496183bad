// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/faultysession.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Faults
{

namespace
{

constexpr int stepsAfterTrouble = 2;

class Walk
{
public:
    Walk(const Plan &plan, Trouble &trouble) : m_plan(plan), m_trouble(trouble) { m_desk.folder = m_folder.path(); }

    Course go()
    {
        makeOldFile(m_desk.file(), m_plan.dump);
        m_trouble.begin();
        insist([](Desk &desk) { return desk.open(); }, 0);
        lookAtBackupTrouble();
        qsizetype place = 0;
        for (int left = stepsAfterTrouble; place < m_plan.steps.size() && isWell() && left > 0; ++place) {
            left -= m_trouble.hasStruck();
            insist(m_plan.steps[place], place);
        }
        m_trouble.pause();
        lookAtEnd(place);
        m_course.wasStruck = m_trouble.hasStruck();
        return m_course;
    }

private:
    bool isWell() const { return m_course.fault.isEmpty(); }

    void note(const QString &fault)
    {
        if (isWell())
            m_course.fault = fault;
    }

    void note(const Domain::Error &error)
    {
        ++m_course.errors;
        note(faultIn(error, m_desk.folder));
    }

    /// An update goes on without a backup, and says so.
    void lookAtBackupTrouble()
    {
        if (m_desk.database && m_desk.database->backupTrouble())
            note(*m_desk.database->backupTrouble());
    }

    /// Until it is done: with the trouble, then without.
    void insist(const Step &step, qsizetype saved)
    {
        Domain::Result<void> done = step(m_desk);
        if (done)
            return;
        note(done.error());
        m_trouble.pause();
        lookAtCopy(saved);
        m_trouble.begin();
        if (done = step(m_desk); done)
            return;
        note(done.error());
        m_trouble.repair();
        if (done = step(m_desk); !done)
            note(u"with the trouble over: "_s + done.error().text());
    }

    void lookAtCopy(qsizetype saved)
    {
        const QTemporaryDir folder;
        if (!copyFolder(m_desk.folder, folder.path()))
            note(u"could not copy"_s);
        note(faultsOf(folder.path(), Leftovers::Allowed));
        Desk copy{.folder = folder.path(), .database = {}};
        const auto content = contentOf(copy);
        if (!content)
            note(content.error().text());
        else if (*content != m_plan.contents[saved] && *content != m_plan.contents.value(saved + 1))
            note(u"after %1 steps something is lost or half there"_s.arg(saved));
    }

    void lookAtEnd(qsizetype saved)
    {
        m_desk.database.reset();
        note(faultsOf(m_desk.folder, Leftovers::Wrong));
        const auto content = contentOf(m_desk);
        if (content && *content != m_plan.contents[saved])
            note(u"at the end, after %1 steps, something is lost or half there"_s.arg(saved));
        m_desk.database.reset();
    }

    const Plan &m_plan;
    Trouble &m_trouble;
    QTemporaryDir m_folder;
    Desk m_desk;
    Course m_course;
};

} // namespace

Plan Plan::of(const QString &dump, int steps, quint32 seed)
{
    const QList<Step> list = session(steps, seed);
    return {.dump = dump, .steps = list, .contents = Faults::contents(dump, list)};
}

Course goThrough(const Plan &plan, Trouble &trouble)
{
    return Walk(plan, trouble).go();
}

QString faultIn(const Domain::Error &error, const QString &folder)
{
    const bool saysWhatCanBeDone = error.why.contains(u"; "_s) || error.why.contains(u". "_s);
    return !error.what.isEmpty() && error.where.contains(folder) && saysWhatCanBeDone ? QString() : error.text();
}

} // namespace Faults
