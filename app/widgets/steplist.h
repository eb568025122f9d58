// SPDX-License-Identifier: Apache-2.0
// The list at the side of the window: the steps of the walk and how each of them stands, as an icon and a word. Every
// step that was visited can be opened again.
#pragma once

#include "marks.h"

#include <QListWidget>

namespace widgets
{

class StepList : public QListWidget
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    /// What a line says: "2  Your server's name" and below it "needs fixing, asked since 3 November".
    struct Line {
        QString title;
        QString state;
        Mark mark = Mark::Circle;
        Severity severity = Severity::Unknown; // for the colour of the mark
        bool reachable = true;
    };
    void setLine(int row, const Line &line);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace widgets
