// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace widgets
{

/// A thin line between what stands above and below it; decoration only.
class Hairline : public QWidget
{
    Q_OBJECT

public:
    /// With `above` and `below` pixels at 14 px text kept free.
    explicit Hairline(QWidget *parent = nullptr, double above = 0, double below = 0);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_above, m_below;
};

} // namespace widgets
