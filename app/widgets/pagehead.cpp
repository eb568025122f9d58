// SPDX-License-Identifier: Apache-2.0
#include "pagehead.h"

#include "announce.h"
#include "buttonrole.h"
#include "flowlayout.h"
#include "icons.h"
#include "measures.h"
#include "text.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace widgets
{

constexpr double glyphSide = 28;
constexpr double hangs = 42; // before the column

PageHead::PageHead(QWidget *parent)
    : QWidget(parent), m_step(new Text(Voice::Quiet, {}, this)), m_end(new QWidget(this)),
      m_checked(new Text(Voice::Quiet, {}, m_end)), m_button(new QPushButton(m_end)), m_answerRow(new QWidget(this)),
      m_answer(new Text(Voice::Title, {}, m_answerRow)), m_sentence(new Text(Voice::Lead, {}, this)),
      m_progress(new QProgressBar(this)), m_glyph(new GlyphView(Glyph::NotReached, this, glyphSide))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (Text *line : {m_step, m_checked})
        line->setWordWrap(false);
    setRole(m_button, ButtonRole::Quiet);
    m_button->setAutoDefault(true);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &PageHead::press);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far the check is"));
    QSizePolicy kept = m_progress->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // so that nothing below moves
    m_progress->setSizePolicy(kept);
    m_progress->hide();
    m_glyph->hide();
    build();
    dress();
}

PageHead::~PageHead()
{
    delete m_glyph;
}

void PageHead::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *top = new FlowLayout(nullptr, 12);
    top->addWidget(m_step);
    top->addWidget(m_end);
    top->setAlignment(m_end, Qt::AlignRight);
    auto *end = new QHBoxLayout(m_end);
    end->setContentsMargins(0, 0, 0, 0);
    end->addWidget(m_checked);
    end->addWidget(m_button);
    column->addLayout(top);
    auto *row = new QVBoxLayout(m_answerRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_answer);
    column->addWidget(m_answerRow);
    column->addWidget(m_sentence);
    column->addSpacing(measure(this, 4));
    column->addWidget(m_progress);
}

void PageHead::dress()
{
    const auto px = [this](double pixels) { return measure(this, pixels); };
    layout()->setSpacing(px(2));
    m_end->layout()->setSpacing(px(12));
    m_button->setFont(quietFont(font()));
    m_button->setFixedHeight(qMax(px(24), m_button->fontMetrics().height() + px(4)));
    m_progress->setFixedHeight(px(3));
    placeGlyph();
}

void PageHead::setContent(const Content &content)
{
    if (content == m_content)
        return;
    const bool isNews = content.answer != m_content.answer && !m_content.answer.isEmpty();
    m_content = content;
    m_step->say(content.step);
    m_answer->say(content.answer);
    m_sentence->say(content.sentence);
    m_checked->say(content.checked);
    const bool stops = content.offer == Offer::Stop;
    m_button->setText(stops ? tr("Stop") : content.again.isEmpty() ? tr("Check again") : content.again);
    m_button->setIcon(stops ? QIcon() : iconOf(Icon::LookAgain));
    m_button->setVisible(content.offer != Offer::Nothing);
    m_progress->setRange(0, qMax(1, content.of));
    m_progress->setValue(content.done);
    m_progress->setVisible(content.of > 0);
    m_progress->setAccessibleDescription(content.checked);
    if (content.glyph)
        m_glyph->setGlyph(*content.glyph);
    m_glyph->setAccessibleName({}); // it is said with the answer
    m_answer->setAccessibleName(content.glyph
                                    ? tr("%1 (%2)", "the answer, its state").arg(content.answer, wordOf(*content.glyph))
                                    : content.answer);
    placeGlyph();
    if (isNews && isVisible())
        announce(m_answer, content.sentence);
}

void PageHead::press()
{
    if (m_content.offer == Offer::Stop)
        emit stopWanted();
    else
        emit againWanted();
}

/// In the margin where that is wide enough, else before the answer.
void PageHead::placeGlyph()
{
    if (!m_glyph) // the page goes
        return;
    QWidget *page = parentWidget();
    const int out = measure(this, hangs);
    const int margin = !page ? 0 : isRightToLeft() ? page->width() - geometry().right() - 1 : x();
    const bool isOut = page && margin >= out;
    QWidget *owner = isOut ? page : this;
    if (m_glyph->parentWidget() != owner)
        m_glyph->setParent(owner);
    const int side = measure(this, glyphSide);
    const int line = QFontMetrics(m_answer->font()).height();
    const int top = m_answerRow->y() + (line - side) / 2;
    const QRect column = isOut ? geometry() : rect();
    const QRect at(column.left() - (isOut ? out : 0), column.top() + top, side, side);
    m_glyph->setGeometry(QStyle::visualRect(layoutDirection(), column, at));
    m_glyph->setVisible(m_content.glyph.has_value() && (isVisible() || !isOut));
    const int before = m_content.glyph && !isOut ? side + measure(this, 10) : 0;
    m_answerRow->layout()->setContentsMargins(isRightToLeft() ? 0 : before, 0, isRightToLeft() ? before : 0, 0);
}

void PageHead::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    placeGlyph();
}

void PageHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeGlyph();
}

void PageHead::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    placeGlyph();
}

void PageHead::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_glyph && m_glyph->parentWidget() != this)
        m_glyph->hide();
}

void PageHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        dress();
}

/// Its own parts may have moved.
bool PageHead::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        placeGlyph();
    return done;
}

} // namespace widgets
