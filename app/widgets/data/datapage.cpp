// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/data/datapage.h"

#include "models/yourdata.h"
#include "widgets/data/backupcard.h"
#include "widgets/data/backupdialog.h"
#include "widgets/data/backupwords.h"
#include "widgets/data/erasecard.h"
#include "widgets/data/guidecard.h"
#include "widgets/data/promises.h"
#include "widgets/theme/columnwidget.h"
#include "widgets/theme/dimlabel.h"
#include "widgets/theme/measures.h"
#include "widgets/theme/undobar.h"
#include "widgets/window/banner.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace Widgets
{

namespace
{

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setContentsMargins(0, 12, 0, 0);
    return label;
}

QLabel *selectable(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

DataPage::DataPage(Models::YourData &yourData, QWidget *parent) : QScrollArea(parent), m_data(yourData)
{
    setObjectName(QStringLiteral("dataPage"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

// When it is first seen: the window does not wait for it.
void DataPage::build()
{
    setWidget(createPage());
    follow();
    refresh();
    setReadOnly(m_isReadOnly);
}

QWidget *DataPage::createPage()
{
    auto *page = new ColumnWidget(widestPage);
    auto *title = new QLabel(tr("Your data"), page);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    title->setFont(large);
    auto *sentence = new DimLabel(
        tr("All that you write is in one file on this machine. Neither it nor its backups are encrypted: whoever can "
           "read this disk can read them, unless your system encrypts it, which is what we recommend. An export can "
           "be protected with a passphrase, a printed pack cannot."),
        page);
    sentence->setObjectName(QStringLiteral("whatIsEncrypted"));
    sentence->setWordWrap(true);
    m_trouble = new Banner(page);
    m_trouble->setObjectName(QStringLiteral("dataTrouble"));
    m_trouble->hide();
    m_undo = new UndoBar(page);
    m_backups = new BackupCard(m_data, page);
    m_guideCard = new GuideCard(page);
    m_guideCard->setGuides(m_imported);
    m_promises = new Promises(page);
    m_erase = new EraseCard(page);
    auto *column = page->column();
    column->addWidget(title);
    column->addWidget(sentence);
    column->addWidget(m_trouble);
    column->addWidget(m_undo);
    column->addWidget(createPlace());
    column->addWidget(heading(tr("Backups"), page));
    column->addWidget(m_backups);
    column->addWidget(heading(tr("Imported guides"), page));
    column->addWidget(m_guideCard);
    column->addWidget(heading(tr("What Starwright never does"), page));
    column->addWidget(m_promises);
    column->addWidget(heading(tr("Erase everything"), page));
    column->addWidget(m_erase);
    column->addStretch(1);
    return page;
}

QWidget *DataPage::createPlace()
{
    auto *card = new Card(this);
    m_file = selectable(QStringLiteral("dataFile"), card);
    m_size = selectable(QStringLiteral("dataSize"), card);
    m_folder = selectable(QStringLiteral("backupFolder"), card);
    auto *form = new QFormLayout(card);
    form->setContentsMargins(18, 14, 18, 16);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(new DimLabel(tr("File"), card), m_file);
    form->addRow(new DimLabel(tr("Size"), card), m_size);
    form->addRow(new DimLabel(tr("Backups in"), card), m_folder);
    return card;
}

void DataPage::follow()
{
    using Models::YourData;
    connect(&m_data, &YourData::overviewChanged, this, &DataPage::refresh);
    connect(&m_data, &YourData::troubleChanged, this, [this] { showTrouble(m_data.trouble()); });
    connect(&m_data, &YourData::failed, this, &DataPage::showTrouble);
    connect(&m_data, &YourData::compared, this, &DataPage::showDifferences);
    connect(&m_data, &YourData::restored, this, &DataPage::offerUndo);
    connect(&m_data, &YourData::erased, this, [this] {
        m_undo->settle();
        m_erase->clear();
    });
    connect(m_erase, &EraseCard::eraseRequested, &m_data, &YourData::erase);
    connect(m_guideCard, &GuideCard::removeRequested, this, &DataPage::guideRemovalRequested);
}

void DataPage::setGuides(const QList<Domain::GuidePtr> &guides, const QList<Domain::Guide> &imported)
{
    m_guides = guides;
    m_imported = imported;
    if (m_guideCard)
        m_guideCard->setGuides(imported);
}

void DataPage::showRemoved(const Domain::Guide &guide)
{
    if (!m_undo)
        return;
    m_undo->show(tr("Removed the guide: %1. Your answers to it stay.").arg(guide.role),
        [this, guide] { Q_EMIT guideWantedBack(std::make_shared<const Domain::Guide>(guide)); });
    ensureVisible(0, 0);
}

void DataPage::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    if (!widget())
        return;
    m_backups->setReadOnly(readOnly);
    m_guideCard->setReadOnly(readOnly);
    m_erase->setReadOnly(readOnly);
}

void DataPage::takeFocus()
{
    m_backups->takeFocus();
}

void DataPage::showEvent(QShowEvent *event)
{
    if (!widget())
        build();
    QScrollArea::showEvent(event);
    showTrouble(m_data.trouble());
    m_data.refresh();
}

void DataPage::refresh()
{
    const Models::DataOverview &overview = m_data.overview();
    m_file->setText(overview.file);
    m_size->setText(locale().formattedDataSize(overview.size));
    m_folder->setText(overview.backupFolder);
    m_promises->setFile(overview.file);
}

void DataPage::showTrouble(const Domain::Error &error)
{
    m_trouble->setText(error.text());
    m_trouble->setVisible(!error.text().isEmpty());
}

void DataPage::showDifferences(const Domain::Backup &backup, const Domain::Differences &differences)
{
    showTrouble(m_data.trouble());
    auto *dialog = new BackupDialog(backup, differences, m_guides, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DataPage::offerUndo(const Domain::Backup &backup, const std::optional<Domain::Backup> &before)
{
    showTrouble(m_data.trouble());
    if (before)
        m_undo->show(tr("Restored as of %1").arg(whenMade(backup)), [this, before] { m_data.restore(*before); });
    ensureVisible(0, 0);
}

} // namespace Widgets
