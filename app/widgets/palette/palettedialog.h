// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/palettemodel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace Widgets
{

/// Finds an action or a question by a few letters. The keys stay in the text field: arrows choose, Return does.
class PaletteDialog : public QDialog
{
    Q_OBJECT

public:
    PaletteDialog(const QList<Models::PaletteItem> &items, const QStringList &recent, QWidget *parent);

Q_SIGNALS:
    /// The key of what was chosen.
    void chosen(const QString &key);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place(const QWidget &window);
    void search(const QString &query);
    void choose();
    void tell() const;

    Models::PaletteModel m_model;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_found;
};

} // namespace Widgets
