// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/versions/versionsdialog.h"

#include "domain/answer/speech.h"
#include "models/workspace.h"
#include "widgets/theme/dimlabel.h"
#include "widgets/versions/differenceview.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

namespace Widgets
{

namespace
{

constexpr QSize firstVersionsSize(900, 600);
constexpr std::chrono::milliseconds searchDelay(200);

int wordsIn(const Domain::Answer &answer)
{
    int words = 0;
    for (const Domain::Part part : Domain::allParts)
        words += Domain::spokenWords(answer.parts[part]);
    return words;
}

} // namespace

VersionsDialog::VersionsDialog(
    const Models::Workspace &workspace, Models::VersionSource source, const QString &question, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_source(std::move(source))
    , m_question(question)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_note(new DimLabel(this))
    , m_difference(new DifferenceView(this))
{
    setObjectName(QStringLiteral("versionsDialog"));
    setWindowTitle(tr("Versions"));
    createLayout();
    m_delay.setSingleShot(true);
    m_delay.setInterval(searchDelay);
    connect(&m_delay, &QTimer::timeout, this, &VersionsDialog::look);
    connect(m_search, &QLineEdit::textChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsDialog::showCurrent);
    look();
}

void VersionsDialog::createLayout()
{
    m_search->setObjectName(QStringLiteral("versionSearch"));
    m_search->setPlaceholderText(tr("Search the versions of all your answers"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("versions"));
    m_list->setAccessibleName(tr("Versions, newest first"));
    m_list->setWordWrap(true);
    m_difference->setObjectName(QStringLiteral("difference"));
    m_difference->setAccessibleName(tr("Difference to the present text"));
    m_note->setObjectName(QStringLiteral("versionsNote"));
    m_note->setWordWrap(true);
    auto *split = new QSplitter(this);
    split->addWidget(m_list);
    split->addWidget(m_difference);
    split->setStretchFactor(1, 1);
    split->setSizes({280, 620});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_restore = buttons->addButton(tr("&Restore this version"), QDialogButtonBox::ActionRole);
    m_restore->setObjectName(QStringLiteral("restoreVersion"));
    m_restore->setEnabled(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const Shown &shown = m_shown[m_list->currentRow()];
        Q_EMIT restoreRequested(shown.question, shown.version.answer);
        accept();
    });
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(split, 1);
    column->addWidget(m_note);
    column->addWidget(buttons);
    resize(firstVersionsSize);
    m_list->setFocus();
}

void VersionsDialog::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showCurrent();
}

void VersionsDialog::look()
{
    const int asked = ++m_asked;
    const QString guide = m_workspace.guide()->id;
    const QString text = m_search->text().trimmed();
    if (text.isEmpty()) {
        m_source.load({guide, m_question}).then(this, [this, asked](const Domain::Result<Versions> &loaded) {
            take(asked, loaded.transform([this](const Versions &versions) {
                return QHash<QString, Versions>{{m_question, versions}};
            }));
        });
        return;
    }
    m_source.search(guide, text).then(this, [this, asked](const Found &found) { take(asked, found); });
}

void VersionsDialog::take(int asked, const Found &found)
{
    if (asked != m_asked)
        return;
    QList<Shown> shown;
    for (const auto &[question, versions] : found.value_or(QHash<QString, Versions>()).asKeyValueRange()) {
        for (const Domain::Version &version : versions)
            shown.append({question, version});
    }
    fill(shown);
    if (!found)
        m_note->setText(found.error().text());
}

// Newest first; those of the question that is open before those of others.
void VersionsDialog::fill(const QList<Shown> &found)
{
    m_shown = found;
    std::ranges::stable_sort(m_shown, [this](const Shown &a, const Shown &b) {
        const bool isAOpen = a.question == m_question;
        return isAOpen != (b.question == m_question) ? isAOpen : a.version.at > b.version.at;
    });
    m_list->clear();
    for (const Shown &shown : std::as_const(m_shown))
        m_list->addItem(lineOf(shown));
    if (!m_shown.isEmpty()) {
        m_list->setCurrentRow(0);
        return;
    }
    m_note->setText(m_search->text().trimmed().isEmpty()
            ? tr("There is no earlier version of this answer yet. One is kept when "
                 "you turn to another question, and every five minutes.")
            : tr("No version has these words."));
    showCurrent();
}

QString VersionsDialog::lineOf(const Shown &shown) const
{
    const QString when = QLocale().toString(shown.version.at.toLocalTime(), QLocale::ShortFormat);
    const QString line = when + u" · " + tr("%Ln word(s)", nullptr, wordsIn(shown.version.answer));
    const Domain::Question *question = m_workspace.guide()->question(shown.question);
    if (shown.question == m_question)
        return line;
    return (question ? question->title : shown.question) + u'\n' + line;
}

void VersionsDialog::showCurrent()
{
    const int row = m_list->currentRow();
    const bool isOne = row >= 0 && row < m_shown.size();
    // An answer to a question that the guide no longer has cannot be shown, and so not be replaced.
    m_restore->setEnabled(isOne && !m_readOnly && m_workspace.guide()->question(m_shown[row].question));
    const auto present = isOne ? m_workspace.answer(m_shown[row].question) : Domain::Answer();
    if (isOne)
        m_note->setText(present ? tr("Struck out: only in the present text. Underlined: only in this version.")
                                : present.error().text());
    if (isOne && present)
        m_difference->show(*present, m_shown[row].version.answer);
    else
        m_difference->show({}, {});
}

} // namespace Widgets
