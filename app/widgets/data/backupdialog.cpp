// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/data/backupdialog.h"

#include "widgets/data/backupwords.h"
#include "widgets/theme/dimlabel.h"
#include "widgets/theme/words.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Widgets
{

namespace
{

constexpr QSize firstBackupSize(860, 560);

QString titleOf(const Domain::AnswerKey &key, const QList<Domain::GuidePtr> &guides)
{
    const auto guide = std::ranges::find(guides, key.guide, [](const Domain::GuidePtr &each) { return each->id; });
    const Domain::Question *question = guide == guides.cend() ? nullptr : (*guide)->question(key.question);
    return question ? question->title : key.guide + u": " + key.question;
}

/// Only the parts in which the two differ.
QString textOf(const Domain::Answer &answer, const Domain::Answer &other)
{
    QStringList parts;
    for (const Domain::Part part : Domain::allParts) {
        if (answer.parts[part] != other.parts[part])
            parts += label(part) + u'\n' + (answer.parts[part].isEmpty() ? QStringLiteral("–") : answer.parts[part]);
    }
    if (answer.state() != other.state())
        parts += label(answer.state());
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace

BackupDialog::BackupDialog(const Domain::Backup &backup, const QList<Domain::AnswerDifference> &differences,
    const QList<Domain::GuidePtr> &guides, QWidget *parent)
    : QDialog(parent)
    , m_differences(differences)
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("backupDialog"));
    setWindowTitle(tr("The backup of %1").arg(whenMade(backup)));
    auto *sentence
        = new DimLabel(differences.isEmpty() ? tr("Every answer is the same in it as it is now.")
                                             : tr("%Ln answer(s) differ from now. Those parts are shown that differ.",
                                                   nullptr, static_cast<int>(differences.size())),
            this);
    sentence->setObjectName(QStringLiteral("backupDifferences"));
    sentence->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("differingAnswers"));
    m_list->setAccessibleName(tr("Answers that differ"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Domain::AnswerDifference &difference : differences)
        m_list->addItem(titleOf(difference.question, guides));
    auto *content = new QHBoxLayout;
    content->setSpacing(12);
    content->addWidget(m_list, 1);
    content->addLayout(createTexts(), 3);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(sentence);
    column->addLayout(content, 1);
    column->addWidget(buttons);
    resize(differences.isEmpty() ? QSize(420, 120) : firstBackupSize);
    m_list->setHidden(differences.isEmpty());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &BackupDialog::show);
    m_list->setCurrentRow(0);
}

QLayout *BackupDialog::createTexts()
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(12);
    const auto add = [this, columns](const QString &name, const QString &title) {
        auto *text = new QPlainTextEdit(this);
        text->setObjectName(name);
        text->setReadOnly(true);
        text->setAccessibleName(title);
        text->setTabChangesFocus(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        auto *column = new QVBoxLayout;
        auto *above = new QLabel(title, this);
        column->addWidget(above);
        column->addWidget(text, 1);
        columns->addLayout(column);
        text->setHidden(m_differences.isEmpty());
        above->setHidden(m_differences.isEmpty());
        return text;
    };
    m_then = add(QStringLiteral("textThen"), tr("In the backup"));
    m_now = add(QStringLiteral("textNow"), tr("Now"));
    return columns;
}

void BackupDialog::show(int row)
{
    if (row < 0 || row >= m_differences.size())
        return;
    const Domain::AnswerDifference &difference = m_differences[row];
    m_then->setPlainText(textOf(difference.then, difference.now));
    m_now->setPlainText(textOf(difference.now, difference.then));
}

} // namespace Widgets
