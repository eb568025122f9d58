// SPDX-License-Identifier: Apache-2.0
#include "fold.h"

namespace widgets
{

Fold::Fold(const QString &title, QWidget *parent)
    : QWidget(parent), m_button(new QToolButton(this)), m_body(new QWidget(this)), m_inside(new QVBoxLayout(m_body))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(m_button, 0, Qt::AlignLeading);
    layout->addWidget(m_body);
    const int indent = fontMetrics().height();
    m_inside->setContentsMargins(isRightToLeft() ? 0 : indent, 0, isRightToLeft() ? indent : 0, 0);
    const auto show = [this](bool open) {
        const Qt::ArrowType closed = isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow;
        m_button->setArrowType(open ? Qt::DownArrow : closed);
        m_body->setVisible(open);
    };
    connect(m_button, &QToolButton::toggled, this, show);
    show(false);
    setTitle(title);
}

void Fold::setTitle(const QString &title)
{
    m_button->setText(title);
    m_button->setAccessibleName(title);
}

} // namespace widgets
