// SPDX-License-Identifier: Apache-2.0
#include "fields.h"

namespace widgets
{

QString plainText(std::string_view octets)
{
    return QString::fromUtf8(octets.data(), static_cast<qsizetype>(octets.size()));
}

QLabel *labelFor(QWidget *field, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setBuddy(field);
    return label;
}

QPushButton *buttonWith(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(true);
    return button;
}

QHBoxLayout *fieldRow(QWidget *field, QPushButton *button)
{
    auto *row = new QHBoxLayout;
    row->addWidget(field, 1);
    row->addWidget(button);
    return row;
}

} // namespace widgets
