// SPDX-License-Identifier: GPL-3.0-or-later
#include "datafolder.h"
#include "storage/answerstore.h"
#include "storage/backupcontents.h"
#include "storage/backups.h"
#include "storage/guidestore.h"
#include "storage/historystore.h"
#include "storage/interviewstore.h"
#include "storage/preferencestore.h"
#include "storage/restore.h"
#include "support/guidegenerator.h"
#include "support/historygenerator.h"
#include "support/result.h"
#include "support/soak.h"

#include <QRandomGenerator>

using namespace Domain;
using namespace Qt::StringLiterals;
using Storage::Database;

namespace
{

/// Every so manieth recognised file is brought back from its backup.
constexpr int restoredEvery = 20;

QString randomText(QRandomGenerator &random)
{
    QString text;
    for (int words = random.bounded(120); words > 0; --words) {
        text += QString::number(random.generate(), 36);
        text += random.bounded(9) == 0 ? u" 😀\0ß\n"_s : u" "_s;
    }
    return text;
}

/// All that a person can have put into the file.
struct Content {
    AnswersByGuide answers;
    QList<Guide> guides;
    History history;
    QList<Interview> interviews;
    QHash<QString, QString> preferences;
    friend bool operator==(const Content &, const Content &) = default;
};

Result<Content> read(Database &database)
{
    const auto answers = Storage::allAnswers(database);
    const auto guides = Storage::GuideStore(database).load();
    const auto history = Storage::HistoryStore(database).load();
    const auto interviews = Storage::InterviewStore(database).load();
    const auto preferences = Storage::PreferenceStore(database).load();
    if (!answers || !guides || !history || !interviews || !preferences)
        return failure(u"cannot read"_s, database.file(), {});
    return Content{*answers, *guides, *history, *interviews, *preferences};
}

} // namespace

/// Flipped bits and cuts: the file opens and is right, or it is recognised as damaged, and then a backup brings it
/// back.
class TestDamage : public QObject
{
    Q_OBJECT

public:
    /// Called by QtTest before anything else.
    static void initMain()
    {
        if (Support::isSoak())
            qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");
    }

private:
    QRandomGenerator m_random{20261124}; // Any seed; the same one every time.
    DataFolder m_folder;
    QByteArray m_sound;
    Content m_content;
    int m_right = 0;
    int m_recognised = 0;

    Content makeContent()
    {
        Content content;
        for (const QString &guide : {u"backend-developer"_s, u"other"_s}) {
            for (int question = 0; question < 20; ++question) {
                Answer &answer = content.answers[guide][u"question-%1"_s.arg(question)];
                for (const Part part : allParts)
                    answer.parts[part] = randomText(m_random);
                answer.ready = question % 2 == 0;
                answer.covered = {question % 4};
            }
        }
        content.guides = {Support::generatedGuide({.questions = 8, .categories = 2, .stages = 2, .seed = 1})};
        content.history = Support::generatedHistory(1, 1);
        content.interviews = {{.id = u"one"_s,
            .guide = u"other"_s,
            .company = u"Example"_s,
            .role = {},
            .stages = {},
            .ownQuestions = {u"Why?"_s}}};
        content.preferences = {{u"pack.company"_s, u"Harbour & Söhne"_s}};
        return content;
    }

    static void save(Database &database, const Content &content)
    {
        QList<std::pair<AnswerKey, Answer>> answers;
        for (const auto &[guide, ofGuide] : content.answers.asKeyValueRange()) {
            for (const auto &[question, answer] : ofGuide.asKeyValueRange())
                answers.emplaceBack(AnswerKey{guide, question}, answer);
        }
        VERIFY_DONE(Storage::AnswerStore(database).save(answers));
        for (const Guide &guide : content.guides)
            VERIFY_DONE(Storage::GuideStore(database).save(guide));
        VERIFY_DONE(Storage::HistoryStore(database).save(content.history));
        VERIFY_DONE(Storage::InterviewStore(database).save(content.interviews));
        for (const auto &[name, value] : content.preferences.asKeyValueRange())
            VERIFY_DONE(Storage::PreferenceStore(database).set(name, value));
    }

    /// Most often one bit, as a disk or memory loses it; else some bits, a sector of zeros, or the end is missing.
    QByteArray spoilt()
    {
        QByteArray bytes = m_sound;
        const auto anywhere = [&] { return m_random.bounded(bytes.size()); };
        const auto flip = [&] {
            char &byte = bytes[anywhere()];
            byte = static_cast<char>(byte ^ (1 << m_random.bounded(8)));
        };
        switch (m_random.bounded(8)) {
        case 0:
            bytes.truncate(anywhere());
            break;
        case 1: {
            constexpr qsizetype sector = 512;
            bytes.replace(anywhere() / sector * sector, sector, QByteArray(sector, '\0'));
            break;
        }
        case 2:
            for (int flips = 2 + m_random.bounded(30); flips > 0; --flips)
                flip();
            break;
        case 3: { // where the header is
            char &byte = bytes[m_random.bounded(100)];
            byte = static_cast<char>(byte ^ (1 << m_random.bounded(8)));
            break;
        }
        default:
            flip();
        }
        return bytes;
    }

    void bringBack(const QByteArray &damaged)
    {
        const auto backup = Storage::backupInsteadOf(m_folder.file());
        QVERIFY(backup);
        const auto restored = Storage::restoreBackup(backup->file, m_folder.file());
        VERIFY_DONE(restored);
        QFile aside(restored->setAside);
        QVERIFY(aside.open(QFile::ReadOnly));
        QVERIFY(aside.readAll() == damaged);
        QVERIFY(read(*m_folder.open()) == m_content);
        QVERIFY(aside.remove());
    }

    void lookAt(const QByteArray &bytes)
    {
        m_folder.write(bytes);
        {
            const auto database = Database::open(m_folder.file(), Database::Access::ReadWrite);
            if (database) {
                ++m_right;
                QVERIFY2(read(**database) == m_content, "opened, and is not what was written");
                return;
            }
            QVERIFY(!database.error().text().isEmpty());
        }
        QVERIFY2(m_folder.bytes() == bytes, "a damaged file was written to");
        if (m_recognised++ % restoredEvery == 0)
            bringBack(bytes);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_content = makeContent();
        {
            const auto database = m_folder.open();
            save(*database, m_content);
            QVERIFY(read(*database) == m_content);
            VERIFY_DONE(Storage::makeBackup(database->connection(), BackupReason::Asked));
        }
        m_sound = m_folder.bytes();
    }

    void rightOrRecognised()
    {
        const int files = Support::isSoak() ? 20'000 : 2'000 / Support::slowdown;
        for (int file = 0; file < files; ++file) {
            lookAt(spoilt());
            if (QTest::currentTestFailed()) {
                QFile kept(QStringLiteral("damaged-%1.db").arg(file));
                std::ignore = kept.open(QFile::WriteOnly) && kept.write(m_folder.bytes());
                QFAIL(qPrintable(u"file %1, of %2 bytes"_s.arg(file).arg(m_folder.bytes().size())));
            }
        }
        qInfo("%d damaged files of %lld bytes: %d opened and right, %d recognised, 0 wrong", files,
            static_cast<long long>(m_sound.size()), m_right, m_recognised);
        Support::figure("Data files with flipped bits, zeroed sectors or the end cut off", files);
        QVERIFY(m_right > 0 && m_recognised > files / 2);
    }
};

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
