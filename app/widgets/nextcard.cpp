// SPDX-License-Identifier: Apache-2.0
#include "nextcard.h"

#include "announce.h"
#include "buttonrole.h"
#include "flowlayout.h"
#include "measures.h"
#include "text.h"
#include "theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QChildEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

namespace widgets
{

/// An icon and a quiet text behind it.
static QWidget *captionWith(Icon icon, Text *text, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure(parent, 7));
    row->addWidget(new IconView(icon, box, Colour::QuietText, 16), 0, Qt::AlignTop);
    text->setParent(box);
    row->addWidget(text, 1);
    box->hide();
    return box;
}

NextCard::NextCard(QWidget *parent)
    : CardFrame(parent, CardState::Next), m_top(new QWidget(this)), m_glyph(new GlyphView(Glyph::Current, this)),
      m_kicker(new Text(Voice::Accent, {}, m_top)), m_timeSays(new Text(Voice::Quiet)),
      m_title(new Text(Voice::Heading, {}, this)), m_sentence(new Text(Voice::Body, {}, this)),
      m_waitsSays(new Text(Voice::Quiet)), m_bodyBox(new QWidget(this)), m_body(new QVBoxLayout(m_bodyBox)),
      m_foot(new QWidget(this)), m_footRow(new FlowLayout(m_foot)), m_undo(new QPushButton(m_foot)),
      m_tick(new QCheckBox(m_foot))
{
    m_time = captionWith(Icon::Clock, m_timeSays, m_top);
    m_timeSays->setWordWrap(false);
    m_waits = captionWith(Icon::LookAgain, m_waitsSays, this);
    m_bodyBox->installEventFilter(this);
    m_bodyBox->hide();
    m_glyph->setAccessibleName({}); // the words beside it say the same
    setRole(m_undo, ButtonRole::Quiet);
    m_undo->setAutoDefault(true);
    connect(m_undo, &QPushButton::clicked, this, &NextCard::undone);
    connect(m_tick, &QCheckBox::clicked, this, [this](bool on) {
        if (on)
            emit ticked();
    });
    m_kicker->setWordWrap(false);
    m_glyph->hide();
    m_undo->hide();
    m_tick->hide();
    build();
    NextCard::dress();
}

void NextCard::build()
{
    auto *column = new QVBoxLayout(this);
    auto *top = new FlowLayout(m_top);
    top->addWidget(m_kicker);
    top->addWidget(m_time);
    top->setAlignment(m_time, Qt::AlignRight);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_footRow->addWidget(m_undo);
    m_footRow->addWidget(m_tick);
    m_footRow->setAlignment(m_tick, Qt::AlignRight);
    for (QWidget *part :
         {m_top, static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_sentence), m_waits, m_bodyBox, m_foot})
        column->addWidget(part);
}

void NextCard::dress()
{
    const auto px = [this](double pixels) { return measure(this, pixels); };
    setInsets(layout(), this, m_content.glyph ? inset::afterGlyph : inset::start);
    layout()->setSpacing(px(3));
    m_waits->setContentsMargins(0, px(4), 0, 0);
    m_bodyBox->setContentsMargins(0, px(8), 0, 0);
    m_body->setSpacing(px(8));
    m_foot->setContentsMargins(0, px(9), 0, 0);
    placeGlyph();
}

void NextCard::placeGlyph()
{
    const QRect kicker(measure(this, inset::start), measure(this, inset::top), measure(this, 20), measure(this, 20));
    m_glyph->setGeometry(QStyle::visualRect(layoutDirection(), rect(), kicker));
}

void NextCard::resizeEvent(QResizeEvent *event)
{
    CardFrame::resizeEvent(event);
    placeGlyph();
}

QString NextCard::kicker() const
{
    if (!m_content.kicker.isEmpty())
        return m_content.kicker;
    switch (m_content.state) {
    case CardState::Waiting:
        return tr("Waiting");
    case CardState::Done:
        return tr("Done");
    case CardState::Next:
    case CardState::Plain:
        break;
    }
    return tr("Next");
}

void NextCard::setContent(const Content &content)
{
    if (content == m_content)
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    const bool saysMore = content.title != m_content.title || content.state != m_content.state;
    m_content = content;
    setState(content.state);
    m_kicker->setVoice(content.state == CardState::Next ? Voice::Accent : Voice::QuietBold);
    m_kicker->say(kicker());
    m_timeSays->say(content.time);
    m_time->setVisible(!content.time.isEmpty());
    m_title->say(content.title);
    m_sentence->say(content.sentence);
    m_waitsSays->say(content.waits);
    m_waits->setVisible(!content.waits.isEmpty());
    m_glyph->setVisible(content.glyph.has_value());
    if (content.glyph)
        m_glyph->setGlyph(*content.glyph);
    showButtons();
    showTick();
    dress();
    const QString name = tr("%1: %2", "Next: what to do").arg(kicker(), content.title);
    setAccessibleName(content.time.isEmpty() ? name
                                             : tr("%1, %2", "what to do, how long it takes").arg(name, content.time));
    if (hadFocus && !isAncestorOf(QApplication::focusWidget()))
        handOnFocus();
    if (hadFocus && saysMore)
        announce(this, content.sentence.isEmpty() ? name : name + QLatin1String(". ") + content.sentence);
}

void NextCard::showButtons()
{
    while (m_buttons.size() < m_content.buttons.size()) {
        auto *button = new QPushButton(m_foot);
        button->setAutoDefault(true);
        const auto number = static_cast<int>(m_buttons.size());
        connect(button, &QPushButton::clicked, this, [this, number] { emit pressed(number); });
        m_footRow->insertWidget(number, button);
        m_buttons.push_back(button);
    }
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        QPushButton *button = m_buttons[i];
        button->setVisible(i < m_content.buttons.size());
        if (i >= m_content.buttons.size())
            continue;
        const Button &wanted = m_content.buttons[i];
        button->setText(wanted.text);
        button->setIcon(wanted.icon ? iconOf(*wanted.icon) : QIcon());
        button->setEnabled(wanted.enabled);
        button->setToolTip(wanted.why);
        button->setAccessibleDescription(wanted.why);
        const bool isFirst = i == 0 && m_content.state == CardState::Next;
        setRole(button, isFirst                     ? ButtonRole::Filled
                        : i == 0 || wanted.outlined ? ButtonRole::Outlined
                                                    : ButtonRole::Quiet);
    }
}

void NextCard::showTick()
{
    m_tick->setText(m_content.tick);
    m_tick->setChecked(false);
    m_tick->setVisible(!m_content.tick.isEmpty());
    m_undo->setText(m_content.undo);
    m_undo->setVisible(!m_content.undo.isEmpty());
    m_foot->setVisible(!m_content.tick.isEmpty() || !m_content.undo.isEmpty() || !m_content.buttons.empty());
}

/// What had the focus is gone: the next best that the card has, so that the keyboard stays where one works.
void NextCard::handOnFocus()
{
    if (!m_content.undo.isEmpty()) {
        m_undo->setFocus(Qt::OtherFocusReason);
        return;
    }
    for (QPushButton *button : m_buttons) {
        if (!button->isHidden() && button->isEnabled()) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

QPushButton *NextCard::primary() const
{
    return m_content.buttons.empty() ? nullptr : m_buttons.front();
}

/// The body takes no room while nothing is in it.
bool NextCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_bodyBox && (event->type() == QEvent::ChildAdded || event->type() == QEvent::ChildRemoved)) {
        const auto children = m_bodyBox->children();
        m_bodyBox->setVisible(
            std::any_of(children.begin(), children.end(), [](const QObject *child) { return child->isWidgetType(); }));
    }
    return CardFrame::eventFilter(watched, event);
}

} // namespace widgets
