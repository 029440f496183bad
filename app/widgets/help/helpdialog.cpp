// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/helpdialog.h"

#include "domain/guide/searchindex.h"
#include "widgets/theme/announce.h"
#include "widgets/theme/colours.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>
#include <algorithm>

namespace Widgets
{

namespace
{

constexpr QSize firstSize(820, 640);
constexpr int idRole = Qt::UserRole;
constexpr int textMargin = 16;

} // namespace

HelpDialog::HelpDialog(const QList<HelpPage> &pages, const QHash<QString, QString> &words, QWidget *parent)
    : QDialog(parent)
    , m_pages(pages)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    for (HelpPage &page : m_pages)
        page.markdown = filled(page.markdown, words);
    setObjectName(QStringLiteral("helpDialog"));
    setWindowTitle(tr("Help"));
    createLayout();
    connect(m_search, &QLineEdit::textChanged, this, &HelpDialog::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpDialog::showCurrent);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpDialog::follow);
    search({});
}

void HelpDialog::createLayout()
{
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("helpPages"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setAccessibleName(tr("Page"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(textMargin);
    auto *split = new QSplitter(this);
    split->addWidget(m_list);
    split->addWidget(m_text);
    split->setStretchFactor(1, 1);
    split->setSizes({220, 600});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Return belongs to the list
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(split, 1);
    column->addWidget(buttons);
    resize(firstSize);
}

void HelpDialog::showPage(const QString &id)
{
    if (!helpPageIds().contains(id))
        return;
    m_search->clear(); // which lists all pages
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(idRole) == id)
            m_list->setCurrentRow(row);
    }
    m_list->setFocus();
}

void HelpDialog::search(const QString &words)
{
    m_list->clear();
    for (const QString &id : searchHelp(m_pages, words)) {
        const auto page = std::ranges::find(m_pages, id, &HelpPage::id);
        auto *item = new QListWidgetItem(page->title, m_list);
        item->setData(idRole, id);
    }
    m_list->setCurrentRow(0);
    if (m_list->count() == 0)
        m_text->setPlainText(tr("No page has all of these words. Try fewer."));
    if (!words.isEmpty())
        announce(m_search, m_list->count() == 0 ? m_text->toPlainText() : tr("%Ln page(s)", nullptr, m_list->count()));
}

void HelpDialog::showCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    const auto page = std::ranges::find(m_pages, item ? item->data(idRole).toString() : QString(), &HelpPage::id);
    if (page == m_pages.cend())
        return;
    QTextDocument::MarkdownFeatures features(QTextDocument::MarkdownDialectGitHub);
    m_text->document()->setMarkdown(page->markdown, features.setFlag(QTextDocument::MarkdownNoHTML));
    m_text->moveCursor(QTextCursor::Start);
    mark();
}

void HelpDialog::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        for (const Domain::TextRange &range : Domain::SearchIndex::marks(block.text(), m_search->text())) {
            QTextEdit::ExtraSelection found{.cursor = QTextCursor(block), .format = {}};
            found.cursor.setPosition(block.position() + static_cast<int>(range.start));
            found.cursor.setPosition(
                block.position() + static_cast<int>(range.start + range.length), QTextCursor::KeepAnchor);
            found.format.setBackground(Colours(palette()).mark);
            marks.append(found);
        }
    }
    m_text->setExtraSelections(marks);
}

void HelpDialog::follow(const QUrl &link)
{
    if (link.scheme() == QLatin1StringView("action"))
        Q_EMIT actionRequested(link.path());
    else
        showPage(link.path().chopped(3)); // ".md"
}

// Escape goes one step back: first it clears the search.
bool HelpDialog::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(object, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    m_list->setFocus();
    return true;
}

void HelpDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showCurrent(); // its links have the colour of the palette
}

} // namespace Widgets
