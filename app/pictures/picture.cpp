// SPDX-License-Identifier: Apache-2.0
#include "picture.h"

#include "app/widgets/measures.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace pictures
{

namespace
{

constexpr double usualWidth = 634; // the column less the insets of a card
constexpr double leastWidth = 180;

/// Tells assistive technology that it is a picture; a plain widget is passed over.
QAccessibleInterface *asGraphic(const QString &, QObject *object)
{
    auto *picture = qobject_cast<Picture *>(object);
    return picture ? new QAccessibleWidget(picture, QAccessible::Graphic) : nullptr;
}

} // namespace

Picture::Picture(QWidget *parent) : QWidget(parent)
{
    [[maybe_unused]] static const bool once = (QAccessible::installFactory(asGraphic), true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::NoFocus);
}

int Picture::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(sketch(width).size.height()));
}

QSize Picture::sizeHint() const
{
    const int width = widgets::measure(font(), usualWidth);
    return {width, heightForWidth(width)};
}

QSize Picture::minimumSizeHint() const
{
    return {widgets::measure(font(), leastWidth), sizeHint().height()};
}

const Sketch &Picture::sketch(double width) const
{
    if (!m_isDrawn || m_sketch.size.width() != width)
        m_sketch = drawn(Pencil(font(), width));
    m_isDrawn = true;
    return m_sketch;
}

void Picture::refresh()
{
    m_isDrawn = false;
    setAccessibleName(name());
    setAccessibleDescription(description());
    updateGeometry();
    update();
}

bool Picture::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QPointF at = help->pos();
    if (isRightToLeft())
        at.setX(width() - at.x());
    for (const Hint &hint : sketch(width()).hints) {
        if (!hint.at.contains(at))
            continue;
        QToolTip::showText(help->globalPos(), hint.text, this);
        return true;
    }
    QToolTip::hideText();
    event->ignore();
    return true;
}

void Picture::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LanguageChange:
        refresh();
        break;
    default:
        break;
    }
}

void Picture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, sketch(width()), palette(), layoutDirection());
}

} // namespace pictures
