// SPDX-License-Identifier: Apache-2.0
// The one line of a row: a glyph, a headline, who or when at its end, and a chevron where there is more. A click, Enter
// or Space opens and closes it; screen readers hear its name and whether it is open.
#pragma once

#include "marks.h"

#include <QAbstractButton>

namespace widgets
{

class RowHead : public QAbstractButton
{
    Q_OBJECT

public:
    struct Words {
        Glyph glyph = Glyph::Information;
        QString headline;
        QString beside;   // quiet, behind the headline
        QString trailing; // quiet, at the end: "fixed by the same letter"
        bool operator==(const Words &) const = default;
    };

    explicit RowHead(QWidget *parent = nullptr);
    void setWords(const Words &words);
    [[nodiscard]] const Words &words() const { return m_words; }
    /// Whether there is something to open; a head without is a line to be read.
    void setOpens(bool opens);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Plan;
    [[nodiscard]] Plan planFor(int width) const;
    void nameAgain();
    void tipAgain();

    Words m_words;
};

} // namespace widgets
