// SPDX-License-Identifier: Apache-2.0
#include "text.h"

#include "theme.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>

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
    setVisible(!text.isEmpty());
}

void Text::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    const bool outer = event->type() == QEvent::ApplicationFontChange ||
                       event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange ||
                       event->type() == QEvent::ParentChange;
    if (outer && !m_dressing)
        dress();
}

void Text::dress()
{
    m_dressing = true;
    const QFont plain = QApplication::font(this);
    switch (m_voice) {
    case Voice::Title:
        setFont(scaled(plain, 1.55, true));
        break;
    case Voice::Heading:
        setFont(scaled(plain, 1.15, true));
        break;
    case Voice::Body:
        break;
    case Voice::Lead:
    case Voice::Quiet: {
        if (m_voice == Voice::Quiet)
            setFont(quietFont(plain));
        const QPalette ofAll = QApplication::palette(this);
        QPalette quiet = palette();
        quiet.setColor(QPalette::WindowText, quietText(ofAll));
        setPalette(quiet);
        break;
    }
    }
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
