// SPDX-License-Identifier: Apache-2.0
// The one next thing to do, always in the same order: how long it takes, the task, one sentence, what it needs (a
// letter, a field), one button, and a tick that says it is done. A task that waits keeps its place and turns grey: it
// says since when, and when we look again. What is done says what was achieved.
#pragma once

#include "cardframe.h"
#include "icons.h"
#include "marks.h"

#include <QString>

#include <optional>
#include <vector>

class QCheckBox;
class QPushButton;

namespace widgets
{

class FlowLayout;
class Text;

class NextCard : public CardFrame
{
    Q_OBJECT

public:
    struct Button {
        QString text;
        std::optional<Icon> icon = std::nullopt;
        bool outlined = false; // else without an outline; the first one looks as the state wants it
        bool enabled = true;
        QString why = {}; // why it cannot be pressed, or what it does: a tooltip, and read aloud
        bool operator==(const Button &) const = default;
    };
    struct Content {
        CardState state = CardState::Next;
        QString kicker = {}; // small, above the title; empty: "Next", "Waiting" or "Done" by the state
        QString time = {};   // "usually 2 days"
        QString title = {};
        QString sentence = {};
        QString waits = {};          // since when it waits and when it is looked at again
        std::vector<Button> buttons; // at most three; the first one is filled while it is the next thing to do
        QString tick = {};           // "I have sent it"
        QString undo = {};           // "I have not sent it"
        std::optional<Glyph> glyph;  // before the kicker, where the card stands in a ladder
        bool operator==(const Content &) const = default;
    };

    explicit NextCard(QWidget *parent = nullptr);

    /// Shows `content`. What stays the same is not touched; the focus goes on to what came of a click where that left.
    void setContent(const Content &content);
    [[nodiscard]] const Content &content() const { return m_content; }

    /// What only this task has goes in here, between the sentence and the buttons.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// The first button, which Enter presses; none where there are no buttons.
    [[nodiscard]] QPushButton *primary() const;

signals:
    /// Button `number` was pressed; 0 is the first one.
    void pressed(int number);
    /// The person says that it is done, or that it is not.
    void ticked();
    void undone();

protected:
    void dress() override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void placeGlyph();
    void showButtons();
    void showTick();
    void handOnFocus();
    [[nodiscard]] QString kicker() const;

    Content m_content;
    QWidget *m_top;
    GlyphView *m_glyph;
    Text *m_kicker;
    QWidget *m_time;
    Text *m_timeSays;
    Text *m_title;
    Text *m_sentence;
    QWidget *m_waits;
    Text *m_waitsSays;
    QWidget *m_bodyBox;
    QVBoxLayout *m_body;
    QWidget *m_foot;
    FlowLayout *m_footRow;
    std::vector<QPushButton *> m_buttons;
    QPushButton *m_undo;
    QCheckBox *m_tick;
};

} // namespace widgets
