// SPDX-License-Identifier: Apache-2.0
#include "copyfield.h"

#include "announce.h"
#include "colours.h"
#include "icons.h"
#include "measures.h"
#include "painter.h"
#include "stylepaint.h"
#include "theme.h"

#include "app/wording/wording.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QStyleOptionFrame>
#include <QToolButton>

namespace widgets
{

namespace
{

/// Much longer than any record that is of use.
constexpr qsizetype longestShown = 4000;

/// As large for both of its words.
class CopyMark : public QToolButton
{
public:
    explicit CopyMark(QWidget *parent) : QToolButton(parent)
    {
        setFocusPolicy(Qt::NoFocus); // the field has it, and copies by Enter
        setCursor(Qt::ArrowCursor);
        setText(CopyField::tr("Copy"));
    }
    void setDone(bool done)
    {
        m_done = done;
        setText(done ? CopyField::tr("Copied") : CopyField::tr("Copy"));
    }
    [[nodiscard]] bool isDone() const { return m_done; }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(font());
        const int words =
            qMax(metrics.horizontalAdvance(CopyField::tr("Copy")), metrics.horizontalAdvance(CopyField::tr("Copied")));
        return {words + measure(this, 8 + 16 + 6 + 8), measure(this, 28)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        Painter painter(this);
        const auto px = [this](double pixels) { return measure(this, pixels); };
        const auto place = [this](const QRect &at) { return QStyle::visualRect(layoutDirection(), rect(), at); };
        if (m_done)
            paint::box(painter, rect(), px(4), colour(Colour::GreenTint, palette()), {}, 0);
        else if (underMouse() || isDown())
            paint::box(painter, rect(), px(4), colour(Colour::Chosen, palette()), {}, 0);
        const QColor ink = colour(m_done ? Colour::Green : Colour::Accent, palette());
        paintIcon(painter, place({px(8), 0, px(16), height()}), m_done ? Icon::Tick : Icon::Copy, ink);
        painter.setPen(ink);
        painter.drawText(place({px(8 + 16 + 6), 0, width() - px(8 + 16 + 6), height()}),
                         Qt::AlignLeft | Qt::AlignVCenter, text());
    }

private:
    bool m_done = false;
};

} // namespace

CopyField::CopyField(const QString &name, QWidget *parent) : QLineEdit(parent), m_copy(new CopyMark(this))
{
    setReadOnly(true);
    setAccessibleName(name);
    setMaxLength(2 * int(longestShown));
    setLayoutDirection(Qt::LeftToRight); // records are read from left to right in every language
    m_copy->setAccessibleName(tr("Copy: %1").arg(name));
    m_copy->setToolTip(m_copy->accessibleName());
    connect(m_copy, &QToolButton::clicked, this, &CopyField::copyValue);
    auto *copy = new QAction(tr("Copy"), this);
    connect(copy, &QAction::triggered, this, &CopyField::copyValue);
    QWidget::addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    m_said.setSingleShot(true);
    m_said.setInterval(2000);
    connect(&m_said, &QTimer::timeout, this, [this] {
        static_cast<CopyMark *>(m_copy)->setDone(false);
        setAccessibleDescription({});
    });
    dress();
}

void CopyField::setValue(const QString &value)
{
    if (value == m_value)
        return;
    m_value = value;
    setText(wording::shown(value.toStdString(), longestShown));
    setCursorPosition(0);
}

void CopyField::copyValue()
{
    QApplication::clipboard()->setText(m_value);
    static_cast<CopyMark *>(m_copy)->setDone(true);
    m_said.start();
    announce(this, tr("Copied"));
    emit copied();
}

QSize CopyField::sizeHint() const
{
    return {measure(this, 320), qMax(QLineEdit::sizeHint().height(), measure(this, 36))};
}

QSize CopyField::minimumSizeHint() const
{
    return {m_copy->sizeHint().width() + measure(this, 70), sizeHint().height()};
}

/// Cut at its end, with an ellipsis, unless the keyboard is in it and can go there.
void CopyField::paintEvent(QPaintEvent *event)
{
    if (hasFocus()) {
        QLineEdit::paintEvent(event);
        return;
    }
    Painter painter(this);
    QStyleOptionFrame option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    const QRect room = style()
                           ->subElementRect(QStyle::SE_LineEditContents, &option, this)
                           .marginsRemoved(textMargins())
                           .adjusted(2, 0, -2, 0); // QLineEdit's own
    painter.setPen(colour(Colour::Text, palette()));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

void CopyField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    const QSize size = m_copy->sizeHint();
    const int edge = (height() - size.height()) / 2;
    const bool isAtLeft = parentWidget() && parentWidget()->isRightToLeft();
    m_copy->setLayoutDirection(isAtLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_copy->setGeometry(QRect(QPoint(isAtLeft ? edge : width() - edge - size.width(), edge), size));
    setTextMargins(isAtLeft ? size.width() : 0, 0, isAtLeft ? 0 : size.width(), 0);
}

void CopyField::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool hasPart = hasSelectedText() && selectedText() != text();
    if (isEnter || event->key() == Qt::Key_Space || (event->matches(QKeySequence::Copy) && !hasPart))
        copyValue();
    else
        QLineEdit::keyPressEvent(event);
}

void CopyField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange && !m_dressing)
        dress();
}

void CopyField::dress()
{
    m_dressing = true;
    setFont(scaled(fixedPitch(QApplication::font()), 13.0 / 14));
    m_copy->setFont(quietFont(QApplication::font()));
    m_dressing = false;
    updateGeometry();
}

} // namespace widgets
