// SPDX-License-Identifier: Apache-2.0
// The small signs beside words. Each has a shape of its own, so that they can be told apart without colours, and is
// drawn, so that it is sharp at every size and follows light and dark.
#pragma once

#include "core/finding.h"

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QWidget>

namespace widgets
{

enum class Mark { Tick, Info, Question, Exclamation, Cross, Circle, Hourglass, Dash };

Mark markOf(Severity severity);

/// Draws `mark` into `box`.
void paintMark(QPainter &painter, const QRectF &box, Mark mark, const QColor &colour);

QIcon iconOf(Mark mark, const QColor &colour);
QIcon iconOf(Severity severity, const QPalette &palette);

/// A mark as a widget in the size of the text beside it. Screen readers pass it over: the word beside says the same.
class MarkView : public QWidget
{
    Q_OBJECT

public:
    explicit MarkView(QWidget *parent = nullptr);
    void show(Severity severity);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Severity m_severity = Severity::Info;
};

} // namespace widgets
