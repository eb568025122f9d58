// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace wizard
{

/// Asks `question` over `widget` before something is done that takes the place of something else, without waiting for
/// the answer; `act` is called when the person says `yes`, and nothing happens on `no`.
void askFirst(QWidget *widget, const QString &question, const QString &yes, const QString &no,
              std::function<void()> act);

} // namespace wizard
