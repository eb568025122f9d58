// SPDX-License-Identifier: Apache-2.0
// The calm frame that parts of a page sit in: a box with rounded corners, and a tint and a bar at its start where it
// is the next thing to do, waits, or is done.
#pragma once

#include <QFrame>
#include <QVBoxLayout>

namespace widgets
{

enum class CardState { Plain, Next, Waiting, Done };

class CardFrame : public QFrame
{
    Q_OBJECT

public:
    explicit CardFrame(QWidget *parent = nullptr, CardState state = CardState::Plain);

    void setState(CardState state);
    [[nodiscard]] CardState state() const { return m_state; }

protected:
    /// Sets what grows with the font and is mirrored with the writing; called again when these change.
    virtual void dress() {}
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    CardState m_state;
};

/// The insets of what stands in a card, in pixels at 14 px text: text in cards, glyphs of rows and nodes of pictures
/// begin on the same line.
namespace inset
{
constexpr double start = 24;
constexpr double end = 20;
constexpr double top = 12;
constexpr double bottom = 16;
constexpr double afterGlyph = 57; // where text begins behind a glyph
} // namespace inset

/// Sets the margins of `layout` to `start` and `end` of the writing, and what is above and below, in pixels at 14 px
/// text.
void setInsets(QLayout *layout, const QWidget *of, double start = inset::start, double top = inset::top,
               double end = inset::end, double bottom = inset::bottom);

} // namespace widgets
