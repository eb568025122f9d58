// SPDX-License-Identifier: Apache-2.0
#include "confirmedquestion.h"

#include "app/widgets/fields.h"

#include <utility>

namespace wizard
{

ConfirmedQuestion::ConfirmedQuestion(Walk &walk, Words words, QString key, QWidget *parent)
    : Question(walk, std::move(words), parent), m_key(std::move(key))
{
}

bool ConfirmedQuestion::isAnswered() const
{
    return walk().project().answered.contains(m_key);
}

QPushButton *ConfirmedQuestion::makeDone(const QString &text, widgets::ButtonRole role)
{
    auto *done = widgets::buttonWith(text, card());
    widgets::setRole(done, role);
    connect(done, &QPushButton::clicked, this, [this] {
        walk().editor().noteAnswered(m_key, true);
        emit answered();
    });
    return done;
}

} // namespace wizard
