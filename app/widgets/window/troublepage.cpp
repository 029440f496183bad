// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/troublepage.h"

#include "widgets/data/backupwords.h"
#include "widgets/theme/primarybutton.h"

#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Widgets
{

TroublePage::TroublePage(QWidget *parent)
    : QWidget(parent)
    , m_what(new QLabel(this))
    , m_why(new QLabel(this))
    , m_offer(new QLabel(this))
    , m_restore(new PrimaryButton(tr("Restore the backup"), this))
{
    setObjectName(QStringLiteral("trouble"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_what->setFont(large);
    for (QLabel *label : {m_what, m_why, m_offer}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_why->setObjectName(QStringLiteral("troubleText"));
    m_offer->setObjectName(QStringLiteral("troubleOffer"));
    m_restore->setObjectName(QStringLiteral("restoreOffered"));
    auto *retry = new QPushButton(tr("Try again"), this);
    retry->setObjectName(QStringLiteral("retry"));
    auto *choose = new QPushButton(tr("Open another file…"), this);
    auto *start = new QPushButton(tr("Start a new file…"), this);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_restore, retry, choose, start})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(48, 48, 48, 48);
    column->setSpacing(16);
    column->addStretch(1);
    column->addWidget(m_what);
    column->addWidget(m_why);
    column->addWidget(m_offer);
    column->addLayout(buttons);
    column->addStretch(2);
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreRequested(m_backup); });
    connect(retry, &QPushButton::clicked, this, &TroublePage::retryRequested);
    connect(choose, &QPushButton::clicked, this, &TroublePage::chooseFile);
    connect(start, &QPushButton::clicked, this, &TroublePage::startNewFile);
}

void TroublePage::show(const Domain::Error &error)
{
    m_what->setText(tr("Your answers cannot be opened"));
    m_why->setText(error.text());
    m_offer->hide();
    m_restore->hide();
}

void TroublePage::offer(const Domain::Backup &backup, const QDateTime &lastChange)
{
    m_backup = backup;
    const QString made = whenMade(backup);
    m_offer->setText(lastChange.isNull()
            ? tr("The newest good backup is of %1. What you wrote after that is missing from it.").arg(made)
            : tr("The newest good backup is of %1, and the file was last written on %2: what you wrote in between is "
                 "missing from it. The file itself is kept beside it under another name.")
                  .arg(made, locale().toString(lastChange.toLocalTime(), QLocale::ShortFormat)));
    m_offer->show();
    m_restore->show();
    m_restore->setFocus();
}

void TroublePage::chooseFile()
{
    const QString file
        = QFileDialog::getOpenFileName(this, tr("Open a data file"), {}, tr("Starwright data (*.db);;All files (*)"));
    if (!file.isEmpty())
        Q_EMIT fileChosen(file);
}

void TroublePage::startNewFile()
{
    // An existing file is never replaced: it is opened instead, so the dialog must not promise otherwise.
    const QString file = QFileDialog::getSaveFileName(this, tr("Start a new data file"),
        QStringLiteral("starwright.db"), tr("Starwright data (*.db)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!file.isEmpty())
        Q_EMIT fileChosen(file);
}

} // namespace Widgets
