// SPDX-License-Identifier: Apache-2.0
#include "letterbox.h"

#include "elidedtext.h"
#include "hairline.h"
#include "measures.h"
#include "text.h"

#include "app/wording/wording.h"

#include <QHBoxLayout>

namespace widgets
{

LetterBox::LetterBox(QWidget *parent)
    : CardFrame(parent), m_top(new QWidget(this)), m_subject(new Text(Voice::QuietStrong, {}, m_top)),
      m_line(new Hairline(this)), m_text(new ElidedText(3, this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    auto *row = new QHBoxLayout(m_top);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new Text(Voice::Quiet, tr("Subject"), m_top);
    label->setWordWrap(false);
    row->addWidget(label, 0, Qt::AlignTop);
    row->addWidget(m_subject, 1);
    column->addWidget(m_top);
    column->addWidget(m_line);
    column->addWidget(m_text);
    LetterBox::dress();
}

void LetterBox::dress()
{
    const auto px = [this](double pixels) { return measure(this, pixels); };
    layout()->setContentsMargins(px(1), 0, px(1), px(8));
    m_top->setContentsMargins(px(14), px(7), px(14), px(7));
    m_top->layout()->setSpacing(px(12));
    m_text->setContentsMargins(px(14), px(8), px(14), 0);
}

void LetterBox::setLetter(const QString &subject, const QString &text)
{
    constexpr qsizetype longest = 4000;
    m_subject->say(wording::shown(subject.toStdString()));
    m_text->setText(wording::shown(text.simplified().toStdString(), longest));
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString &line : lines)
        line = wording::shown(line.toStdString(), longest);
    setAccessibleName(tr("Letter. Subject: %1.").arg(m_subject->text()) + QLatin1Char('\n') +
                      lines.join(QLatin1Char('\n')));
}

} // namespace widgets
