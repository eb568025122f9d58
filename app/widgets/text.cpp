// SPDX-License-Identifier: Apache-2.0
#include "text.h"

#include "colours.h"
#include "theme.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QStyle>

namespace widgets
{

Text::Text(Voice voice, const QString &text, QWidget *parent) : QLabel(text, parent), m_voice(voice)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::NoFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    if (text.isEmpty())
        hide(); // an empty line would take room
    dress();
}

void Text::say(const QString &text)
{
    setText(text);
    breakNames();
    setVisible(!text.isEmpty());
}

namespace
{

constexpr QChar breakHere(0x200b); // ZERO WIDTH SPACE; what came from the network has none, it would be made visible

/// `text` with places to break at within names and addresses.
QString breakable(const QString &text)
{
    QString all;
    for (const QChar c : text) {
        all += c;
        if (QStringLiteral(".-@/:_=").contains(c))
            all += breakHere;
    }
    return all;
}

/// The width of the widest part of `text` that is not broken within.
int widestPart(const QString &text, const QFontMetrics &metrics)
{
    int widest = 0;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !text[i].isSpace() && text[i] != breakHere)
            continue;
        widest = qMax(widest, metrics.horizontalAdvance(text.mid(begin, i - begin)));
        begin = i + 1;
    }
    return widest;
}

} // namespace

QSize Text::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint();
    if (!wordWrap())
        return size;
    const int narrowest = widestPart(breakable(text()), fontMetrics()) + 2 * margin() + 1;
    return {qMin(size.width(), narrowest), size.height()};
}

void Text::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    breakNames();
}

void Text::breakNames()
{
    if (!wordWrap())
        return;
    const QString whole = text().remove(breakHere);
    const QString fits = widestPart(whole, fontMetrics()) > width() ? breakable(whole) : whole;
    if (fits == text())
        return;
    setText(fits);
    // Nobody sees the breaks in a name that they copy, and no form takes it with them.
    setTextInteractionFlags(fits == whole ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
}

void Text::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    const bool outer = event->type() == QEvent::ApplicationFontChange ||
                       event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange ||
                       event->type() == QEvent::ParentChange || event->type() == QEvent::LayoutDirectionChange;
    if (outer && !m_dressing)
        dress();
}

void Text::setVoice(Voice voice)
{
    if (voice == m_voice)
        return;
    m_voice = voice;
    dress();
}

static QFont fontOf(Voice voice, const QFont &plain)
{
    switch (voice) {
    case Voice::Title:
        return scaled(plain, 1.55, true);
    case Voice::Heading:
        return scaled(plain, 1.15, true);
    case Voice::Strong:
        return scaled(plain, 1, true);
    case Voice::Quiet:
        return quietFont(plain);
    case Voice::QuietBold:
    case Voice::QuietStrong:
    case Voice::Accent:
        return scaled(quietFont(plain), 1, true);
    case Voice::Lead:
    case Voice::Body:
        break;
    }
    return plain;
}

static Colour colourOf(Voice voice)
{
    switch (voice) {
    case Voice::Lead:
    case Voice::Quiet:
    case Voice::QuietBold:
        return Colour::QuietText;
    case Voice::Accent:
        return Colour::Accent;
    case Voice::Title:
    case Voice::Heading:
    case Voice::Body:
    case Voice::Strong:
    case Voice::QuietStrong:
        break;
    }
    return Colour::Text;
}

void Text::dress()
{
    m_dressing = true;
    if (m_voice != Voice::Body)
        setFont(fontOf(m_voice, QApplication::font(this)));
    // Names and addresses are Latin everywhere, and stand where the writing begins all the same.
    setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    QPalette dressed = palette();
    dressed.setColor(QPalette::WindowText, colour(colourOf(m_voice), QApplication::palette(this)));
    setPalette(m_voice == Voice::Body ? QPalette() : dressed);
    m_dressing = false;
}

StatusLine::StatusLine(QWidget *parent, Voice voice) : Text(voice, {}, parent) {}

void StatusLine::report(const QString &text)
{
    if (text != this->text())
        say(text);
    if (text == accessibleName()) // what was only shown was never announced
        return;
    setAccessibleName(text);
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace widgets
