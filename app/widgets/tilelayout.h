// SPDX-License-Identifier: Apache-2.0
// Tiles side by side, all equally wide, and in a row equally high; fewer in a row where they would get too narrow.
#pragma once

#include "itemslayout.h"

namespace widgets
{

class TileLayout : public ItemsLayout
{
public:
    /// At most `columns` in a row, each at least `narrowest` pixels wide at 14 px text.
    explicit TileLayout(int columns, QWidget *parent = nullptr, double narrowest = 190);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    [[nodiscard]] int gap() const;
    [[nodiscard]] int columnsFor(int width) const;
    /// Lays the tiles out in `rect`, or only reckons. Returns how high they are.
    int arrange(const QRect &rect, bool places) const;

    int m_columns;
    double m_narrowest;
};

} // namespace widgets
