// SPDX-License-Identifier: Apache-2.0
#include "valueview.h"

#include "text.h"
#include "theme.h"

#include "app/wording/wording.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QtMath>

namespace widgets
{

namespace
{

/// Much longer than any record or letter that is of use: laying out 60 kB takes half a second at each resize.
constexpr qsizetype longestWhole = 4000;

/// Line by line, for a letter has lines and what came from the network has none that count.
QString harmless(const QString &text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString &line : lines)
        line = wording::shown(line.toStdString(), longestWhole);
    QString all = lines.join(QLatin1Char('\n'));
    if (all.size() <= longestWhole)
        return all;
    return all.left(longestWhole / 2) + QStringLiteral("\n…\n") + all.right(longestWhole / 2);
}

} // namespace

ValueField::ValueField(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(fixedPitch(QApplication::font(this)));
    // Records are read from left to right in every language.
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // a key has no word boundaries
    document()->setDefaultTextOption(option);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, [this] {
        if (const int wanted = sizeHint().height(); wanted != height())
            setFixedHeight(wanted);
    });
}

void ValueField::setValue(const QString &value)
{
    setPlainText(value);
}

QSize ValueField::sizeHint() const
{
    const int frame = 2 * frameWidth();
    return {fontMetrics().averageCharWidth() * 30, qCeil(document()->size().height()) + frame};
}

QSize ValueField::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, fontMetrics().height() + 2 * frameWidth()};
}

void ValueField::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(fixedPitch(QApplication::font(this)));
}

ValueView::ValueView(const QString &caption, const QString &shown, const QString &copied, const QString &copyWhat,
                     QWidget *parent)
    : QWidget(parent), m_field(new ValueField(this)), m_copy(new CopyButton(copyWhat, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    if (!caption.isEmpty()) {
        auto *label = new Text(Voice::Quiet, caption, this);
        label->setBuddy(m_field);
        column->addWidget(label);
    }
    m_field->setAccessibleName(caption.isEmpty() ? copyWhat : caption);
    auto *row = new QHBoxLayout;
    row->addWidget(m_field, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    column->addLayout(row);
    setText(shown, copied);
}

void ValueView::setText(const QString &shown, const QString &copied)
{
    m_field->setValue(harmless(shown));
    m_copy->setToCopy(copied);
}

} // namespace widgets
