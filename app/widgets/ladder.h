// SPDX-License-Identifier: Apache-2.0
// A few things one after the other, with a line from each to the next: made, typed in, seen, switched on, proved. The
// card with the next thing to do stands in the place of the one that is current.
#pragma once

#include "cardframe.h"
#include "marks.h"

#include <vector>

namespace widgets
{

class NextCard;

/// One of the things, in a line.
class LadderRung : public QWidget
{
    Q_OBJECT

public:
    struct Words {
        Glyph glyph = Glyph::NotReached;
        QString strong;   // "Typed in"
        QString rest;     // "at INWX"
        QString trailing; // "today 14:20"
        bool operator==(const Words &) const = default;
    };

    explicit LadderRung(QWidget *parent = nullptr);
    void setWords(const Words &words);
    [[nodiscard]] const Words &words() const { return m_words; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Plan;
    [[nodiscard]] Plan planFor(int width) const;
    Words m_words;
};

class Ladder : public CardFrame
{
    Q_OBJECT

public:
    explicit Ladder(QWidget *parent = nullptr);

    /// Shows `rungs` from the first to the last.
    void setRungs(const std::vector<LadderRung::Words> &rungs);
    /// Puts `card`, which becomes the ladder's, in the place of rung `at`; -1: in no place, it is hidden.
    void setCard(NextCard *card, int at);
    [[nodiscard]] const std::vector<LadderRung *> &rungs() const { return m_rungs; }

protected:
    void dress() override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();

    QVBoxLayout *m_column;
    std::vector<LadderRung *> m_rungs;
    NextCard *m_card = nullptr;
    int m_at = -1;
};

} // namespace widgets
