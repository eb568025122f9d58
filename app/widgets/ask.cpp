// SPDX-License-Identifier: Apache-2.0
#include "ask.h"

#include "fields.h"

#include <QFocusEvent>

#include <utility>

namespace widgets
{

Ask::Ask(const Words &words, Leaving leaving, QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_row(new QHBoxLayout)
{
    build(words, leaving, nullptr);
}

Ask::Ask(const Words &words, QComboBox *choices, QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_row(new QHBoxLayout)
{
    build(words, Leaving::Waits, choices);
}

/// In the order in which they are met: a label that is made after its field is read after it.
void Ask::build(const Words &words, Leaving leaving, QComboBox *choices)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(fontMetrics().height() / 2);
    QLabel *label = labelFor(nullptr, words.label, this);
    m_column->addWidget(label);
    if (choices) {
        choices->setParent(this);
        choices->setEditable(true);
        choices->setInsertPolicy(QComboBox::NoInsert);
        choices->setAccessibleName(words.name);
    }
    m_field = choices ? choices->lineEdit() : new QLineEdit(this);
    m_field->setAccessibleName(words.name);
    m_field->setPlaceholderText(words.placeholder);
    QWidget *shown = choices ? static_cast<QWidget *>(choices) : m_field;
    label->setBuddy(shown);
    m_row->addWidget(shown, 1);
    if (!words.button.isEmpty()) {
        m_button = buttonWith(words.button, this);
        m_row->addWidget(m_button);
        connect(m_button, &QPushButton::clicked, this, &Ask::press);
    }
    m_column->addLayout(m_row);
    m_says = new StatusLine(this, Voice::Body);
    m_column->addWidget(m_says);
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_takenByLeave = false;
        emit edited(text);
    });
    connect(m_field, &QLineEdit::returnPressed, this, &Ask::enter);
    m_takesWhenLeft = leaving == Leaving::Takes;
    m_field->installEventFilter(this);
}

void Ask::addAbove(QWidget *part)
{
    m_column->insertWidget(m_column->indexOf(m_row), part);
}

void Ask::addBehind(QWidget *part)
{
    m_row->addWidget(part);
}

void Ask::addBelow(QWidget *part)
{
    m_column->insertWidget(m_column->indexOf(m_row) + 1, part);
}

void Ask::restore(const QString &draft)
{
    put(draft);
    m_handled.clear();
}

void Ask::settle(const QString &understood)
{
    put(understood);
    emit edited({});
}

void Ask::put(const QString &known)
{
    m_field->setText(known);
    m_handled = known;
    m_takenByLeave = false;
    report({});
}

void Ask::report(const QString &sentence)
{
    m_says->report(sentence);
    m_field->setAccessibleDescription(sentence); // for whoever comes back to the field
}

void Ask::enter()
{
    m_takenByLeave = false;
    emit entered(typed());
    m_handled = m_field->text();
}

/// A click on the button leaves the field first, and what stood there is taken over by then.
void Ask::press()
{
    if (!std::exchange(m_takenByLeave, false) || !typed().isEmpty())
        enter();
}

/// Another window that comes to the front, or a menu, finishes nothing: half an address that somebody leaves to copy
/// the rest of it is not taken over. QLineEdit's own signal makes no difference there.
bool Ask::eventFilter(QObject *watched, QEvent *event)
{
    const bool leaves = event->type() == QEvent::FocusOut && m_takesWhenLeft;
    const Qt::FocusReason reason = leaves ? static_cast<QFocusEvent *>(event)->reason() : Qt::OtherFocusReason;
    if (leaves && reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
        leave();
    return QWidget::eventFilter(watched, event);
}

void Ask::leave()
{
    if (m_field->text() == m_handled)
        return;
    if (typed().isEmpty()) {
        report({});
        m_handled = m_field->text();
        return;
    }
    enter();
    m_takenByLeave = true;
}

} // namespace widgets
