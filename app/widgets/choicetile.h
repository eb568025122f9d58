// SPDX-License-Identifier: Apache-2.0
// One of several ways to choose from, each with a sentence: a tile with a radio button in it. The tiles of one parent
// belong together; Space chooses and the arrow keys go on, as with radio buttons, which they are. With an icon in place
// of the radio button a tile is a door: a click goes through it.
#pragma once

#include "icons.h"

#include <QRadioButton>

#include <optional>

namespace widgets
{

class ChoiceTile : public QRadioButton
{
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString sentence;
        QString tag = {};  // "Recommended"
        QString code = {}; // behind the title, in fixed pitch: "~all"
        std::optional<Icon> icon = std::nullopt;
    };

    explicit ChoiceTile(Words words, QWidget *parent = nullptr);
    void setTag(const QString &tag);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &at) const override { return rect().contains(at); }
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Plan;
    [[nodiscard]] Plan planFor(int width) const;
    void nameAgain();

    Words m_words;
};

} // namespace widgets
