// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/palette/palettedialog.h"

#include "widgets/palette/palettedelegate.h"
#include "widgets/theme/announce.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/dimlabel.h"
#include "widgets/theme/icons.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace Widgets
{

namespace
{
constexpr QSize largestPalette(640, 460);
constexpr int fromTheTop = 72;
} // namespace

PaletteDialog::PaletteDialog(const QList<Models::PaletteItem> &items, const QStringList &recent, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_found(new DimLabel(this))
{
    setObjectName(QStringLiteral("palette"));
    setWindowTitle(tr("Find a command or question"));
    setBackgroundRole(QPalette::Base);
    m_search->setObjectName(QStringLiteral("paletteSearch"));
    m_search->setPlaceholderText(tr("A command or a question, by a few letters"));
    m_search->setAccessibleName(windowTitle());
    m_search->addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setMinimumHeight(m_search->fontMetrics().height() + 18);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("What fits"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setModel(&m_model);
    m_found->setContentsMargins(4, 0, 4, 0);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_found);
    m_model.setItems(items, recent);
    search({});
    connect(m_search, &QLineEdit::textChanged, this, &PaletteDialog::search);
    connect(m_list, &QListView::clicked, this, &PaletteDialog::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PaletteDialog::tell);
    place(*parent->window());
}

void PaletteDialog::place(const QWidget &window)
{
    resize(largestPalette.boundedTo(window.size() - QSize(48, fromTheTop + 24)));
    move(window.mapToGlobal(QPoint((window.width() - width()) / 2, fromTheTop)));
}

void PaletteDialog::search(const QString &query)
{
    m_model.setQuery(query);
    m_found->setText(
        m_model.found() == 0 ? tr("Nothing fits. Try fewer letters.") : tr("%Ln found", nullptr, m_model.found()));
    m_list->setCurrentIndex(m_model.index(0));
    if (m_model.found() == 0)
        tell();
}

void PaletteDialog::choose()
{
    const QString key = m_list->currentIndex().data(Models::PaletteModel::KeyRole).toString();
    if (key.isEmpty())
        return;
    accept();
    Q_EMIT chosen(key);
}

// The focus stays in the text field, so that a screen reader would not hear of the row.
void PaletteDialog::tell() const
{
    const QModelIndex row = m_list->currentIndex();
    const QStringList parts{row.data(Qt::AccessibleTextRole).toString(),
        row.data(Models::PaletteModel::WhereRole).toString(), m_found->text()};
    announce(m_search, row.isValid() ? parts.join(QStringLiteral(", ")) : m_found->text());
}

bool PaletteDialog::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(object, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    default:
        return false;
    }
}

void PaletteDialog::paintEvent(QPaintEvent * /*event*/)
{
    const Colours colours(palette());
    QPainter painter(this);
    painter.setPen(mix(colours.ink, colours.surface, 0.5));
    painter.setBrush(colours.surface);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace Widgets
