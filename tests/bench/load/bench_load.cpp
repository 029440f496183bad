// SPDX-License-Identifier: GPL-3.0-or-later
// What a data file of a hundred answers with 2,000 words and 50 versions each costs, and how that grows with their
// number: bench_load 100 1000 10000.
#include "bench/figures.h"
#include "bench/load/loadfile.h"
#include "bench/start/start.h"
#include "models/cataloguemodel.h"
#include "models/preparation.h"
#include "storage/answerstore.h"
#include "storage/backups.h"
#include "storage/versionstore.h"

#include <QApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using Bench::median;
using Bench::milliseconds;
using Storage::Database;

namespace
{

/// By the figure's name.
using Figures = QMap<QString, double>;
using Measured = std::expected<Figures, QString>;

/// At most how much more a figure may be where there are so many times as many answers: no more than as many times.
double limitOf(const QString &figure, double times)
{
    constexpr double noise = 1.3;
    if (figure == "save_ms"_L1 || figure == "type_ms"_L1)
        return 2.0; // They are of one answer.
    return noise * times;
}

/// At most how much more memory the window takes with all those answers: it does not follow the size of the file.
constexpr double memoryLimit = 1.2;

QString textOf(const Domain::Error &error)
{
    return error.text();
}

/// The window of the real program, with the guide open.
Measured start(Bench::Screen &screen, const QString &folder, const QString &file, const QString &guide)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s})
        environment.insert(name, folder);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.remove(u"QT_QPA_PLATFORMTHEME"_s);
    QSettings(folder + u"/starwright/starwright.conf"_s, QSettings::IniFormat).setValue(u"guide"_s, guide);
    const Bench::Program program{
        QDir(QCoreApplication::applicationDirPath()).filePath(u"starwright"_s), {u"--data"_s, file}, environment};
    QList<double> times;
    QList<double> sizes;
    for (int run = 0; run < 3; ++run) {
        const auto started = Bench::measureStart(screen, program);
        if (!started)
            return std::unexpected(started.error());
        times += started->ms;
        sizes += started->mb;
    }
    return Figures{{u"start_ms"_s, median(times)}, {u"memory_mb"_s, median(sizes)}};
}

/// A key in the search field. No generated text has these words, so that all of each text is looked at.
double search(const Domain::Guide &guide, const Domain::SpooledAnswers &answers)
{
    Models::CatalogueModel model;
    model.setGuide(std::make_shared<const Domain::Guide>(guide), answers);
    QList<double> keys;
    for (const QString &text : {u"laz"_s, u"mez"_s, u"niz"_s, u"saz"_s, u"roz"_s}) {
        Domain::QuestionFilter filter;
        filter.text = text;
        keys += milliseconds([&] { model.setFilter(filter); });
    }
    return median(keys);
}

/// What is typed into an answer, as it reaches the priorities and the catalogue.
double type(const Domain::Guide &guide, const Domain::SpooledAnswers &answers)
{
    Models::Workspace workspace;
    Models::Preparation preparation(workspace, [] { return nullptr; });
    Models::CatalogueModel model;
    QObject::connect(&workspace, &Models::Workspace::answerChanged, &model,
        [&](const QString &id) { model.setAnswer(id, *workspace.answer(id)); });
    QObject::connect(&preparation, &Models::Preparation::prioritiesChanged, &model,
        [&] { model.setPriorities(preparation.priorities()); });
    workspace.open(std::make_shared<const Domain::Guide>(guide), answers);
    model.setGuide(workspace.guide(), workspace.opened());
    preparation.open({});
    const QString &question = guide.questions.constFirst().id;
    QList<double> commits;
    for (int words = 0; words < 9; ++words) {
        const QString text = workspace.answer(question)->parts[Domain::Part::Action] + u" more"_s;
        commits += milliseconds([&] { workspace.setText(question, Domain::Part::Action, text); });
    }
    return median(commits);
}

/// Each of the saves makes a version.
double save(Database &database, const Domain::Guide &guide)
{
    QList<double> times;
    for (int count = 0; count < 30; ++count) {
        const Domain::AnswerKey key{guide.id, guide.questions[count * 3].id};
        Domain::Answer answer = Storage::AnswerStore(database).load(key).value_or(Domain::Answer());
        answer.parts[Domain::Part::Action] += u" more"_s;
        times += milliseconds([&] {
            std::ignore = Storage::AnswerStore(database).save(
                {{key, answer}}, {.at = QDateTime::currentDateTimeUtc(), .isOneAct = true});
        });
    }
    return median(times);
}

Domain::Result<Figures> useFile(const QString &file, const Domain::Guide &guide)
{
    const auto opened = Database::open(file, Database::Access::ReadWrite);
    if (!opened)
        return std::unexpected(opened.error());
    Database &database = **opened;
    const auto answers = Storage::AnswerStore(database).spool(guide.id);
    if (!answers)
        return std::unexpected(answers.error());
    Figures figures{{u"file_mb"_s, static_cast<double>(QFileInfo(file).size()) / (1024 * 1024)}};
    figures.insert(u"search_ms"_s, search(guide, *answers));
    figures.insert(u"type_ms"_s, type(guide, *answers));
    figures.insert(u"save_ms"_s, save(database, guide));
    QList<double> backups;
    for (int run = 0; run < 3; ++run) {
        backups += milliseconds(
            [&] { std::ignore = Storage::makeBackup(database.connection(), Domain::BackupReason::Asked); });
    }
    figures.insert(u"backup_ms"_s, median(backups));
    figures.insert(u"search_versions_ms"_s,
        milliseconds([&] { std::ignore = Storage::VersionStore(database).search(guide.id, u"quokka"_s); }));
    return figures;
}

Measured measure(Bench::Screen &screen, int questions)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"starwright.db"_s);
    const auto guide = Bench::makeLoadFile(file, questions);
    if (!guide)
        return std::unexpected(guide.error().text());
    const auto unanswered = start(screen, folder.path(), file, guide->id);
    if (!unanswered)
        return unanswered;
    if (const auto answered = Bench::answerAll(file, *guide); !answered)
        return std::unexpected(answered.error().text());
    auto figures = start(screen, folder.path(), file, guide->id);
    if (!figures)
        return figures;
    figures->insert(u"memory_unanswered_mb"_s, unanswered->value(u"memory_mb"_s));
    const auto further = useFile(file, *guide).transform_error(textOf);
    if (!further)
        return std::unexpected(further.error());
    figures->insert(*further);
    return figures;
}

double rounded(double value)
{
    return qRound(value * 100) / 100.0;
}

QJsonObject report(const Figures &figures)
{
    QJsonObject object;
    for (const auto &[name, value] : figures.asKeyValueRange())
        object.insert(name, rounded(value));
    object.insert(u"memory_with_answers"_s,
        QJsonObject{{u"ratio"_s, rounded(figures[u"memory_mb"_s] / figures[u"memory_unanswered_mb"_s])},
            {u"limit"_s, memoryLimit}});
    return object;
}

QJsonObject growth(const Figures &few, const Figures &many, double times)
{
    QJsonObject object;
    for (const auto &[name, value] : many.asKeyValueRange()) {
        object.insert(
            name, QJsonObject{{u"ratio"_s, rounded(value / few.value(name))}, {u"limit"_s, limitOf(name, times)}});
    }
    return object;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // What is shown is shown by the program that is started.
    const QApplication application(argc, argv);
    QList<int> sizes;
    for (const QString &argument : QCoreApplication::arguments().mid(1))
        sizes += argument.toInt();
    if (sizes.isEmpty())
        sizes = {100, 1'000};
    Bench::Screen screen;
    QJsonObject load;
    std::optional<Figures> first;
    for (const int questions : std::as_const(sizes)) {
        const auto figures = screen.isOpen() && questions >= 100
            ? measure(screen, questions)
            : Measured(std::unexpected(u"it needs an X display, and numbers of questions from 100"_s));
        if (!figures) {
            QTextStream(stderr) << "bench_load: " << figures.error() << '\n';
            return EXIT_FAILURE;
        }
        QJsonObject reported = report(*figures);
        if (first)
            reported.insert(u"growth"_s, growth(*first, *figures, double(questions) / sizes.first()));
        else
            first = *figures;
        load.insert(QString::number(questions), reported);
    }
    QTextStream(stdout) << QJsonDocument(QJsonObject{{u"load"_s, load}}).toJson();
    return EXIT_SUCCESS;
}
