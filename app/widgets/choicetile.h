// SPDX-License-Identifier: Apache-2.0
// One of a few answers, as a tile with what it means. Several in a QButtonGroup behave as radio buttons do, arrow keys
// included.
#pragma once

#include <QRadioButton>

namespace widgets
{

class ChoiceTile : public QRadioButton
{
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString tag; // "Suggested"; may be empty
        QString meaning;
    };
    explicit ChoiceTile(Words words, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &at) const override { return rect().contains(at); }
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Words m_words;
};

} // namespace widgets
