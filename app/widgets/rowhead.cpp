// SPDX-License-Identifier: Apache-2.0
#include "rowhead.h"

#include "cardframe.h"
#include "colours.h"
#include "icons.h"
#include "measures.h"
#include "painter.h"
#include "theme.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

namespace widgets
{

namespace
{

/// A button that tells whether what it opens is open.
class RowHeadInterface : public QAccessibleWidget
{
public:
    explicit RowHeadInterface(RowHead *head) : QAccessibleWidget(head, QAccessible::Button) {}

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = head()->isCheckable();
        state.expanded = head()->isCheckable() && head()->isChecked();
        state.collapsed = head()->isCheckable() && !head()->isChecked();
        return state;
    }
    [[nodiscard]] QAccessible::Role role() const override
    {
        return head()->isCheckable() ? QAccessible::Button : QAccessible::StaticText;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return head()->isCheckable() ? QStringList{pressAction(), setFocusAction()} : QStringList{};
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            head()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    [[nodiscard]] RowHead *head() const { return static_cast<RowHead *>(object()); }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *head = qobject_cast<RowHead *>(object);
    return head ? new RowHeadInterface(head) : nullptr;
}

} // namespace

RowHead::RowHead(QWidget *parent) : QAbstractButton(parent)
{
    static const bool isKnown = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isKnown)
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
    setOpens(false);
    connect(this, &QAbstractButton::toggled, this, [this] {
        QAccessible::State changed;
        changed.expanded = true;
        changed.collapsed = true;
        QAccessibleStateChangeEvent event(this, changed);
        QAccessible::updateAccessibility(&event);
    });
}

void RowHead::setWords(const Words &words)
{
    if (words == m_words)
        return;
    m_words = words;
    nameAgain();
    updateGeometry();
    update();
    tipAgain();
}

void RowHead::setOpens(bool opens)
{
    setCheckable(opens);
    setFocusPolicy(opens ? Qt::StrongFocus : Qt::NoFocus);
    update();
}

/// The whole of it, also where it is cut on the screen.
void RowHead::nameAgain()
{
    QString name = m_words.headline;
    for (const QString &part : {m_words.beside, m_words.trailing}) {
        if (!part.isEmpty())
            name = tr("%1, %2", "what a row says, who or when").arg(name, part);
    }
    setAccessibleName(name);
    setAccessibleDescription(wordOf(m_words.glyph));
}

/// Where its parts lie in a row `width` wide, before it is mirrored.
struct RowHead::Plan {
    QRect glyph, headline, beside, trailing, chevron;
    int height = 0;
    bool isCut = false;
};

RowHead::Plan RowHead::planFor(int width) const
{
    const auto px = [this](double pixels) { return measure(this, pixels); };
    const QFontMetrics plain = fontMetrics();
    const QFontMetrics quiet(quietFont(font()));
    const int line = qMax(px(40), plain.height() + px(12));
    const int start = px(inset::afterGlyph);
    const int end = width - px(inset::end) - (isCheckable() ? px(16) + px(12) : 0);
    const int wanted = plain.horizontalAdvance(m_words.headline) + 1; // a fraction of a pixel less would cut it
    const int besides = m_words.beside.isEmpty() ? 0 : quiet.horizontalAdvance(m_words.beside) + px(8);
    const int trailing = m_words.trailing.isEmpty() ? 0 : quiet.horizontalAdvance(m_words.trailing) + 1;
    const bool isOneLine = start + wanted + besides + (trailing > 0 ? px(16) + trailing : 0) <= end;
    Plan plan;
    plan.height = line;
    plan.glyph = {px(inset::start), (line - px(20)) / 2, px(20), px(20)};
    plan.chevron = {width - px(inset::end) - px(16), (line - px(16)) / 2, px(16), px(16)};
    if (isOneLine) {
        plan.headline = {start, 0, wanted, line};
        plan.beside = {start + wanted + px(8), 0, besides, line};
        plan.trailing = {end - trailing, 0, trailing, line};
        return plan;
    }
    // Narrow: the headline in as many lines as it needs, and below it what is quiet.
    const int room = qMax(1, end - start);
    const int edge = (line - plain.height()) / 2;
    plan.headline = plain.boundingRect(QRect(start, edge, room, 0), Qt::TextWordWrap, m_words.headline);
    plan.isCut = plan.headline.width() > room;
    plan.headline = {start, edge, room, plan.isCut ? plain.height() : plan.headline.height()};
    int below = plan.headline.bottom() + 1 + px(2);
    for (QRect *part : {&plan.beside, &plan.trailing}) {
        const QString &text = part == &plan.beside ? m_words.beside : m_words.trailing;
        if (text.isEmpty())
            continue;
        *part = {start, below, room, quiet.height()};
        plan.isCut = plan.isCut || quiet.horizontalAdvance(text) > room;
        below += quiet.height();
    }
    plan.height = qMax(line, below - px(2) + edge);
    return plan;
}

QSize RowHead::sizeHint() const
{
    const int wanted = fontMetrics().horizontalAdvance(m_words.headline) + measure(this, 200);
    return {wanted, planFor(wanted).height};
}

QSize RowHead::minimumSizeHint() const
{
    return {measure(this, 140), measure(this, 40)};
}

int RowHead::heightForWidth(int width) const
{
    return planFor(width).height;
}

void RowHead::paintEvent(QPaintEvent *)
{
    Painter painter(this);
    const Plan plan = planFor(width());
    const auto place = [this](const QRect &at) { return QStyle::visualRect(layoutDirection(), rect(), at); };
    if (isCheckable() && underMouse()) {
        QColor ground = colour(Colour::Chosen, palette());
        ground.setAlphaF(0.5F);
        painter.fillRect(rect(), ground);
    }
    paintGlyph(painter, place(plan.glyph), m_words.glyph, palette());
    const auto write = [&](const QRect &at, const QString &text, const QFont &with, Colour ink) {
        const QFontMetrics metrics(with);
        const bool wraps = at.height() >= 2 * metrics.height() && metrics.horizontalAdvance(text) > at.width();
        painter.setFont(with);
        painter.setPen(colour(ink, palette()));
        const int flow = wraps ? Qt::TextWordWrap : Qt::TextSingleLine;
        painter.drawText(place(at), int(Qt::AlignLeft) | int(Qt::AlignVCenter) | flow, // which it mirrors
                         wraps ? text : metrics.elidedText(text, Qt::ElideRight, at.width()));
    };
    write(plan.headline, m_words.headline, font(), Colour::Text);
    write(plan.beside, m_words.beside, quietFont(font()), Colour::QuietText);
    write(plan.trailing, m_words.trailing, quietFont(font()), Colour::QuietText);
    if (isCheckable())
        paintIcon(painter, place(plan.chevron), isChecked() ? Icon::ChevronDown : Icon::ChevronForward,
                  colour(Colour::QuietText, palette()));
}

void RowHead::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    tipAgain();
}

void RowHead::tipAgain()
{
    setToolTip(planFor(width()).isCut ? accessibleName() : QString());
}

void RowHead::keyPressEvent(QKeyEvent *event)
{
    if (isCheckable() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void RowHead::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace widgets
