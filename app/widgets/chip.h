// SPDX-License-Identifier: Apache-2.0
// A word or two in a pill: what was found, or one part of a record and what becomes of it. Several of them stand in a
// FlowLayout. A sign and the name that screen readers say tell the kind, never the colour alone.
#pragma once

#include "marks.h"

#include <QLabel>

namespace widgets
{

enum class ChipKind : std::uint8_t {
    Plain,
    Kept,
    Added,
    Removed, // struck through
    Warning,
    Red,
    Green,
};

class Chip : public QLabel
{
    Q_OBJECT

public:
    explicit Chip(ChipKind kind, const QString &text, QWidget *parent = nullptr);
    [[nodiscard]] ChipKind kind() const { return m_kind; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int textStart() const;
    ChipKind m_kind;
};

} // namespace widgets
