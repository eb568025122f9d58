// SPDX-License-Identifier: Apache-2.0
#include "nextview.h"

#include "app/widgets/copyfield.h"
#include "app/widgets/letterbox.h"
#include "app/widgets/settle.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

#include <utility>

namespace wizard
{

using widgets::CardState;
using widgets::NextCard;

namespace
{

NextCard::Button buttonOf(const NextAction &action)
{
    using Kind = NextAction::Kind;
    NextCard::Button button{.text = action.label};
    if (action.kind == Kind::Copy)
        button.icon = widgets::Icon::Copy;
    else if (action.kind == Kind::CheckAgain)
        button.icon = widgets::Icon::LookAgain;
    button.outlined = action.kind == Kind::OpenLink;
    return button;
}

} // namespace

NextView::NextView(QWidget *parent)
    : QWidget(parent), m_card(new NextCard(this)), m_said(new widgets::StatusLine(m_card))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_card->body()->addWidget(m_said);
    m_said->hide();
    widgets::fitHeight(this);
    connect(m_card, &NextCard::pressed, this, &NextView::press);
    connect(m_card, &NextCard::ticked, this, [this] {
        if (m_content && m_content->tick)
            act(NextAction(*m_content->tick));
    });
    connect(m_card, &NextCard::undone, this, [this] {
        if (m_content && m_content->undo)
            act(NextAction(*m_content->undo));
    });
    hide();
}

void NextView::setPart(QWidget *part)
{
    if (part == m_part)
        return;
    if (m_part)
        m_card->body()->removeWidget(m_part);
    m_part = part;
    if (m_part)
        m_card->body()->insertWidget(m_card->body()->indexOf(m_said), m_part);
}

void NextView::show(std::optional<NextContent> content)
{
    setVisible(content.has_value());
    if (content == m_content)
        return;
    if (!content || !m_content || content->task != m_content->task)
        m_said->report({});
    m_content = std::move(content);
    fill();
}

void NextView::fill()
{
    delete std::exchange(m_inside, nullptr);
    if (!m_content)
        return;
    const bool waits = m_content->state == NextContent::State::Waiting;
    if (!m_content->letter.isEmpty()) {
        auto *letter = new widgets::LetterBox(m_card);
        letter->setLetter(m_content->subject, m_content->letter);
        m_inside = letter;
    } else if (!m_content->value.isEmpty()) {
        auto *value = new widgets::CopyField(m_content->caption, m_card);
        value->setValue(m_content->value);
        m_inside = value;
    }
    if (m_inside)
        m_card->body()->insertWidget(0, m_inside);
    NextCard::Content content{.state = waits ? CardState::Waiting : CardState::Next,
                              .time = m_content->time,
                              .title = m_content->title,
                              .sentence = waits ? QString() : m_content->how,
                              .waits = m_content->waiting,
                              .buttons = {},
                              .tick = m_content->tick ? m_content->tick->label : QString(),
                              .undo = m_content->undo ? m_content->undo->label : QString(),
                              .glyph = {}};
    if (m_content->primary)
        content.buttons.push_back(buttonOf(*m_content->primary));
    for (const NextAction &action : m_content->quiet)
        content.buttons.push_back(buttonOf(action));
    m_card->setContent(content);
}

void NextView::press(int number)
{
    if (!m_content)
        return;
    const int quiet = number - (m_content->primary ? 1 : 0);
    if (quiet < 0)
        act(NextAction(*m_content->primary));
    else if (quiet < static_cast<int>(m_content->quiet.size()))
        act(NextAction(m_content->quiet[static_cast<std::size_t>(quiet)]));
}

void NextView::act(const NextAction &action)
{
    switch (action.kind) {
    case NextAction::Kind::Copy:
        QGuiApplication::clipboard()->setText(action.data);
        m_said->report(tr("Copied. Paste it where you need it."));
        break;
    case NextAction::Kind::OpenLink:
        if (!QDesktopServices::openUrl(QUrl::fromEncoded(action.data.toUtf8(), QUrl::StrictMode)))
            m_said->report(tr("This computer has no program that opens it. Copy the text instead."));
        break;
    case NextAction::Kind::OpenPage:
    case NextAction::Kind::OpenRow:
    case NextAction::Kind::OpenMessage:
    case NextAction::Kind::CheckAgain:
    case NextAction::Kind::Tell:
    case NextAction::Kind::TakeBack:
        emit acted(action);
    }
}

} // namespace wizard
