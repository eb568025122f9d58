// SPDX-License-Identifier: Apache-2.0
// The signs of states. Each has a shape of its own, so that they can be told apart without colours, and is drawn, so
// that it is sharp at every size and follows light and dark.
#pragma once

#include "core/finding.h"

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QWidget>

namespace widgets
{

enum class Glyph : std::uint8_t {
    Done,          // disc with tick
    ToDo,          // half disc
    WorthFixing,   // triangle
    Refused,       // disc with cross
    Waiting,       // clock
    LookedUp,      // arc
    Current,       // ring with dot
    NotReached,    // thin ring
    CouldNotCheck, // dashed ring with ?
    Information,   // ring with i
    LeftOut,       // ring with bar: a service does it, or nobody
    // As the pages call them that are still to move over.
    Tick = Done,
    Info = Information,
    Question = CouldNotCheck,
    Exclamation = WorthFixing,
    Cross = Refused,
    Circle = NotReached,
    Hourglass = Waiting,
    Dash = LeftOut,
};
using Mark = Glyph;

/// The sign of a finding.
Glyph glyphOf(Severity severity);
inline Mark markOf(Severity severity)
{
    return glyphOf(severity);
}

/// The state in a word or two, as screen readers say it: "to do".
QString wordOf(Glyph glyph);

/// The colour that repeats what the shape says.
QColor colourOf(Glyph glyph, const QPalette &palette);

/// Draws `glyph` into the middle of `box`, coloured as its state is.
void paintGlyph(QPainter &painter, const QRectF &box, Glyph glyph, const QPalette &palette);

/// The same as an icon; in the colours of the program's palette at the time it is drawn.
QIcon iconOf(Glyph glyph);
/// All of it in one colour.
QIcon iconOf(Glyph glyph, const QColor &colour);

/// A glyph as a widget, 20 px at 14 px text or `side` of these. Its word is its accessible name.
class GlyphView : public QWidget
{
    Q_OBJECT

public:
    explicit GlyphView(Glyph glyph, QWidget *parent = nullptr, double side = 20);
    void setGlyph(Glyph glyph);
    [[nodiscard]] Glyph glyph() const { return m_glyph; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Glyph m_glyph;
    double m_side;
};

} // namespace widgets
