// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history/historypage.h"

#include "domain/history/line.h"
#include "domain/history/tidy.h"
#include "widgets/history/historyeditor.h"
#include "widgets/theme/dimlabel.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/measures.h"
#include "widgets/theme/primarybutton.h"

#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Widgets
{

namespace
{

/// How long an edit waits before it is handed on: what follows it (saving, matching) costs more than a key.
constexpr std::chrono::milliseconds keepDelay(400);

enum Page { Welcome, Editor };

} // namespace

HistoryPage::HistoryPage(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"historyPage"_s);
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(keepDelay);
    connect(&m_keepTimer, &QTimer::timeout, this, &HistoryPage::commit);
    connect(&m_model, &Models::HistoryModel::edited, this, [this] {
        if (!m_keepTimer.isActive())
            m_keepTimer.start();
        refresh();
    });
}

void HistoryPage::build()
{
    m_pages = new QStackedLayout(this);
    m_editor = new HistoryEditor(m_model, this);
    m_counts = new DimLabel(this);
    m_pages->addWidget(createWelcome());
    m_pages->addWidget(createPage());
    setReadOnly(m_readOnly);
    refresh();
}

QWidget *HistoryPage::createWelcome()
{
    auto *welcome = new QWidget(this);
    auto *title = new QLabel(tr("Your work history"), welcome);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    title->setFont(large);
    auto *text = new DimLabel(
        tr("Bring in your CV, and each question shows what you have already done that answers it."), welcome);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignHCenter);
    auto *importCv = new PrimaryButton(tr("Import a CV…"), welcome);
    importCv->setObjectName(u"importFirst"_s);
    auto *add = new QPushButton(tr("Add a position"), welcome);
    add->setObjectName(u"addFirst"_s);
    auto *note = new DimLabel(
        tr("PDF, Word, LinkedIn’s archive, JSON Resume, Markdown or text. It stays on this computer."), welcome);
    note->setWordWrap(true);
    note->setAlignment(Qt::AlignHCenter);
    connect(importCv, &QPushButton::clicked, this, &HistoryPage::importRequested);
    connect(add, &QPushButton::clicked, this, [this] { m_editor->add(Domain::Section::Work); });
    m_changers << importCv << add;

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(importCv);
    buttons->addWidget(add);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(title, 0, Qt::AlignHCenter);
    column->addWidget(text);
    column->addLayout(buttons);
    column->addWidget(note);
    column->addStretch(3);
    auto *row = new QHBoxLayout(welcome);
    row->setContentsMargins(24, 24, 24, 24);
    row->addStretch(1);
    row->addLayout(column, 2);
    row->addStretch(1);
    return welcome;
}

QWidget *HistoryPage::createPage()
{
    auto *page = new QWidget(this);
    auto *title = new QLabel(tr("Work history"), page);
    QFont bold = font();
    bold.setBold(true);
    title->setFont(bold);
    auto *importCv = new QPushButton(tr("Import…"), page);
    importCv->setObjectName(u"importHistory"_s);
    importCv->setIcon(lineIcon(u"import"_s));
    connect(importCv, &QPushButton::clicked, this, &HistoryPage::importRequested);
    m_changers << importCv;
    auto *head = new QHBoxLayout;
    head->setContentsMargins(leadingMargins(16, 8, 12, 8));
    head->setSpacing(12);
    head->addWidget(title);
    head->addWidget(m_counts, 1);
    head->addWidget(importCv);
    auto *rule = new QFrame(page);
    rule->setFrameShape(QFrame::HLine);
    rule->setForegroundRole(QPalette::Mid);
    rule->setFrameShadow(QFrame::Plain);
    rule->setFixedHeight(1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(rule);
    column->addWidget(m_editor, 1);
    return page;
}

void HistoryPage::setHistory(const Domain::History &history)
{
    if (history == m_model.history() || history == Domain::withoutBlanks(m_model.history()))
        return;
    m_keepTimer.stop();
    m_model.open(history);
    refresh();
}

void HistoryPage::replaceHistory(const Domain::History &history, const QString &name)
{
    m_model.replace(history, name);
    commit();
}

void HistoryPage::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    if (m_editor)
        m_editor->setReadOnly(readOnly);
    for (QPushButton *button : std::as_const(m_changers))
        button->setDisabled(readOnly);
}

void HistoryPage::commit()
{
    if (!m_keepTimer.isActive())
        return;
    m_keepTimer.stop();
    Q_EMIT historyEdited(Domain::withoutBlanks(m_model.history()));
}

void HistoryPage::takeFocus()
{
    if (m_model.history().isEmpty())
        m_changers.constFirst()->setFocus(Qt::ShortcutFocusReason);
    else
        m_editor->focusList();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    if (!m_pages)
        build();
    QWidget::showEvent(event);
}

void HistoryPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    commit();
}

void HistoryPage::refresh()
{
    if (!m_pages)
        return;
    const Domain::History &history = m_model.history();
    m_pages->setCurrentIndex(history.isEmpty() ? Welcome : Editor);
    const int positions = static_cast<int>(history[Domain::Section::Work].size());
    const int lines = static_cast<int>(Domain::linesOf(history).size());
    m_counts->setText(
        QStringList{tr("%Ln position(s)", nullptr, positions), tr("%Ln line(s)", nullptr, lines)}.join(u" · "_s));
}

} // namespace Widgets
