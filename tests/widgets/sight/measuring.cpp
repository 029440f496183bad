// SPDX-License-Identifier: GPL-3.0-or-later
#include "measuring.h"

#include "widgets/theme/colours.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Support
{

namespace
{

/// A place in a widget that holds text, and what to call it.
struct Text {
    const QWidget *widget;
    QRect place;
    QString name;
};

constexpr int frame = 4; ///< Of buttons and fields, whose border is no text.
constexpr int leastPixels = 4; ///< Fewer of one colour are a corner or an edge.

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        return field->text().isEmpty() ? field->placeholderText() : field->text();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
        return edit->toPlainText().isEmpty() ? edit->accessibleDescription() : edit->toPlainText();
    return {};
}

/// The texts of a row stand at its two ends.
QList<Text> textsIn(const QAbstractItemView &view)
{
    QList<Text> texts;
    const QAbstractItemModel *model = view.model();
    const int beforeText = view.objectName() == "catalogue"_L1 ? 40 : 2; // rings and arrows are no text
    for (QModelIndex index = view.indexAt({1, 1}); model && index.isValid();) {
        const QRect row = view.visualRect(index);
        const QString name = index.data().toString();
        if (!name.isEmpty() && view.viewport()->rect().contains(row))
            texts.append({view.viewport(), row.adjusted(beforeText, 1, -row.width() / 3, -1), name});
        index = view.indexAt({1, row.bottom() + 2});
    }
    return texts;
}

QList<Text> textsOf(const QWidget &window)
{
    QList<Text> texts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->visibleRegion().isEmpty())
            continue;
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            texts.append(textsIn(*view));
        else if (const QString text = textOf(*widget); !text.trimmed().isEmpty())
            texts.append({widget, widget->visibleRegion().boundingRect().adjusted(frame, frame, -frame, -frame), text});
    }
    return texts;
}

} // namespace

QImage rendered(QWidget &widget)
{
    QImage image(widget.size() * enlarged, QImage::Format_RGB32);
    image.setDevicePixelRatio(enlarged);
    widget.render(&image);
    image.setDevicePixelRatio(1);
    return image;
}

double contrastIn(const QImage &image, const QRect &place)
{
    const QRect area = QRect(place.topLeft() * enlarged, place.size() * enlarged).intersected(image.rect());
    std::map<QRgb, int> counts;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            ++counts[image.pixel(x, y)];
    }
    if (counts.empty())
        return 0;
    QRgb ground = counts.begin()->first;
    for (const auto &[colour, count] : counts)
        ground = count > counts[ground] ? colour : ground;
    double highest = 1;
    for (const auto &[colour, count] : counts) {
        if (count >= leastPixels)
            highest = std::max(highest, Widgets::contrast(QColor(colour), QColor(ground)));
    }
    return highest;
}

QStringList faintTexts(QWidget &window, double least)
{
    const QImage image = rendered(window);
    QStringList faults;
    for (const Text &text : textsOf(window)) {
        const QRect place(text.widget->mapTo(&window, text.place.topLeft()), text.place.size());
        const double contrast = contrastIn(image, place);
        if (!text.place.isEmpty() && contrast < least)
            faults << u"%1 : 1, %2 %3: %4"_s.arg(contrast, 0, 'f', 2)
                          .arg(QLatin1StringView(text.widget->metaObject()->className()), text.widget->objectName(),
                              text.name.left(50).simplified());
    }
    return faults;
}

} // namespace Support
