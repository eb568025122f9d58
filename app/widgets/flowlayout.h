// SPDX-License-Identifier: Apache-2.0
// Things side by side that go on in the next line where there is no room, like words: buttons, chips. What is added
// with Qt::AlignRight stands at the end of its line. All of it is mirrored where the writing goes the other way.
#pragma once

#include "itemslayout.h"

namespace widgets
{

class FlowLayout : public ItemsLayout
{
public:
    /// `spacing` in pixels at 14 px text. Buttons without an outline stand a little further apart.
    explicit FlowLayout(QWidget *parent = nullptr, double spacing = 8);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Line {
        std::vector<QLayoutItem *> items;
        int height = 0;
    };
    [[nodiscard]] int gap() const;
    [[nodiscard]] int gapBetween(const QLayoutItem *before, const QLayoutItem *after) const;
    [[nodiscard]] std::vector<Line> linesOf(int width) const;
    void place(const Line &line, const QRect &within);

    double m_spacing;
};

} // namespace widgets
