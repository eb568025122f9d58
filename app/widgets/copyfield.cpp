// SPDX-License-Identifier: Apache-2.0
#include "copyfield.h"

#include "buttonrole.h"
#include "fields.h"
#include "theme.h"

#include "app/wording/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace widgets
{

CopyField::CopyField(const QString &caption, const QString &value, QWidget *parent)
    : QWidget(parent), m_field(new QLineEdit(this)),
      m_copy(new CopyButton(tr("Copy: %1", "what is copied").arg(caption), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height() / 4);
    QLabel *label = labelFor(m_field, caption, this);
    column->addWidget(label);
    auto *row = new QHBoxLayout;
    m_field->setReadOnly(true);
    m_field->setFont(fixedPitch(font()));
    m_field->setText(wording::shown(value.toStdString(), 2000));
    m_field->setCursorPosition(0);
    m_field->setAccessibleName(caption);
    m_copy->setToCopy(value);
    setRole(m_copy, ButtonRole::Outlined);
    row->addWidget(m_field, 1);
    row->addWidget(m_copy);
    column->addLayout(row);
    label->setVisible(!caption.isEmpty());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

} // namespace widgets
