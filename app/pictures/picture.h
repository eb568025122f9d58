// SPDX-License-Identifier: Apache-2.0
// What all pictures have in common. A picture shows one value and nothing else: it is laid out and painted anew only
// where the value, the font or the width is another. The keyboard passes it over; a screen reader reads its name and
// its description, which tell in sentences what the picture shows.
#pragma once

#include "pencil.h"

#include <QWidget>

namespace pictures
{

class Picture : public QWidget
{
    Q_OBJECT

public:
    explicit Picture(QWidget *parent);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// The picture laid out for `width` pixels.
    [[nodiscard]] const Sketch &sketch(double width) const;

protected:
    /// What is drawn, with a pencil that knows the width.
    [[nodiscard]] virtual Sketch drawn(Pencil pencil) const = 0;
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString description() const = 0;

    /// Puts `value` into `place` and shows it, where it is another.
    template <typename Value> void replace(Value &place, const Value &value)
    {
        if (place == value)
            return;
        place = value;
        refresh();
    }
    /// Draws and tells anew.
    void refresh();

    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    mutable Sketch m_sketch; // of the width that was asked for last
    mutable bool m_isDrawn = false;
};

} // namespace pictures
