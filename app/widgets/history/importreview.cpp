// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history/importreview.h"

#include "domain/history/line.h"
#include "domain/history/tidy.h"
#include "models/historychanges.h"
#include "widgets/history/historyeditor.h"
#include "widgets/history/leftoutlist.h"
#include "widgets/history/reviewdelegate.h"
#include "widgets/theme/dimlabel.h"
#include "widgets/theme/primarybutton.h"

#include <QListView>
#include <QMessageBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Widgets
{

namespace
{

constexpr QSize firstReviewSize(1100, 720);
constexpr QSize smallestReview(640, 420);

/// How long an edit waits before its changes are told anew.
constexpr std::chrono::milliseconds refreshDelay(200);

enum ChangeRole { DetailRole = Qt::UserRole, DoneRole };

QString word(Models::HistoryChange::Kind kind)
{
    switch (kind) {
    case Models::HistoryChange::Kind::Added:
        return ImportReview::tr("New");
    case Models::HistoryChange::Kind::Changed:
        return ImportReview::tr("Changed");
    case Models::HistoryChange::Kind::Removed:
        return ImportReview::tr("Gone");
    }
    return {};
}

QString countsOf(const Domain::History &history)
{
    const auto count = [&history](Domain::Section section) { return static_cast<int>(history[section].size()); };
    const auto lines = static_cast<int>(Domain::linesOf(history).size());
    return QStringList{ImportReview::tr("%Ln position(s)", nullptr, count(Domain::Section::Work)),
        ImportReview::tr("%Ln project(s)", nullptr, count(Domain::Section::Projects)),
        ImportReview::tr("%Ln skill(s)", nullptr, count(Domain::Section::Skills)),
        ImportReview::tr("%Ln line(s)", nullptr, lines)}
        .join(u" · "_s);
}

QLabel *sectionTitle(QWidget *parent)
{
    auto *title = new QLabel(parent);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setContentsMargins(12, 12, 12, 4);
    return title;
}

} // namespace

ImportReview::ImportReview(const Import &import, QWidget *parent)
    : QDialog(parent)
    , m_import(import)
    , m_leftOut(import.read.leftOut)
    , m_changes(new QStandardItemModel(this))
    , m_editor(nullptr)
{
    setObjectName(u"importReview"_s);
    setWindowTitle(tr("Import %1").arg(import.fileName));
    setMinimumSize(smallestReview);
    m_history.open(import.read.history);
    m_editor = new HistoryEditor(m_history, this);
    m_editor->addWidget(createSide());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(createHead());
    column->addWidget(m_editor, 1);
    column->addLayout(createButtons());
    addUndo();
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(refreshDelay);
    connect(&m_refreshTimer, &QTimer::timeout, this, &ImportReview::refresh);
    connect(&m_history, &Models::HistoryModel::edited, this, [this] { m_refreshTimer.start(); });
    connect(m_editor, &HistoryEditor::placeChanged, this, [this] { m_leftOutList->setPlace(m_editor->place()); });
    m_leftOutList->setPlace(m_editor->place());
    refresh();
    resize(parent ? firstReviewSize.boundedTo(parent->window()->size()) : firstReviewSize);
}

QWidget *ImportReview::createHead()
{
    auto *head = new QWidget(this);
    auto *title = new QLabel(tr("Is this right?"), head);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    title->setFont(large);
    m_counts = new DimLabel(head);
    m_counts->setObjectName(u"readCounts"_s);
    m_counts->setWordWrap(true);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(24, 16, 24, 12);
    column->setSpacing(4);
    column->addWidget(title);
    column->addWidget(m_counts);
    return head;
}

QWidget *ImportReview::createSide()
{
    auto *side = new QWidget(this);
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    side->setMinimumWidth(180);
    m_leftOutTitle = sectionTitle(side);
    m_leftOutTitle->setObjectName(u"leftOutTitle"_s);
    m_leftOutList = new LeftOutList(m_leftOut, m_history, side);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_leftOutTitle);
    column->addWidget(m_leftOutList, 3);
    column->addWidget(createChanges(), 2);
    m_leftOutList->setHidden(m_import.read.leftOut.isEmpty());
    side->setHidden(m_import.read.leftOut.isEmpty() && m_import.kept.isEmpty());
    return side;
}

QWidget *ImportReview::createChanges()
{
    auto *box = new QWidget(this);
    m_changesTitle = sectionTitle(box);
    m_changesTitle->setObjectName(u"changesTitle"_s);
    auto *list = new QListView(box);
    list->setObjectName(u"changes"_s);
    list->setMinimumHeight(4 * fontMetrics().height());
    list->setAccessibleName(tr("What changes"));
    list->setModel(m_changes);
    list->setItemDelegate(new ReviewDelegate(DetailRole, DoneRole, list));
    list->setUniformItemSizes(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_changesTitle);
    column->addWidget(list, 1);
    box->setHidden(m_import.kept.isEmpty());
    return box;
}

QLayout *ImportReview::createButtons()
{
    m_keep = new PrimaryButton(tr("Keep"), this);
    m_keep->setObjectName(u"keep"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancel"_s);
    m_keep->setAutoDefault(false);
    cancel->setAutoDefault(false); // Enter belongs to the lines
    connect(m_keep, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 12, 24, 12);
    row->addWidget(new DimLabel(tr("Nothing is kept yet. Correct here what was read wrongly."), this), 1);
    row->addWidget(cancel);
    row->addSpacing(8);
    row->addWidget(m_keep);
    return row;
}

void ImportReview::addUndo()
{
    QAction *undo = m_history.undoStack()->createUndoAction(this);
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = m_history.undoStack()->createRedoAction(this);
    redo->setShortcut(QKeySequence::Redo);
    addActions({undo, redo});
}

void ImportReview::reject()
{
    if (!m_history.undoStack()->canUndo()) {
        QDialog::reject();
        return;
    }
    auto *box = new QMessageBox(
        QMessageBox::Warning, windowTitle(), tr("What you corrected here would be lost."), QMessageBox::NoButton, this);
    box->setObjectName(u"loseCorrections"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *stay = box->addButton(tr("Go on correcting"), QMessageBox::RejectRole);
    box->addButton(tr("Close and lose them"), QMessageBox::DestructiveRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(box, &QMessageBox::buttonClicked, this, [this, stay](const QAbstractButton *button) {
        if (button != stay)
            QDialog::reject();
    });
    box->open();
}

Domain::History ImportReview::outcome() const
{
    const Domain::History read = Domain::withoutBlanks(m_history.history());
    return m_import.kept.isEmpty() || !m_import.merge ? read : m_import.merge(m_import.kept, read);
}

void ImportReview::refresh()
{
    m_leftOut.setHistory(m_history.history());
    m_counts->setText(tr("Read from %1: %2").arg(m_import.fileName, countsOf(m_history.history())));
    const int left = m_leftOut.left();
    m_leftOutTitle->setText(left == 0 ? tr("Nothing was left out") : tr("%Ln line(s) left out", nullptr, left));
    m_changes->clear();
    const auto changes = Models::changesBetween(m_import.kept, outcome());
    for (const Models::HistoryChange &change : changes) {
        auto *item = new QStandardItem(change.name);
        item->setData(
            QStringList{word(change.kind), change.detail}.join(change.detail.isEmpty() ? u""_s : u": "_s), DetailRole);
        item->setToolTip(change.name);
        m_changes->appendRow(item);
    }
    const auto count = static_cast<int>(changes.size());
    m_changesTitle->setText(
        count == 0 ? tr("Your history has all of it already") : tr("%Ln change(s)", nullptr, count));
    m_keep->setDisabled(changes.isEmpty());
}

} // namespace Widgets
