// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "colours.h"

#include <QWidget>

namespace widgets
{

/// A widget that is filled with a colour of its own, in light and dark: what a page stands on. A scroll area inside it
/// shows it through when its viewport and its page are not filled.
class Ground : public QWidget
{
    Q_OBJECT

public:
    explicit Ground(Colour colour, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Colour m_colour;
};

} // namespace widgets
