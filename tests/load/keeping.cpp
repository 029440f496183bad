// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/day.h"
#include "models/yourdata.h"
#include "support/guidegenerator.h"

#include <QFile>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>

// What is done to all of it: guides, versions, backups, exports, erasing.

using namespace Domain;
using namespace Qt::StringLiterals;

namespace Load
{

namespace
{

void openGuide(Day &day, const QString &id)
{
    day.expected.write();
    day.expected.chosenGuide = day.expected.guideOf(id)->id;
    day.expected.open(id);
    // Also of a guide that is open already, the answers are read anew.
    bool isOpen = false;
    const auto seen = QObject::connect(
        &day.program->workspace(), &Models::Workspace::guideChanged, &day.program->window(), [&] { isOpen = true; });
    Q_EMIT day.program->window().guideChosen(id);
    Program::until("the other guide", [&] { return isOpen; });
    QObject::disconnect(seen);
}

void switchGuide(Day &day)
{
    QStringList ids{u"backend-developer"_s};
    for (const Guide &guide : std::as_const(day.expected.kept.all.guides))
        ids.append(guide.id);
    openGuide(day, day.oneOf(ids));
}

/// A new guide, or a newer version of one that is there, with fewer or more questions.
void importGuide(Day &day)
{
    auto guide = std::make_shared<Guide>(Support::completeGuide(
        {.questions = 12 + day.random.bounded(6), .categories = 3, .stages = 3, .seed = day.random.generate()}));
    guide->id = u"guide-%1"_s.arg(day.random.bounded(3));
    auto &guides = day.expected.kept.all.guides;
    const auto known = std::ranges::find(guides, guide->id, &Guide::id);
    if (known != guides.end())
        guide->version = known->version + 1;
    day.expected.write();
    if (known != guides.end())
        *known = *guide;
    else
        guides.insert(std::ranges::lower_bound(guides, guide->id, {}, &Guide::id), *guide);
    day.expected.chosenGuide = guide->id;
    day.expected.open(guide->id);
    Q_EMIT day.program->window().guideRead(guide);
    Program::until("the imported guide", [&] { return *day.program->workspace().guide() == *guide; });
}

/// As many steps as there are parts that differ.
void takeText(Expected &expected, const PartTexts &texts)
{
    for (const Part part : allParts) {
        if (expected.text(part).now() != texts[part])
            expected.text(part).push(texts[part]);
    }
}

void restoreVersion(Day &day)
{
    if (day.expected.question.isEmpty())
        return;
    day.expected.write();
    day.program->settle();
    const AnswerKey key{.guide = day.expected.guide, .question = day.expected.question};
    const QList<Version> versions = day.expected.kept.all.answers.value(key).earlier;
    if (versions.isEmpty())
        return;
    day.program->trigger("showVersions");
    auto *list = day.program->find<QListWidget>("versions");
    Program::until("the list of versions", [&] { return list->count() == versions.size(); });
    const int place = day.random.bounded(static_cast<int>(versions.size())); // the newest is the first of the list
    list->setCurrentRow(static_cast<int>(versions.size()) - 1 - place);
    QStatusBar *status = day.program->window().statusBar();
    status->clearMessage();
    day.program->find<QPushButton>("restoreVersion")->click();
    const PartTexts &texts = versions[place].answer.parts;
    Program::until("the version",
        [&] { return !status->currentMessage().isEmpty() && !day.program->find<QListWidget>("versions"); });
    day.expected.kept.over.insert(key);
    takeText(day.expected, texts);
}

void backUp(Day &day)
{
    day.expected.write();
    Models::YourData &data = day.program->yourData();
    const auto newest = [&] { return data.overview().backups.value(0).file; };
    const QString before = newest();
    data.backUp();
    Program::until("the backup", [&] { return !data.isBusy() && newest() != before; });
    day.expected.backups.insert(newest(), day.expected.kept);
}

void restoreBackup(Day &day)
{
    const QList<Backup> there = day.program->yourData().overview().backups;
    const auto known = std::ranges::find_if(
        there, [&](const Backup &backup) { return day.expected.backups.contains(backup.file) && !day.chance(4); });
    if (known == there.cend())
        return;
    day.expected.write();
    std::optional<Backup> before;
    const auto seen = QObject::connect(&day.program->yourData(), &Models::YourData::restored, &day.program->window(),
        [&](const Backup & /*backup*/, const std::optional<Backup> &made) { before = made; });
    day.program->yourData().restore(*known);
    Program::until("the restored backup", [&] { return before.has_value(); });
    QObject::disconnect(seen);
    day.expected.backups.insert(before->file, day.expected.kept);
    day.expected.kept = day.expected.backups.value(known->file);
    day.expected.open(day.expected.guide);
    day.expected.choose(day.program->question());
}

void exportAll(Day &day)
{
    const QString file = day.folder.filePath(u"export-%1.json"_s.arg(day.random.bounded(4)));
    QFile::remove(file);
    day.expected.exports.removeIf([&file](const auto &each) { return each.first == file; });
    day.expected.write();
    Q_EMIT day.program->window().exportRequested(file);
    Program::until("the export", [&] { return QFile::exists(file); });
    day.expected.exports.append({file, day.expected.kept.all});
}

void restoreExport(Day &day)
{
    if (day.expected.exports.isEmpty())
        return;
    const auto [file, all] = day.oneOf(day.expected.exports);
    day.expected.write();
    day.expected.kept.merge(all);
    day.expected.open(day.expected.guide);
    Q_EMIT day.program->window().restoreRequested(file);
    Program::until("the restored export", [&] { return day.program->find<QMessageBox>("restored"); });
    day.program->find<QMessageBox>("restored")->close();
    Program::until("the closing of a message", [&] { return !day.program->find<QMessageBox>("restored"); });
    day.expected.choose(day.program->question());
}

void erase(Day &day)
{
    day.expected.write();
    bool isErased = false;
    const auto seen = QObject::connect(
        &day.program->yourData(), &Models::YourData::erased, &day.program->window(), [&isErased] { isErased = true; });
    day.program->yourData().erase();
    Program::until("the erasing", [&] { return isErased; });
    QObject::disconnect(seen);
    day.expected.kept = {};
    day.expected.backups.clear();
    day.expected.open(day.expected.guide);
    day.expected.choose(day.program->question());
}

} // namespace

QList<Operation> keeping()
{
    return {{.name = "switch guides", .share = 8, .run = switchGuide},
        {.name = "import a guide", .share = 3, .run = importGuide},
        {.name = "restore a version", .share = 12, .run = restoreVersion},
        {.name = "back up", .share = 2, .run = backUp}, {.name = "restore a backup", .share = 2, .run = restoreBackup},
        {.name = "export", .share = 4, .run = exportAll},
        {.name = "restore an export", .share = 2, .run = restoreExport},
        {.name = "erase everything", .share = 1, .run = erase}};
}

} // namespace Load
