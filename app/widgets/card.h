// SPDX-License-Identifier: Apache-2.0
// The calm frame that parts of a page sit in: a rounded field in the colour of cards, with a stripe at its leading edge
// where a severity is to be seen from afar.
#pragma once

#include "core/finding.h"

#include <QVBoxLayout>
#include <QWidget>

#include <optional>

namespace widgets
{

class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    [[nodiscard]] QVBoxLayout *inside() const { return m_inside; }
    void setStripe(std::optional<Severity> severity);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_inside;
    std::optional<Severity> m_stripe;
};

} // namespace widgets
