// SPDX-License-Identifier: Apache-2.0
// What holds for every picture, whatever it shows: it fits its width, no text lies over another, it is painted anew
// only for another value, it is mirrored, and the keyboard passes it over while a screen reader is told what it shows.
#pragma once

#include "app/pictures/picture.h"

#include "app/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QPixmap>
#include <QTest>

#include <cmath>

namespace picturetest
{

using namespace pictures;

inline QFont textOf(int pixels)
{
    QFont font = QApplication::font();
    font.setPixelSize(pixels);
    return font;
}

/// Empty where all is inside and every text can be read; otherwise what is wrong.
inline QString faultOf(const Sketch &sketch)
{
    const QRectF all = QRectF(QPointF(), sketch.size).adjusted(-0.5, -0.5, 0.5, 0.5);
    std::vector<Words> before;
    for (const Item &item : sketch.items) {
        const QRectF at = boundsOf(item);
        const auto *words = std::get_if<Words>(&item);
        const QString what = words ? words->text : QStringLiteral("item of kind %1").arg(item.index());
        if (at.left() < all.left() || at.right() > all.right() || at.top() < all.top() || at.bottom() > all.bottom())
            return QStringLiteral("%1 leaves the picture: %2 to %3 of %4, %5 to %6 of %7")
                .arg(what)
                .arg(at.left())
                .arg(at.right())
                .arg(all.width())
                .arg(at.top())
                .arg(at.bottom())
                .arg(all.height());
        if (!words)
            continue;
        for (const Words &other : before) {
            if (other.at.adjusted(0.5, 0.5, -0.5, -0.5).intersects(at))
                return QStringLiteral("“%1” lies over “%2”").arg(words->text, other.text);
        }
        before.push_back(*words);
    }
    return {};
}

/// All texts of `sketch` in the order in which they are drawn, a line each.
inline QStringList textsOf(const Sketch &sketch)
{
    QStringList texts;
    for (const Item &item : sketch.items) {
        if (const auto *words = std::get_if<Words>(&item))
            texts << words->text;
    }
    return texts;
}

template <typename Kind> std::vector<Kind> allOf(const Sketch &sketch)
{
    std::vector<Kind> found;
    for (const Item &item : sketch.items) {
        if (const auto *one = std::get_if<Kind>(&item))
            found.push_back(*one);
    }
    return found;
}

/// At 100 and 200 % text, in the column of the window and as narrow as it gets.
inline void fitsEverywhere(Picture &picture)
{
    for (const int pixels : {14, 28}) {
        picture.setFont(textOf(pixels));
        QVERIFY(picture.minimumSizeHint().width() <= (pixels == 14 ? 360 : 680));
        for (const int width : {picture.minimumSizeHint().width(), 360, 480, 634, 680}) {
            const QString fault = faultOf(picture.sketch(width));
            QVERIFY2(fault.isEmpty(),
                     qPrintable(QStringLiteral("%1 px text, %2 px: %3").arg(pixels).arg(width).arg(fault)));
            QCOMPARE(picture.heightForWidth(width), int(std::ceil(picture.sketch(width).size.height())));
        }
    }
    picture.setFont(textOf(14));
}

class Paints : public QObject
{
public:
    explicit Paints(QWidget &widget) { widget.installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

/// `picture` shows `one` already and is given it again, then `other`.
template <typename Kind, typename Value> void paintsOnChange(Kind &picture, const Value &one, const Value &other)
{
    picture.set(one);
    picture.resize(634, 400);
    picture.show();
    QVERIFY(QTest::qWaitForWindowExposed(&picture));
    QApplication::processEvents();
    Paints paints(picture);
    const QString told = picture.accessibleDescription();
    picture.set(one);
    QApplication::processEvents();
    QCOMPARE(paints.count, 0);
    picture.set(other);
    QApplication::processEvents();
    QCOMPARE(paints.count, 1);
    QVERIFY(picture.accessibleDescription() != told);
    picture.hide();
}

/// What is painted `at` in a picture as wide as the column.
inline QColor colourAt(Picture &picture, const QPointF &at)
{
    picture.resize(634, picture.heightForWidth(634));
    return picture.grab().toImage().pixelColor(at.toPoint());
}

/// `at` of the picture as it is laid out, from left to right, has the colour `role`, and so has its mirror image.
inline void isMirrored(Picture &picture, const QPointF &at, Colour role)
{
    widgets::apply(widgets::Appearance::Light);
    const QColor wanted = widgets::colour(role, picture.palette());
    picture.setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(colourAt(picture, at), wanted);
    QVERIFY(colourAt(picture, {634 - at.x(), at.y()}) != wanted);
    picture.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(colourAt(picture, {634 - at.x(), at.y()}), wanted);
    QVERIFY(colourAt(picture, at) != wanted);
    picture.setLayoutDirection(Qt::LeftToRight);
}

/// As assistive technology finds it.
inline void isToldAndPassedOver(Picture &picture)
{
    QCOMPARE(picture.focusPolicy(), Qt::NoFocus);
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&picture);
    QVERIFY(told);
    QCOMPARE(told->role(), QAccessible::Graphic);
    QVERIFY(!told->text(QAccessible::Name).isEmpty());
    QCOMPARE(told->text(QAccessible::Description), picture.accessibleDescription());
}

} // namespace picturetest
